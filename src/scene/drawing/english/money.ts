/** "$12, compared with $48": money against money. */
import { type Found, type Left, leave } from '../found';
import { CHANGE } from './change';
import { isDenied, isSupposed, labelFrom } from './context';
import { factorOf } from './numbers';

const AMOUNT =
  '(US\\$|A\\$|C\\$|\\$|€|£|¥)\\s?(\\d[\\d,]*(?:\\.\\d+)?)\\s?(k|m|bn|b|thousand|million|billion|trillion)?(?![\\p{L}\\d])';
const SHORT: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9 };
const VERSUS =
  /\b(?:against|compared (?:with|to)|versus|vs\.?|instead of|rather than|up from|down from|whereas|while|but)\b/i;

const amountOf = (digits = '', factor = ''): number =>
  Number(digits.replace(/,/g, '')) * (SHORT[factor.toLowerCase()] ?? factorOf(factor));

/** Two sums in one currency; every other sum is left alone. */
export function* money(sentence: string): Generator<Found | Left> {
  const two = new RegExp(`${AMOUNT}([^.;$€£¥\\d]{0,60}?)${AMOUNT}`, 'giu');
  for (let found = two.exec(sentence); found; found = two.exec(sentence)) {
    const {
      0: all,
      1: one,
      2: a,
      3: factorA,
      4: between = '',
      5: other,
      6: b,
      7: factorB,
      index,
    } = found;
    const before = sentence.slice(Math.max(0, index - 60), index);
    const values: [number, number] = [amountOf(a, factorA), amountOf(b, factorB)];
    const isChange =
      /^\s*to\s*$/i.test(between) &&
      /\bfrom\s*$/i.test(before) &&
      CHANGE.test(sentence.slice(0, index));
    const suits = one === other && values[0] > 0 && values[1] > 0 && values[0] !== values[1];
    const wrong =
      isDenied(before) ||
      isSupposed(before) ||
      /\bbetween\s*$/i.test(before) ||
      /\bbet\b/i.test(before);
    if (suits && !wrong && (VERSUS.test(between) || isChange))
      yield {
        ...{ kind: 'money', values, unit: one ?? '' },
        labels: isChange
          ? ['before', 'after']
          : /from/.test(between)
            ? ['now', 'before']
            : ['', labelFrom(sentence, index + all.length, 4)],
        ...{ start: index, end: index + all.length },
        second: index + all.lastIndexOf(other ?? ''),
      };
    else two.lastIndex = index + (one ?? '').length + (a ?? '').length;
  }
  for (const { 0: all, index } of sentence.matchAll(new RegExp(AMOUNT, 'giu')))
    yield leave(index, index + all.length);
}
