/** "From 24 to 11", "fell by 30 %": a before and an after. */
import { type Found, type Left, leave } from '../found';
import { isDenied, isSupposed } from './context';
import { factorOf, isYear, numberOf, pattern } from './numbers';
import { cleanUnit, isSameUnit, sharedUnit, UNIT } from './units';

/** Verbs of change. */
export const CHANGE =
  /\b(?:fell|falls?|falling|fallen|rose|rises?|rising|risen|dropped|drops?|dropping|grew|grows?|growing|grown|went|gone|increas(?:ed|es?|ing)|decreas(?:ed|es?|ing)|cut|cuts|reduc(?:ed|es?|ing)|climb(?:ed|s|ing)?|declin(?:ed|es?|ing)|shr(?:ank|inks?|unk|inking)|slipped|jump(?:ed|s)|plunged|soared|doubled|tripled|halved|lowered|raised|expanded|slowed|improved|surged|dwindled|swelled|plummeted|brought|bring(?:s|ing)? down|(?:is|are|was|were) (?:up|down))\b/i;

const ABOUT = '(?:about |around |nearly |roughly |some |just |only |over )?';
const EARLIER =
  '(?:,? (?:at first|initially|originally|in \\d{4}|last \\w+|a (?:year|month|week|decade) (?:ago|earlier|before)),?)?';
const AFTER =
  '(?:about |around |nearly |roughly |just |only |over |fewer than |less than |more than )?';
const FROM_TO = `\\bfrom ${ABOUT}(NUM)(${UNIT})${EARLIER} to ${AFTER}(NUM)(${UNIT})`;

const NO_UNIT =
  /^(?:a\.?m|p\.?m|o.clock|january|february|march|april|may|june|july|august|september|october|november|december|version|pages?|chapter|(?:st|nd|rd|th))/i;
const RANGING =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied)|count(?:s|ed|ing)?|scale|scor(?:e|es|ed|ing)|ages?|aged|anywhere|open(?:s|ed)?|work(?:s|ed|ing)?|numbered|pages?|upgrad\w+|migrat\w+|moved?|switch\w*|version|python|node|java|convert\w*|took|takes?|lasts?|everything|number(?:s)?|levels?|chapters?|bus|train|flew|walked|read|turned|turns)\s+(?:\S+\s+){0,2}$/i;
const PERSON = /\b(?:he|she|i|we|they|you|who)\s+(?:\w+\s+)?\w+\s*$/i;
const SLOPE = /\b(?:climbs?|rises?|drops?|falls?|goes|runs?)\s*$/i;
const HEIGHT = /^(?:m|km|ft|miles?|met(?:re|er)s)$/i;
/** Numbers that are names. */
const NAMES =
  /\b(?:house|room|phone|bus|page|gate|seat|channel|track|line|flight) numbers?\b[^,;]*$|\b(?:gear|pages?|chapters?|versions?|ranks?|channel)\s+(?:\w+\s+)?$/i;
const SINCE = /^\s*(?:in|over|within|by|after|since|between|during)\b/i;

/** Both numbers, where "from 56 to 21 million" means millions twice, and both are of like size. */
function amounts(from: string, to: string): [number, number] | undefined {
  const [a, b] = [numberOf(from), numberOf(to)];
  const factor = factorOf(/\p{L}+$/u.exec(to)?.[0]);
  if (factor === 1 || /\p{L}$/u.test(from)) return [a, b];
  const small = b / factor;
  return a >= 1000 || small > a * 50 || a > 50 * small ? undefined : [a * factor, b];
}

/** "From 24 to 11", after a verb of change. */
export function* changes(sentence: string): Generator<Found | Left> {
  for (const found of sentence.matchAll(pattern(FROM_TO))) {
    const { 0: all, 1: from = '', 2: unitFrom, 3: to = '', 4: unitTo, index } = found;
    const [a, b] = [cleanUnit(unitFrom), cleanUnit(unitTo)];
    const end = index + all.length;
    const [before, after] = [sentence.slice(0, index), sentence.slice(end)];
    const values = amounts(from, to);
    const near = before.split(/\s+/).slice(-9).join(' ');
    const last = before.split(/\s+/).slice(-3).join(' ');
    const isTime =
      (isYear(from, numberOf(from)) && !a) ||
      (isYear(to, numberOf(to)) &&
        !b &&
        numberOf(from) < 300 &&
        Math.abs(numberOf(to) - numberOf(from)) > 5);
    const wrong =
      !values ||
      values[0] === values[1] ||
      isTime ||
      NO_UNIT.test(b || after.trim()) ||
      /^(?:am|pm|version|page|chapter)/i.test(a) ||
      (RANGING.test(before) && !CHANGE.test(last)) ||
      (!a && !b && PERSON.test(before)) ||
      (HEIGHT.test(a || b) && SLOPE.test(before)) ||
      !isSameUnit(a, b) ||
      isDenied(before) ||
      NAMES.test(before) ||
      /^[^.;]*\bif\b/i.test(after) ||
      isSupposed(before);
    const isChange = CHANGE.test(near) || (SINCE.test(after) && CHANGE.test(before));
    if (wrong || !isChange || !values) yield leave(index, end);
    else
      yield {
        kind: 'change',
        ...{ values, unit: sharedUnit(b, a), labels: ['before', 'after'], start: index, end },
        second: end - `${to}${unitTo ?? ''}`.length,
      };
  }
}

const DOWN =
  'fell|drop(?:ped)?|decreas(?:ed|e)|declin(?:ed|e)|shrank|reduc(?:ed|es?)|cut|cuts|lower(?:ed|s)|went down|fallen';
const UP = 'rose|grew|increas(?:ed|es?)|climbed|went up|risen|grown|raised';
const BY = `\\b(${DOWN}|${UP})((?: the| its| their| our| his| her)?(?: [\\p{L}-]+){0,6}?) by (?:(about|around|nearly|almost|roughly|over|more than|at least|up to|some) )?(NUM)\\s?(?:%|percent|per cent)(?! points?)`;
const isDown = (verb: string): boolean => new RegExp(`^(?:${DOWN})$`, 'i').test(verb);

/** "Fell by 30 %": 100 against 70. */
export function* changesBy(sentence: string): Generator<Found | Left> {
  for (const { 0: all, 1: verb = '', 3: hedge, 4: written, index } of sentence.matchAll(
    pattern(BY),
  )) {
    const [value, end, before] = [numberOf(written), index + all.length, sentence.slice(0, index)];
    const down = isDown(verb);
    const wrong =
      !(value > 0) ||
      (down && value >= 100) ||
      value > 1000 ||
      isDenied(before) ||
      isSupposed(before);
    if (wrong) yield leave(index, end);
    else
      yield {
        kind: 'change',
        values: [100, down ? 100 - value : 100 + value],
        ...{ unit: '%', labels: ['before', 'after'], start: index, end, hedge },
      };
  }
}
