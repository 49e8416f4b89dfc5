/** How long a scene is read where nobody says what stands in it. */

import { partsOf } from '../scene/group';
import { plainText } from '../scene/inline';
import type { Kind, Scene } from '../scene/schema';
import * as pace from './pace';

/** Scripts that set no spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
/** Two letters are read as one word is: some seven a second, between the 4 of Japanese and the 9 of Chinese subtitles. */
const LETTERS_OF_A_WORD = 2;

/** Words, where a script sets no spaces as many as its letters make. */
function countWords(text: string): number {
  const letters = text.match(UNSPACED)?.length ?? 0;
  const words = text
    .replace(UNSPACED, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(word));
  return words.length + Math.ceil(letters / LETTERS_OF_A_WORD);
}

/** Without narration: the heading and what each step shows, and what is read beside. */
export function readingMs(scene: Scene): number {
  if (isOverlooked(scene)) return quietMs(scene);
  if (scene.kind === 'end') return scene.next.length > 0 ? pace.END_MS.next : pace.END_MS.alone;
  // The steps of code show what is read as a whole.
  const read = scene.kind === 'code' ? [] : scene.steps;
  const shown = [plainText(scene.heading), ...read.map(({ text }) => text)].join(' ');
  const steps = scene.steps.length * pace.READ_STEP_MS;
  const formulas = partsOf(scene).map((part) => (part.kind === 'formula' ? part.spoken : ''));
  const words = countWords([shown, ...formulas].join(' '));
  const spanMs = pace.LEAD_MS + words * pace.READ_WORD_MS + steps;
  return Math.max(spanMs, quietMs(scene, pace.LONGEST_READ_MS));
}

/**
 * With narration: what it does not say, code and the cells of tables, is to be read all the same, for `mostMs`; words that
 * lead to it help to read.
 */
export function quietMs(scene: Scene, mostMs: number = pace.LED_READ_MS): number {
  const skimMs = partsOf(scene).reduce((sum, part) => sum + skimOf(part), 0);
  if (skimMs > 0) return pace.LEAD_MS + Math.min(skimMs, pace.SKIM_MS.longest);
  const words = partsOf(scene).reduce((sum, part) => sum + countWords(quietText(part)), 0);
  if (words === 0) return 0;
  const readMs = Math.min(words * pace.READ_WORD_MS, mostMs);
  const pages = partsOf(scene).reduce((sum, part) => sum + pagesOf(part), 0);
  const rows = partsOf(scene).reduce((sum, part) => sum + rowsOf(part), 0);
  const litMs = Math.min(rows * pace.ROW_MS.least, pace.ROW_MS.longest);
  return pace.LEAD_MS + Math.max(readMs, pages * pace.SHORTEST_READ_MS, litMs);
}

function quietText(scene: Scene<Kind>): string {
  if (scene.kind === 'code')
    return scene.lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
  return scene.kind === 'table' ? scene.rows.flat().map(plainText).join(' ') : '';
}

/** Many links, which nobody says one by one. */
export const isOverlooked = (scene: Scene): boolean =>
  scene.kind === 'points' && scene.links === true;

function skimOf(scene: Scene<Kind>): number {
  if (scene.kind !== 'points' || !scene.links) return 0;
  const words = countWords(scene.items.map(({ text }) => plainText(text)).join(' '));
  return Math.max(scene.items.length * pace.SKIM_MS.item, words * pace.SKIM_MS.word);
}

const rowsOf = (scene: Scene<Kind>): number =>
  scene.kind === 'table' && !scene.told ? scene.rows.length : 0;

/** What is read a part at a time. */
function pagesOf(scene: Scene<Kind>): number {
  if (scene.kind === 'code') return scene.parts?.length ?? 1;
  return scene.kind === 'table' && scene.told ? scene.told.parts.length : 1;
}
