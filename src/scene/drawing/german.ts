/** Quantities in German sentences: only what fixed words make sure, "3 von 10 Kindern", "48 % der Haushalte". */
import type { Found } from './found';

const NUMBER = '(?<![\\p{L}\\p{N}.,–-])\\d{1,3}(?:[.\\u202f\\u00a0]\\d{3})*(?:,\\d+)?';
const PERCENT = new RegExp(`(${NUMBER})\\s?(?:%|Prozent) (?:der|des|von|aller|dieser)\\b`, 'giu');
const SHARE = new RegExp(
  `(${NUMBER}) von (${NUMBER})(?! ?(?:%|Prozent|Uhr|Euro|€|Punkten|Sternen|Seiten|Schritten|Teilen))(?=$|[.,;!?)]| \\p{L})`,
  'giu',
);
const UNSURE =
  /\b(?:nicht|kein\w*|wenn|falls|würden?|könnten?|nie|bis|um|zwischen|Seite|Teil|Schritt|Kapitel)\b[^,;]{0,30}$/i;
const HEDGES =
  /(?:^|\s)((?:etwa|rund|fast|knapp|ungefähr|mindestens|höchstens|über|mehr als|weniger als|nur|circa|ca\.))\s*$/i;
/** Women and men, by the nouns that most texts have. */
export const GERMAN_PEOPLE =
  /^\s*(?:\p{L}+ )?(?:Menschen|Personen|Leuten?|Kindern?|Frauen|Männern?|Erwachsenen|Patient\p{L}*|Schüler\p{L}*|Student\p{L}*|Befragten|Deutschen|Jugendlichen|Eltern|Beschäftigten)\b/u;

const numberOf = (written = ''): number =>
  Number(written.replace(/[.\u202f\u00a0]/g, '').replace(',', '.'));

/** What of a German sentence can be drawn to scale. */
export function findGerman(sentence: string): Found[] {
  const found: Found[] = [];
  const put = (
    index: number,
    end: number,
    quantity: Extract<Found, { kind: 'percent' | 'share' }>,
  ) => {
    if (
      !UNSURE.test(sentence.slice(0, index)) &&
      !found.some((one) => one.start < end && index < one.end)
    )
      found.push(quantity);
  };
  for (const { 0: all, 1: some, 2: whole, index } of sentence.matchAll(SHARE)) {
    const [lit, of, end] = [numberOf(some), numberOf(whole), index + all.length];
    const isYear = /^(?:19|20)\d\d$/.test(whole ?? '');
    if (
      !Number.isInteger(lit) ||
      !Number.isInteger(of) ||
      lit < 1 ||
      lit >= of ||
      of > 1000 ||
      isYear
    )
      continue;
    const label = GERMAN_PEOPLE.exec(sentence.slice(end))?.[0].trim() ?? '';
    put(index, end, {
      kind: 'share',
      values: [lit, of],
      label,
      ...placeOf(sentence, index, end),
    });
  }
  for (const { 0: all, 1: written, index } of sentence.matchAll(PERCENT)) {
    const [value, end] = [numberOf(written), index + all.replace(/ \p{L}+$/u, '').length];
    if (value > 0 && value < 100)
      put(index, end, {
        kind: 'percent',
        values: [value],
        label: '',
        ...placeOf(sentence, index, end),
      });
  }
  return found.sort((a, b) => a.start - b.start);
}

const placeOf = (sentence: string, start: number, end: number) => ({
  ...{ start, end, hedge: HEDGES.exec(sentence.slice(Math.max(0, start - 24), start))?.[1] },
});
