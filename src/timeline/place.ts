/** Where the lines of a scene lie on its time, and when its steps begin. */
import type { Clip, Line } from '../narration/schema';
import type { Scene } from '../scene/schema';
import { buildCues, type PlacedLine } from './cues';
import * as pace from './pace';
import { isOverlooked, quietMs, readingMs } from './reading';
import { restBetween } from './rest';

/** A line with its sound, or with what is known of it before it is spoken. */
export interface HeardLine<C extends Omit<Clip, 'key'> = Omit<Clip, 'key'>> {
  line: Line;
  clip: C;
}

/** One after the other, with the rests between them. */
export function placeLines<C extends Omit<Clip, 'key'>>(
  spoken: readonly HeardLine<C>[],
): (PlacedLine & { clip: C })[] {
  let nextMs = Math.max(pace.LEAD_MS, spoken[0]?.line.waitMs ?? 0);
  return spoken.map(({ line, clip }, i) => {
    const startMs = nextMs;
    const endMs = startMs + clip.durationMs;
    const next = spoken[i + 1]?.line;
    if (next) nextMs = endMs + restBetween(line, next);
    const words = line.words.map(({ text }, k) => ({
      text,
      startMs: startMs + (clip.words[k]?.startMs ?? 0),
      endMs: startMs + (clip.words[k]?.endMs ?? clip.durationMs),
    }));
    const { text, paragraph, speaker, terms, marks, struck } = line;
    const who = { ...(speaker && { speaker }), ...(struck && { struck }) };
    return { text, paragraph, ...who, startMs, endMs, words, terms, marks, clip };
  });
}

/** When the steps of a scene begin, and when all is said or read; ms. */
export function cueScene(
  scene: Scene,
  lines: readonly PlacedLine[],
  lang: string,
): { cues: number[]; endMs: number } {
  const spokenMs = lines.at(-1)?.endMs ?? pace.LEAD_MS;
  const isTold = lines.some(({ marks }) => marks.length > 0) && isInParts(scene);
  const readMs = isTold ? 0 : lines.length > 0 ? quietMs(scene) : readingMs(scene);
  const endMs = Math.max(spokenMs, readMs);
  // What is said of many links is of none of them; and what leads to a table of paragraphs of none of these.
  const isRead = isInParts(scene) && readMs > spokenMs * pace.MOSTLY_READ;
  const speaking = isOverlooked(scene) || isRead ? [] : lines;
  return { cues: buildCues(scene.steps, speaking, lang, { startMs: pace.LEAD_MS, endMs }), endMs };
}

const isInParts = (scene: Scene): boolean => scene.kind === 'table' && scene.told !== undefined;
