/** "One in five", "3 of the 12 rooms", "two thirds of the members". */
import { type Found, type Left, leave } from '../found';
import { followsName, isDenied, isRange, isUnsure, labelFrom, PEOPLE, TIME } from './context';
import { hedgeBefore, isYear, numberOf, pattern } from './numbers';

/** Nobody sees one dot in more of them. */
const MOST = 100_000;
const MOST_NAMED = 1000;

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1;

/** What is counted in parts, places or points is no share. */
const NO_WHOLE =
  /^\s*(?:dimensions?|steps?|parts?|chapters?|sections?|volumes?|places?|ways?|languages?|am|pm|countries|cities|rounds?|games?|inch|inches|lines?|files?|columns?|rows?|sizes?|colou?rs?|stages?|phases?|versions?|easy|simple|stars?|points?|marks?)\b/i;
/** What follows "N in M" where it is a share: an end, a chance, a plural, or a verb. */
const SHARED = new RegExp(
  `^\\s*(?:$|[.,;:!?)]|chance|of\\b|(?:[\\p{L}-]+ ){0,2}?(?:[\\p{L}-]+s|${PEOPLE})\\b|(?:is|are|was|were|has|have|had|will|dies?|died|said|says?|do|does|did|can|cannot|would|who|never|reported|suffers?|lives?)\\b)`,
  'iu',
);
const PLURAL_NEXT = new RegExp(
  `^\\s*(?:(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+s|${PEOPLE}|of|are|were|have|chance)\\b`,
  'iu',
);
/** Games, marks and ages end in "by 7 in 10", too. */
const RESULT =
  /\b(?:won|win|scored|lost|goals?|games?|took|finished|done|at|came|aged|by|rated|ranked|got|give|gives|gave|score|rating|marks?)(?: \p{L}+)?\s*$/iu;

/** "One in five", "2 out of 3", "1 in every 20". */
export function* shares(sentence: string): Generator<Found | Left> {
  const found = sentence.matchAll(
    pattern(
      `(NUM)( (?!out\\b|in\\b|of\\b)\\p{L}+)? (in|out of(?: the| every)?|of every|in every|of) ((?:NUM)|(?<=every )(?:hundred|thousand))(?![ -](?:${TIME})\\b|[- ]to[- ]|\\s?%)`,
    ),
  );
  for (const { 0: all, 1: some, 2: noun, 3: how = '', 4: whole = '', index } of found) {
    const [lit, of, end] = [numberOf(some), numberOf(whole) || 0, index + all.length];
    const [before, after] = [sentence.slice(0, index), sentence.slice(end)];
    const plain = how === 'in';
    // "One woman in eight": a noun between is told only of one.
    if (noun && (!plain || lit !== 1 || /^ (?:or|and|to|more|less|point)$/i.test(noun))) continue;
    const suits =
      isWhole(lit) &&
      isWhole(of) &&
      of >= 2 &&
      of <= MOST &&
      lit < of &&
      !(isYear(whole, of) && plain);
    const isResult = lit > 1 && RESULT.test(before);
    const isShared =
      !plain ||
      (noun !== undefined &&
        /^\s*(?:(?:never|often|always|still|already|also|now) )?(?:will|is|was|has|had|died|does|can|cannot|[\p{L}]+s\b)/u.test(
          after,
        )) ||
      (!noun && SHARED.test(after));
    const isBare = (plain && lit > 1 && of <= 12) || how === 'of';
    const isPlain = PLURAL_NEXT.test(after) || (how !== 'of' && /^\s*[.,;:]?$/.test(after));
    const sure =
      suits &&
      isShared &&
      (!isBare || isPlain) &&
      !isResult &&
      !NO_WHOLE.test(after) &&
      !isUnsure(sentence, index) &&
      !followsName(before) &&
      !isRange(sentence, index, end) &&
      !/^\s*:/.test(after);
    if (!sure) yield leave(index, end);
    else
      yield {
        kind: 'share',
        values: [lit, of],
        label: /^\s*chance/.test(after) ? 'chance' : (noun?.trim() ?? labelFrom(sentence, end, 3)),
        ...{ start: index, end, hedge: hedgeBefore(sentence, index) },
      };
  }
}

/** "3 of the 12 rooms". */
export function* partsOfMany(sentence: string): Generator<Found | Left> {
  const found = sentence.matchAll(
    pattern(
      `(NUM) (?:out )?of (?:the|these|those|our|its|their|all|her|his|my)(?: \\p{Ll}+)? (NUM) ((?:[\\p{L}-]+ )?(?:[\\p{L}-]+s|${PEOPLE}))\\b`,
    ),
  );
  for (const { 0: all, 1: some, 2: whole, 3: noun = '', index } of found) {
    const [lit, of, end] = [numberOf(some), numberOf(whole), index + all.length];
    const suits = isWhole(lit) && of >= 2 && lit <= of && of <= MOST_NAMED && Number.isInteger(of);
    // One of two says no more than that there are two.
    const isTold = of > 2;
    const isTime = new RegExp(`\\b(?:${TIME})$`, 'i').test(noun);
    const isResult =
      RESULT.test(sentence.slice(0, index)) || /\b(?:sets?|games?|rounds?)$/i.test(noun);
    if (suits && isTold && !isResult && !isTime && !isUnsure(sentence, index))
      yield {
        kind: 'share',
        values: [lit, of],
        label: noun,
        ...{ start: index, end, hedge: hedgeBefore(sentence, index) },
      };
    else yield leave(index, end);
  }
}

const FRACTIONS: Readonly<Record<string, number>> = {
  ...{ third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
};
const DETERMINER = 'all|the|our|its|their|these|those|my|your|his|her';
const NO_NOUN = new RegExp(
  `^(?:${TIME}|battle|fun|story|century|mile|pint|cup|inch|page|point|job|price|way|world away|teaspoon|tablespoon|marathon|dollar|pound|euro|degree|metre|meter|kilo\\w*|litre|liter|acre|ounce|gram|percent)\\b`,
  'i',
);
const OF_MEASURE =
  /^(?:the|its) (?:size|price|cost|number|amount|time|speed|length|rate|film|game|match|book|course)/i;
const ORDERED =
  /\b(?:first|second|other|better|top|bottom|upper|lower|latter|larger|smaller|greater|bigger|longer|shorter|left|right|inner|outer|another|last|remaining|next|second-|northern|southern|eastern|western|back|front)[ -]$/i;
const FRACTION = new RegExp(
  `(?<![\\p{L}-])(?:(a|one|two|three|four|five|seven|nine)[ -](${Object.keys(FRACTIONS).join('|')})s?|half)(?: of)?(?: (${DETERMINER}))? (?!of\\b|an?\\b|past\\b|way\\b|hour|dozen|time\\b|as\\b|and\\b|it\\b|them\\b|me\\b|us\\b|you\\b|this\\b|that\\b|which\\b|whom\\b|the\\b|moon|term|life|price|off\\b|baked|asleep|full|empty|open|million|billion)([\\p{L}-]+(?: [\\p{L}-]+)?)`,
  'giu',
);

/** "Half of the class", "a third of all food". */
export function* fractions(sentence: string): Generator<Found | Left> {
  for (const { 0: all, 1: some, 2: part, 3: determiner, 4: noun = '', index } of sentence.matchAll(
    FRACTION,
  )) {
    const isHalf = part === undefined;
    const [lit, of] = isHalf
      ? [1, 2]
      : [some === 'a' || some === 'A' ? 1 : numberOf(some), FRACTIONS[part.toLowerCase()] ?? 0];
    const hasOf = /^(?:\S+[ -])?\S+ of\b/i.test(all);
    const before = sentence.slice(0, index);
    const wrong =
      (isHalf ? !hasOf && !determiner : !hasOf) ||
      lit >= of ||
      NO_NOUN.test(noun) ||
      (/^\p{Lu}/u.test(noun) && !determiner) ||
      isDenied(before) ||
      isUnsure(sentence, index) ||
      ORDERED.test(before) ||
      /\band (?:a )?$/i.test(before) ||
      OF_MEASURE.test(`${determiner ?? ''} ${noun}`);
    if (wrong) continue;
    const from = index + all.length - noun.length;
    const end = from - (determiner ? determiner.length + 1 : 0) - 1;
    yield {
      kind: 'share',
      values: [lit, of],
      label: labelFrom(sentence, from, 3),
      ...{ start: index, end, hedge: hedgeBefore(sentence, index) },
    };
  }
}
