/** German short forms without a full stop, and pieces of letters and digits. */
import { cardinal } from './number';

/** Runs of capitals that are no words by their sounds are spelt. */
export const SPELT =
  /^(?:\p{Lu}{2,3}|[BCDFGHJKLMNPQRSTVWXZ]{2,6}|\p{Lu}{0,3}[BCDFGHJKLMNPQRSTVWXZ]{3,}\p{Lu}?)s?$/u;

/** Said as words, though they are short or have no vowel in sight. */
const AS_WORDS =
  'UNO RAM ROM PIN TAN SIM GAU UFO AIDS NASA NATO PISA BAföG EDEKA IKEA ASTA ISO IBAN MINT COVID LASER DAX DIN TÜV';
const OTHERWISE: Readonly<Record<string, string>> = {
  ...{ WLAN: 'w lan', MwSt: 'mehrwertsteuer', GmbH: 'g m b h', KfW: 'k f w', mRNA: 'm r n a' },
  ...{ StGB: 's t g b', StPO: 's t p o', StVO: 's t v o', PKWs: 'p k ws', LKWs: 'l k ws' },
};
export const WORDS: ReadonlyMap<string, string[]> = new Map([
  ...AS_WORDS.split(' ').map((one): [string, string[]] => [one, [one.toLowerCase()]]),
  ...Object.entries(OTHERWISE).map(([one, as]): [string, string[]] => [one, as.split(' ')]),
]);

/** Letters in lower case, numbers in words. */
export const said = (text: string): string[] =>
  (text.match(/\p{Nd}+|[^\p{Nd}]+/gu) ?? []).flatMap((part) =>
    /^\d+$/.test(part)
      ? cardinal(part)
      : SPELT.test(part)
        ? [...part.toLowerCase()]
        : (part.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []),
  );
