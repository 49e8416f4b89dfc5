/** How long a voice rests, by what was said and what comes: one length for all is heard as a machine's. */
import type { Line } from '../narration/schema';
import { KEPT } from '../sound/trim';
import * as pace from './pace';

/** Ends in a question mark, whatever closes behind it. */
const QUESTION = /[?\uFF1F\u061F][^\p{L}\p{N}]*$/u;

/** What the clips themselves have of a silence between two of them, ms. */
const OWN_MS = (KEPT.before + KEPT.after) * 1000;

/** From the end of a line's clip to the beginning of the next one's in its scene, ms. */
export function restBetween(line: Line, next: Line): number {
  const isKey = next.terms.some(({ word, part }) => word === 0 && part === undefined);
  const base = next.paragraph === line.paragraph ? sentenceMs(line) : pace.PARAGRAPH_MS;
  const turn = next.voice === line.voice ? 0 : pace.TURN_MS;
  const own = base + turn + afterQuestion(line) + (isKey ? pace.KEY_MS : 0);
  const wished = (line.pauseMs ?? 0) + (next.waitMs ?? 0);
  return Math.max((wished || own) - OWN_MS, 0);
}

/** From the end of the last line of a scene to its own end, ms. */
export const restAfter = (line: Line | undefined): number =>
  Math.max(pace.TAIL_MS + (line ? afterQuestion(line) : 0), line?.pauseMs ?? 0);

const sentenceMs = ({ words }: Line): number =>
  Math.min(pace.SENTENCE_MS.least + words.length * pace.SENTENCE_MS.word, pace.SENTENCE_MS.most);

const afterQuestion = ({ text }: Line): number => (QUESTION.test(text) ? pace.QUESTION_MS : 0);
