/** "48 % of these, compared with 11 % of those". */
import { type Found, type Left, leave } from '../found';
import { isUnsure, labelFrom } from './context';
import { isYear, numberOf, pattern } from './numbers';
import { cleanUnit, isSameUnit, sharedUnit, UNIT } from './units';

const CLAUSE =
  '(?: (?:have |has |had )?[\\p{L}-]+(?:ed|en)(?: [\\p{L}-]+){0,2})?(?: of(?: the| all| those| our| their| his| its)?(?: [\\p{L}-]+){1,4}?)?(?:(?: (?:who|that|did|had|were|was|given|with|on|in|after|under|from|for|using|at|took|taking|a|per|stayed|agreed|bore|said)| of it)(?: [\\p{L}-]+){0,5}?)?';
const HOW =
  'compared (?:with|to)|versus|vs\\.?|against|as opposed to|instead of|rather than|but only|and only|up from|down from|whereas only|while only';
const COMPARED = `(NUM)(${UNIT})(?: ?\\([^()]{1,30}\\))?(${CLAUSE}),? (?:as )?(${HOW}) (?:about |around |only |just |nearly )?(NUM)(${UNIT})`;
/** What a group or a time is named with. */
const PLACE = '(?:in|among|on|with|without|after|for|at|under|of)';
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)/i;

/** Two amounts of one unit, held against each other in one sentence. */
export function* comparisons(sentence: string): Generator<Found | Left> {
  for (const found of sentence.matchAll(pattern(COMPARED))) {
    const {
      0: all,
      1: first = '',
      2: unitA,
      3: clause = '',
      4: how = '',
      5: second = '',
      6: unitB,
      index,
    } = found;
    const [a, b, end] = [cleanUnit(unitA), cleanUnit(unitB), index + all.length];
    const values: [number, number] = [numberOf(first), numberOf(second)];
    const after = sentence.slice(end);
    const isOnly = /only/.test(how);
    const wrong =
      !(values[0] > 0 && values[1] > 0) ||
      values[0] === values[1] ||
      isUnsure(sentence, index) ||
      isYear(second, values[1]) ||
      (isYear(first, values[0]) && !a) ||
      !isSameUnit(a, b) ||
      /\b(?:ago|earlier|later|am|pm)\b/i.test(`${after.slice(0, 8)} ${b}`) ||
      /^(?:years? ago)/i.test(a) ||
      /\bago\b/i.test(clause) ||
      (/against|vs|versus/i.test(how) && !a && !b) ||
      MONTHS.test(b) ||
      /^(?:st|nd|rd|th)\b/.test(b) ||
      (isOnly && ((!a && !b) || !isSameUnit(b, a))) ||
      (b !== '' && a === '' && b !== '%') ||
      ((b === '%') !== (a === '%') && b !== '');
    if (wrong) continue;
    const label = `${a === '%' ? '' : a} ${clause}`
      .trim()
      .replace(/^of (?:the |all )?/, '')
      .replace(/[,;:]+$/, '');
    const other = labelFrom(sentence, end, 5);
    const lead = new RegExp(`(?:^|[,;] )(${PLACE}\\b[^,;]{3,36}?),?\\s*$`, 'i').exec(
      sentence.slice(0, index),
    )?.[1];
    const named = lead && new RegExp(`^${PLACE}\\b`, 'i').test(other) ? lead : label;
    const labels: [string, string] = /from/.test(how) ? ['now', 'before'] : [named, other];
    yield {
      kind: 'compare',
      values,
      unit: sharedUnit(a, b),
      labels,
      ...{ start: index, end, second: end - `${second}${unitB ?? ''}`.length },
    };
  }
}

/** What is compared, and is none of ours: no later rule takes a half of it. */
export function* otherComparisons(sentence: string): Generator<Left> {
  for (const { 0: all, index } of sentence.matchAll(pattern(COMPARED)))
    yield leave(index, index + all.length);
}
