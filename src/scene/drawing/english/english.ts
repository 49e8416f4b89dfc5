/** Quantities in English sentences, by rules: a sentence that none of them is sure of has none. */
import { type Found, findBy, type Left, leave, type Rule } from '../found';
import { events, rhythms } from './calendar';
import { changes, changesBy } from './change';
import { comparisons } from './compare';
import { PEOPLE } from './context';
import { money } from './money';
import { MAYBE_NUMBER } from './numbers';
import { people } from './people';
import { otherPercents, percents } from './percent';
import { moreBy, ratios } from './ratio';
import { fractions, partsOfMany, shares } from './share';

/** Clock times, opening hours, confidence, idioms. */
const NEVER =
  /\b(?:from|between)\s+\S+\s+(?:to|and|until|till)\s+\S+\s*(?:am|pm|a\.m\.|p\.m\.|o['’]clock)|\b\d{1,2}[:.]\d{2}\b(?:\s*(?:am|pm))?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:in the (?:morning|afternoon|evening|back|front|middle|end)|at night|o['’]clock)|\b24\/7\b|\b9\d\s?% (?:CI|confidence)|\b\d+(?:\.\d+)?\s?%?\s*(?:confidence interval|CI)\b|\bone in (?:a million|all|particular|every)\b(?! (?:two|three|four|five|six|seven|eight|nine|ten|\d))|\bone on one\b|\bone by one\b|\btwo[- ]by[- ]two\b|\b\d+-in-\d+\b|\bpercentage points?\b/giu;

function* never(sentence: string): Generator<Left> {
  for (const { 0: all, index } of sentence.matchAll(NEVER)) yield leave(index, index + all.length);
}

/** Each rule with what every sentence has that it finds something in: a pattern of numbers takes long to compile. */
const RULES: [needs: RegExp, rule: Rule][] = [
  [/\d|clock|[ap]\.?m\b|percentage|\b(?:one|two|in the|at night)\b/i, never],
  [/[$€£¥]/, money],
  [/\bfrom\b/i, changes],
  [/\bby\b/i, changesBy],
  [/\bthan\b/i, moreBy],
  [/%|per ?cent/i, otherPercents],
  [/\b(?:compared|versus|vs|against|opposed|instead|rather|only|from)\b/i, comparisons],
  [/times|twice|doubl|tripl|quadrupl|hal[fv]|fold/i, ratios],
  [/\bof\b/i, partsOfMany],
  [/\b(?:in|of)\b/i, shares],
  [/half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth/i, fractions],
  [/%|per ?cent/i, percents],
  [/\bfor\b.*\b(?:day|week|month|year)/is, rhythms],
  [/\b(?:day|week|month)/i, events],
  [new RegExp(`${MAYBE_NUMBER}\\S* (?:\\S+ ){0,2}(?:${PEOPLE})\\b`, 'i'), people],
];

export const findEnglish = (sentence: string): Found[] =>
  findBy(
    RULES.flatMap(([needs, rule]) => (needs.test(sentence) ? [rule] : [])),
    sentence,
  );
