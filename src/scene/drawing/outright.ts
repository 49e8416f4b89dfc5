/** The first number of a sentence of which its author says that it is drawn: told by signs, in any language. */
import type { Found } from './found';

const NUMBER =
  '(?<![\\p{L}\\p{N}.,])(\\d+(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,3}(?:[ ,.\\u202f]\\d{3})+)';
const UNIT = '(\\s?(?:%|[\\p{L}]{1,4}(?![\\p{L}])|[$€£]))?';
const numberOf = (written = ''): number =>
  Number(written.replace(/[ ,.\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.'));

const pattern = (source: string): RegExp => new RegExp(source.replaceAll('NUM', NUMBER), 'u');

const SHARE = pattern('NUM (?:in|of|out of|von|aus|sur|de|de cada|/) NUM(?!\\p{L}|\\s?%)');
const PERCENT = pattern('NUM\\s?(?:%|percent|per cent|Prozent)');
const TWO = pattern(`NUM${UNIT}[^\\d]{1,60}NUM${UNIT}`);
const COUNT = pattern('NUM (?=\\p{L}{3})');

/** "1 in 5", "24 kg, 11 kg", "50 %", "96 adults": the first of these that a sentence has. */
export function findOutright(sentence: string): Found[] {
  const share = SHARE.exec(sentence);
  if (share) {
    const [lit, of] = [numberOf(share[1]), numberOf(share[2])];
    if (Number.isInteger(lit) && Number.isInteger(of) && lit < of)
      return [{ kind: 'share', values: [lit, of], label: '', ...placeOf(share) }];
  }
  const two = TWO.exec(sentence);
  const values: [number, number] = [numberOf(two?.[1]), numberOf(two?.[3])];
  const unit = (two?.[4] ?? '').trim();
  const sameUnit = (two?.[2] ?? '').trim() === unit || !two?.[2];
  if (two && sameUnit && values[0] > 0 && values[1] > 0 && values[0] !== values[1]) {
    const place = placeOf(two);
    const second = place.end - `${two[3]}${two[4] ?? ''}`.length;
    return [{ kind: 'compare', values, unit, labels: ['', ''], second, ...place }];
  }
  const percent = PERCENT.exec(sentence);
  const part = numberOf(percent?.[1]);
  if (percent && part > 0 && part <= 100)
    return [{ kind: 'percent', values: [part], label: '', ...placeOf(percent) }];
  const count = COUNT.exec(sentence);
  const all = numberOf(count?.[1]);
  return count && Number.isInteger(all) && all > 0
    ? [{ kind: 'count', values: [all], label: '', ...placeOf(count) }]
    : [];
}

const placeOf = ({ index, 0: all }: RegExpExecArray) => ({
  start: index,
  end: index + all.trimEnd().length,
});
