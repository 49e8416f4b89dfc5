/** How much a break between two words hurts: phrases stay whole where they can (BBC Subtitle Guidelines, "Line breaks"). */

/** Words that lean on the next one: articles, prepositions, auxiliaries, conjunctions, possessives. */
const LEANING = new Set(
  (
    'a an the this that these those my your his her its our their every each some any no of in on at by for from to with without ' +
    'into onto over under between about as than and or but nor so if when while because which who whose is are was were be been ' +
    'am do does did has have had can could may might must shall should will would not very more most less least too only even'
  ).split(' '),
);
/** Words before which a reader breathes. */
const OPENING = new Set(
  'and or but nor so because which who that when while where if than then for with without from to into after before in on at by of as'.split(
    ' ',
  ),
);

/** 0 after a full stop, about 30 inside a phrase. */
export function breakCost(before: string, after: string): number {
  if (/[.!?…]["”’)]*$/.test(before)) return 0;
  if (/[;:]["”’)]*$/.test(before) || /^[–—]/.test(after) || /[–—]$/.test(before)) return 2;
  if (/,["”’)]*$/.test(before)) return 4;
  const [left, right] = [before.toLowerCase(), after.toLowerCase().replace(/\W+$/, '')];
  if (LEANING.has(left)) return 30;
  if (/\d$/.test(left)) return 24;
  return OPENING.has(right) ? 8 : 16;
}
