/** Chapters from scenes, by the rules that players and platforms have for them. */
import { plainText } from '../scene/inline';
import type { Timeline } from './schema';

export interface Chapter {
  title: string;
  /** On the whole timeline. The first begins at 0, each where the one before it ends, the last ends with the timeline. */
  startMs: number;
  endMs: number;
}

/** YouTube Help, "Video chapters": the first at 0:00, at least three, each at least 10 seconds long. */
export const FEWEST_CHAPTERS = 3;
export const SHORTEST_CHAPTER_MS = 10_000;

/** The best division of the scenes from one on. */
interface Division {
  chapters: number;
  /** How long the scenes are whose headings are titles. */
  namedMs: number;
  /** Index of the scene after the first chapter. */
  next: number;
}

/**
 * Scenes that follow each other make a chapter, named after the first of them: as many chapters as the rules allow, and
 * of those divisions the one whose titles belong to the longest scenes. Empty when the rules cannot be kept. Fewer and
 * longer ones where `shortestMs` asks for them.
 */
export function buildChapters(
  { scenes }: Pick<Timeline, 'scenes'>,
  shortestMs = SHORTEST_CHAPTER_MS,
): Chapter[] {
  const best: (Division | undefined)[] = [];
  best[scenes.length] = { chapters: 0, namedMs: 0, next: scenes.length };
  for (let from = scenes.length - 1; from >= 0; from--)
    best[from] = goesOn(scenes, from) ? undefined : divide(scenes, from, best, shortestMs);
  if ((best[0]?.chapters ?? 0) < FEWEST_CHAPTERS) return [];
  const chapters: Chapter[] = [];
  for (let from = 0, next = 0; from < scenes.length; from = next) {
    next = best[from]?.next ?? scenes.length;
    chapters.push(chapterOf(scenes.slice(from, next)));
  }
  return chapters;
}

type Scenes = Timeline['scenes'];

const titleOf = (timed: Scenes[number] | undefined): string =>
  timed ? plainText(timed.scene.heading).trim() : '';

/** Whether a scene goes on under the heading of the one before it, as a long list of references does; the card at the end belongs to what came before. */
const goesOn = (scenes: Scenes, at: number): boolean =>
  at > 0 && (titleOf(scenes[at]) === titleOf(scenes[at - 1]) || scenes[at]?.scene.kind === 'end');

/** Undefined when the rest is too short for a chapter. */
function divide(
  scenes: Scenes,
  from: number,
  best: readonly (Division | undefined)[],
  shortestMs: number,
): Division | undefined {
  let [lengthMs, found]: [number, Division | undefined] = [0, undefined];
  const named = scenes[from]?.durationMs ?? 0;
  for (let next = from + 1; next <= scenes.length; next++) {
    lengthMs += scenes[next - 1]?.durationMs ?? 0;
    const rest = best[next];
    if (!rest || lengthMs < shortestMs) continue;
    const division = { chapters: rest.chapters + 1, namedMs: rest.namedMs + named, next };
    if (!found || isBetter(division, found)) found = division;
  }
  return found;
}

const isBetter = (a: Division, b: Division): boolean =>
  a.chapters > b.chapters || (a.chapters === b.chapters && a.namedMs > b.namedMs);

function chapterOf(scenes: Scenes): Chapter {
  const [first, last] = [scenes[0], scenes.at(-1)];
  return {
    title: titleOf(first),
    startMs: first?.startMs ?? 0,
    endMs: last ? last.startMs + last.durationMs : 0,
  };
}
