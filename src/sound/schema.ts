/** What of a timeline is heard: it fits in here as it is. Whole ms; times inside a scene count from its own start. */
import type { Music } from './music/schema';

/** Clips by key, laid at their times; the sounds of films, too, as long as they are heard. */
export interface LaidScene {
  durationMs: number;
  sounds: readonly { clip: string; startMs: number; durationMs: number }[];
  films?: readonly { clip: string; startMs: number; durationMs: number }[];
}

export interface HeardScene extends LaidScene {
  startMs: number;
  /** When words are spoken. */
  captions: readonly { words: readonly { startMs: number; endMs: number }[] }[];
}

export interface Heard {
  durationMs: number;
  meta: { music?: Music; [other: string]: unknown };
  scenes: readonly HeardScene[];
}
