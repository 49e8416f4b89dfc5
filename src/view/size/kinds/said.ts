/** Key lines that were said, listed below their heading on its ground: what a speaker has written on a board. */
import { plainText, type Rich, richOf } from '../../../scene/inline';
import type { Space } from '../fit';
import { countLines, longestOf } from '../lines';
import type { Side } from '../side';
import { HEADED } from '../sizes';
import { accented } from './accented';
import type { Pictured } from './signs';
import { capital, isSentence, isWhole, type Turn } from './turns';

/** A line on the ground, `top` px below the heading, from a step until another, where a new list begins. */
export interface Listed {
  text: string;
  speaker?: string;
  top: number;
  comes: number;
  leaves?: number;
}

/**
 * Those that are short enough, one below the other; where there is no room for one more, the list begins anew with it. It
 * makes way for the icons of lines.
 */
export function listSaid(
  turns: readonly Turn[],
  heading: Rich,
  side: Side,
  pictured: readonly Pictured[],
  { area, letters, lang }: Space & { lang: string },
): Listed[] {
  const { size, line, gap, rows } = HEADED.said;
  const room = area.height - side.high - HEADED.icon.gap;
  const named = bare(plainText(heading));
  const list: Listed[] = [];
  let [top, begins] = [0, 0];
  const beginAt = (step: number) => {
    for (const one of list.slice(begins)) one.leaves = step;
    [top, begins] = [0, list.length];
  };
  for (const { line: told, next } of turns) {
    if (next === undefined) continue;
    const isTaken = pictured.some(
      ({ first, next: until = Number.POSITIVE_INFINITY }) => first <= next && next < until,
    );
    if (isTaken) beginAt(next);
    if (isTaken || isWhole(told) || isSentence(told) || told.rest || told.drawing) continue;
    // What was struck is over.
    const text = capital(plainText(accented(told, 0, 'mark')).trim(), lang);
    const words = richOf([told.speaker, text].filter(Boolean).join(' '));
    const count = countLines(words, side.across, size, letters.strong);
    const height = count * size * line + gap;
    const hasRoom = longestOf(words, letters.strong).word * size <= side.across;
    if (text === '' || named.includes(bare(text)) || count > rows || height > room || !hasRoom)
      continue;
    if (top + height > room) beginAt(next);
    list.push({ text, ...(told.speaker && { speaker: told.speaker }), top, comes: next });
    top += height;
  }
  return list;
}

/** Its letters, to tell what repeats the heading. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
