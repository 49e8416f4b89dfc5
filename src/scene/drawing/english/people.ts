/** "96 adults": people who are counted. */
import type { Found } from '../found';
import { followsName, isRange, isUnsure, labelFrom, PEOPLE } from './context';
import { hedgeBefore, isYear, numberOf, pattern } from './numbers';

const [LEAST, MOST] = [3, 100_000];
const NO_WORD = 'of|in|and|or|to|per|out|more|fewer|times|other|year|years|old';
const MEASURE =
  /\b(?:met(?:re|er)s?|km|kilomet\w+|miles?|minutes?|hours?|yards?|feet|foot|kg|percent|degrees?|euros?|dollars?)\b/i;
const SMALL_NUMBER =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred))\s?(?:-|–|to|or|and)\s*$/i;

const LIMIT =
  /\b(?:no more than|at most|up to|a maximum of|serves?|allows?|supports?|includes?|requires?|needs?|takes|carries|holds|fits|seats|accommodates|invite|for|every|the (?:first|last|next))\s+$/i;
const CAN = /^\s+(?:may|can|must|should|need|could|might|would|or (?:more|fewer|less))\b/i;
const EACH =
  /^\s*(?:each|every)\b|\b(?:each|every)\b[^,;]*$|\b(?:teams|groups|packs|pairs|rows|classes|crews|batches|sizes?) of\s*$/i;
const LOOKED = /\b(?:look\w*|aim\w*|stare\w*|shout\w*|smile\w*|laugh\w*) at\s$/i;
/** "Over 65 patients" are old. */
const AGE = /\b(?:over|under|above|below)\s+$/i;

/** Groups of people, three at least. */
export function* people(sentence: string): Generator<Found> {
  const found = sentence.matchAll(
    pattern(`(NUM) ((?:(?!(?:${NO_WORD})\\b)[\\p{L}-]+ ){0,2}?)(${PEOPLE})\\b(?!['’-])`),
  );
  for (const { 0: all, 1: written = '', 2: between = '', 3: noun = '', index } of found) {
    const [value, before, end] = [numberOf(written), sentence.slice(0, index), index + all.length];
    const isDate =
      isYear(written, value) &&
      (/\b(?:in|since|by|until|before|after|during|from|of|early|late|around|the)\s*$/i.test(
        before,
      ) ||
        before.trim() === '');
    const isClock =
      (value <= 12 && /^(?:at|by) $/i.test(before)) ||
      (/\b(?:at|by)\s$/i.test(before) && value <= 24 && !LOOKED.test(before));
    const isPer =
      /\b(?:per|every|each(?: of the)?|another|a|the (?:other|next)|between|up to|maximum of|limit(?:ed)? to|than)\s+$/i.test(
        before,
      ) &&
      !/^a /i.test(written) &&
      !/\b(?:more|fewer|less) than\s+$/i.test(before);
    const isNaming =
      /\p{Lu}/u.test(
        `${between}${/^\p{Lu}/u.test(noun) && !/ans$|Britons/.test(noun) ? noun : ''}`,
      ) || followsName(before);
    // What is a rule, a capacity or one of many happened to nobody.
    const isRule =
      LIMIT.test(before) ||
      CAN.test(sentence.slice(end)) ||
      EACH.test(before) ||
      (AGE.test(before) && value < 100);
    const suits = Number.isInteger(value) && value >= LEAST && value <= MOST;
    const wrong =
      isRule ||
      isDate ||
      isClock ||
      isPer ||
      isNaming ||
      isUnsure(sentence, index) ||
      isRange(sentence, index, index) ||
      SMALL_NUMBER.test(before) ||
      MEASURE.test(between) ||
      /-(?:year|month|day|week|hour|minute|person|man|bit)\b|year-old/i.test(between);
    if (!suits || wrong) continue;
    const label = `${between}${labelFrom(sentence, end - noun.length, 1)}`.trim();
    yield {
      kind: 'count',
      values: [value],
      label,
      ...{ start: index, end, hedge: hedgeBefore(sentence, index) },
    };
  }
}
