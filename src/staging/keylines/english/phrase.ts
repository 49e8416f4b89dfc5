/** Where noun phrases end. */
import { isGlued, isNoun, isVerb, lowerAt, type Tokens, tagAt } from './token';
import { list } from './words';

export const POSSESSIVES = list('my our your his her its their');
const DETERMINING = list('my our your his her its their which who what that');
const PARTS = list('all many most some both each few several none one any much');
const STANDING_ALONE = list('this that these those all some both each');
const PREPOSITIONS = list('of in for with on between from against about within to at by over into');

/** What has a number behind it: "version 6". */
export const NUMBERED = list(
  'version chapter section part page figure table step stage phase level volume edition article appendix equation grade type',
);

/** What the next word does to a phrase: makes it whole, goes on, opens it again, ends it with itself, or stands after it. */
type Role = 'noun' | 'more' | 'open' | 'close' | 'end';

/** Where the simple noun phrase ends that begins at `i`, or undefined when none does. */
export function nounEnd(t: Tokens, i: number): number | undefined {
  if (!t[i]) return undefined;
  if (tagAt(t, i) === 'PRON' && !DETERMINING.has(lowerAt(t, i))) {
    const isPart = PARTS.has(lowerAt(t, i)) && lowerAt(t, i + 1) === 'of';
    return isPart ? nounEnd(t, i + 2) : i + 1;
  }
  let [j, isWhole] = [i, false];
  for (; j < t.length; j++) {
    const role = roleOf(t, i, j, isWhole);
    if (role === 'end') break;
    if (role === 'close') return j + 1;
    if (role !== 'more') isWhole = role === 'noun';
  }
  if (isWhole) return j;
  const isAlone =
    tagAt(t, j - 1) === 'NUM' ||
    (tagAt(t, j - 1) === 'DET' && STANDING_ALONE.has(lowerAt(t, j - 1)));
  return j > i && isAlone && (isVerb(t, j) || tagAt(t, j) === 'ADV') ? j : undefined;
}

function roleOf(t: Tokens, i: number, j: number, isWhole: boolean): Role {
  if (isNoun(t, j) || lowerAt(t, j) === '%') return 'noun';
  if (tagAt(t, j) === 'QUOTE') return roleOfQuote(t, i, j, isWhole);
  if (opensAgain(t, j, isWhole)) return 'open';
  if (isWhole) {
    const isNumbered = tagAt(t, j - 1) === 'PROPN' || NUMBERED.has(lowerAt(t, j - 1));
    return tagAt(t, j) === 'NUM' && isNumbered ? 'more' : 'end';
  }
  return leadsOn(t, i, j) ? 'more' : 'end';
}

function roleOfQuote(t: Tokens, i: number, j: number, isWhole: boolean): Role {
  if (!isWhole || isNoun(t, j + 1) || tagAt(t, j + 1) === 'QUOTE') return 'more';
  return t.slice(i, j).some(({ tag }) => tag === 'QUOTE') ? 'close' : 'end';
}

/** "the team's", "well-", "and/". */
function opensAgain(t: Tokens, j: number, isWhole: boolean): boolean {
  const isPossessive =
    isWhole &&
    ((/^'s?$/.test(lowerAt(t, j)) && tagAt(t, j) === 'PART') ||
      (lowerAt(t, j) === "'s" && (isNoun(t, j + 1) || tagAt(t, j + 1) === 'ADJ')));
  if (isPossessive) return true;
  if (j + 1 >= t.length) return false;
  return lowerAt(t, j) === '-'
    ? isGlued(t, j) && isGlued(t, j + 1)
    : lowerAt(t, j) === '/' && tagAt(t, j) === 'PUNCT';
}

/** Words before the noun. */
function leadsOn(t: Tokens, i: number, j: number): boolean {
  const [tag, lower, next] = [tagAt(t, j), lowerAt(t, j), tagAt(t, j + 1)];
  if (/^(?:DET|NUM|ADJ)$/.test(tag) || (tag === 'PRON' && POSSESSIVES.has(lower))) return true;
  if (tag === 'ADV')
    return next === 'ADJ' || (next === 'VERB' && /(?:ed|en)$/.test(lowerAt(t, j + 1)));
  if (j === i) return false;
  if (tag === 'VERB' && /(?:ing|ed|en)$/.test(lower)) return isNoun(t, j + 1) || next === 'ADJ';
  return (tag === 'CCONJ' || lower === ',') && tagAt(t, j - 1) === 'ADJ' && next === 'ADJ';
}

/** Each place at which the noun phrase at `i` may end: the simple one, then with what `prepositions` and "and" add. */
export function nounEnds(
  t: Tokens,
  i: number,
  prepositions: ReadonlySet<string> = PREPOSITIONS,
): number[] {
  const ends: number[] = [];
  for (let end = nounEnd(t, i); end !== undefined; end = furtherEnd(t, end, prepositions))
    ends.push(end);
  return ends;
}

function furtherEnd(t: Tokens, end: number, prepositions: ReadonlySet<string>): number | undefined {
  const isPreposition = tagAt(t, end) === 'ADP' && prepositions.has(lowerAt(t, end));
  const isAnd = tagAt(t, end) === 'CCONJ' && lowerAt(t, end) === 'and';
  if (!isPreposition && !isAnd) return undefined;
  const further = nounEnd(t, end + 1);
  if (further === undefined) return undefined;
  const isPronoun = tagAt(t, end + 1) === 'PRON' && further === end + 2;
  if (isPreposition) return isPronoun ? undefined : further;
  return isVerb(t, further) ? undefined : further;
}
