/** How long a scene is read where nobody says what stands in it. */

import { partsOf } from '../scene/group';
import { plainText } from '../scene/inline';
import type { Kind, Scene } from '../scene/schema';
import * as pace from './pace';

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Without narration: the heading and what each step shows, and what is read beside. */
export function readingMs(scene: Scene): number {
  // The steps of code show what is read as a whole.
  const read = scene.kind === 'code' ? [] : scene.steps;
  const shown = [plainText(scene.heading), ...read.map(({ text }) => text)].join(' ');
  const steps = scene.steps.length * pace.READ_STEP_MS;
  const spanMs = pace.LEAD_MS + countWords(shown) * pace.READ_WORD_MS + steps;
  return Math.max(spanMs, quietMs(scene, pace.LONGEST_READ_MS));
}

/**
 * With narration: what it does not say, code and the cells of tables, is to be read all the same, for `mostMs`; words that
 * lead to it help to read.
 */
export function quietMs(scene: Scene, mostMs: number = pace.LED_READ_MS): number {
  const words = partsOf(scene).reduce((sum, part) => sum + countWords(quietText(part)), 0);
  if (words === 0) return 0;
  const readMs = Math.min(words * pace.READ_WORD_MS, mostMs);
  const pages = partsOf(scene).reduce((sum, part) => sum + pagesOf(part), 0);
  return pace.LEAD_MS + Math.max(readMs, pages * pace.SHORTEST_READ_MS);
}

function quietText(scene: Scene<Kind>): string {
  if (scene.kind === 'code')
    return scene.lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
  return scene.kind === 'table' ? scene.rows.flat().map(plainText).join(' ') : '';
}

/** What is read a part at a time. */
const pagesOf = (scene: Scene<Kind>): number =>
  scene.kind === 'code' ? (scene.parts?.length ?? 1) : 1;
