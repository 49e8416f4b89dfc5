/** How long a scene is read where nobody says what stands in it. */

import { partsOf } from '../scene/group';
import { plainText } from '../scene/inline';
import type { Kind, Scene } from '../scene/schema';
import * as pace from './pace';

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Without narration: the heading and what each step shows, and what is read beside. */
export function readingMs(scene: Scene): number {
  const shown = [plainText(scene.heading), ...scene.steps.map(({ text }) => text)].join(' ');
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
  const readMs = words * pace.READ_WORD_MS;
  return pace.LEAD_MS + Math.min(Math.max(readMs, pace.SHORTEST_READ_MS), mostMs);
}

function quietText(scene: Scene<Kind>): string {
  if (scene.kind === 'code')
    return scene.lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
  return scene.kind === 'table' ? scene.rows.flat().map(plainText).join(' ') : '';
}
