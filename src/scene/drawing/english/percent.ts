/** "50 % of the seats": a share in per cent. */
import { type Found, type Left, leave } from '../found';
import { isDenied, isSupposed, labelFrom } from './context';
import { hedgeBefore, numberOf, pattern } from './numbers';

export const SIGN = '\\s?(?:%|percent|per cent)';

/** What follows a share: who did something. */
const VERB =
  /^\s+(?:were|are|was|is|had|have|has|said|say|survived|reported|did|do|chose|voted|live|lived|agreed|agree|died|never|felt|answered|prefer|preferred|believe|believed|thought|use|used|smoke|recovered|relapsed|passed|failed|went|stayed|improved|left|return|returned|knew|know|want|wanted|own|owned|work|worked|voted)\b/i;
const CHANCE = /^\s+(?:chance|probability|likelihood|risk)\b/i;
const SHARE =
  /\b(?:share|proportion|percentage|turnout|fraction|majority|accuracy|coverage|occupancy|literacy|approval|attendance)\b[^.;]*\b(?:is|was|were|of|at|reached|hit|to|stood at)\s+(?:\S+ ){0,2}$/i;
const OF =
  /^\s+of (?!all time\b|its (?:original|peak|former|previous|value)|the (?:original|time|way|price|cost)\b|course|what\b)/i;
const OF_ONE = /^\s+of (?:a|an|one|the previous|last)\b/i;
const OF_WHOLE =
  /^\s+of (?:a|an) (?:population|country|city|body|budget|land|area|surface|income)/i;

/** Shares in per cent. */
export function* percents(sentence: string): Generator<Found> {
  for (const { 0: all, 1: written, index } of sentence.matchAll(
    pattern(`(NUM)${SIGN}(?![\\p{L}\\d])`),
  )) {
    const [value, end] = [numberOf(written), index + all.length];
    const [before, after] = [sentence.slice(0, index), sentence.slice(end)];
    const isPart =
      /\bby\s+(?:(?:about|around|nearly|almost|roughly|over|some|only|just|another|more than|less than|at least|up to)\s+)?$/i.test(
        before,
      ) ||
      (/\b(?:than|from)\s+(?:about |around )?$/i.test(before) &&
        /\b(?:rose|fell|grew|dropped|from)\b[^,]*$/i.test(before)) ||
      (/[–-]\s?$|\b(?:to|and|or|between)\s*$/i.test(before) &&
        /\d\s?(?:%|percent|per cent)?\s*(?:[–-]|to|and|or)\s*$/i.test(before)) ||
      /^\s*(?:to|or|–|-)\s*\d/.test(after) ||
      /^\s*-/.test(after);
    const denied = isDenied(before.slice(-40)) && !/without\s+(?:\S+\s+){1,4}$/i.test(before);
    if (!(value > 0 && value < 100) || denied || isPart || isSupposed(before)) continue;
    const of = OF.test(after) && (!OF_ONE.test(after) || OF_WHOLE.test(after));
    const chance = CHANCE.test(after);
    // "The 80 % use case" uses nothing.
    const acts =
      VERB.test(after) && !/\b(?:the|a|an|this|that|of|to|at|by|with|than|from)\s+$/i.test(before);
    if (!(of || chance || acts || SHARE.test(before))) continue;
    const label = of
      ? labelFrom(sentence, end + 1, 5)
      : chance
        ? (after.trim().split(/\s/)[0] ?? '')
        : '';
    yield {
      kind: 'percent',
      values: [value],
      label,
      ...{ start: index, end, hedge: hedgeBefore(sentence, index) },
    };
  }
}

const NO_SHARE = pattern(
  `(NUM)${SIGN}(?=\\s*(?:more|fewer|less|higher|lower|faster|slower|better|worse|larger|smaller|off|discount|interest|growth|increase|decrease|rise|drop|decline|reduction|gain|loss|raise|improvement|tax|tip|markup|inflation|points?|confidence|CI|alcohol|cotton|solution|grade|slope|opacity|zoom|width|height|sure|certain|correct|committed|rule)\\b|\\s*[,;]?\\s*(?:p\\b))`,
);

/** Per cent of something else than a whole that can be drawn. */
export function* otherPercents(sentence: string): Generator<Left> {
  for (const { 0: all, index } of sentence.matchAll(NO_SHARE))
    yield leave(index, index + all.length);
}
