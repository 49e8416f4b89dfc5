/** What the page of the video and its server tell each other. */
import type { Severity } from '../problem/problem';
import type { Timeline } from '../timeline/schema';

/** Where something stands in the document, both from 1. */
export interface Spot {
  line: number;
  column: number;
}

export interface LiveProblem extends Spot {
  severity: Severity;
  message: string;
  fix: string;
  /** Absolute path. */
  file: string;
}

/** A sentence: its place, the letters of `Live.source` that it takes, and how loud it is: `PEAKS_A_SECOND` numbers from 0 to 1. */
export interface LiveLine {
  place?: Spot;
  span?: { start: number; end: number };
  peaks: readonly number[];
}
export const PEAKS_A_SECOND = 20;

/** What a scene of the timeline has beside it, by its index; `lines` by that of its lines. */
export interface LiveScene {
  /** Name of the file of its sound. */
  sound: string;
  place?: Spot;
  lines: LiveLine[];
}

/** All that the page shows of a document. */
export interface Live {
  timeline: Timeline;
  scenes: LiveScene[];
  /** Of each picture what changes when it does, by its path from the document. */
  assets: Record<string, string>;
  /** What changes when the style sheet of the stage, or the script of own kinds, does. */
  style: string;
  own: string;
  /** Absolute path, and the text with line ends `\n`. */
  file: string;
  source: string;
}

/** What open pages are told. A number is another one when there is a new state. */
export interface News {
  deck: number;
  video: number;
  /** What keeps the document from being made, as text; empty where nothing does. */
  problems: string;
  /** All that is wrong with it, warnings, too. */
  found: LiveProblem[];
}

export const EVENTS = '/lectern-events';
/** The page of the video, and what belongs to it. */
export const VIDEO = '/video';
export const LIVE = `${VIDEO}/live.json`;

/** What the page knows from the start. */
export interface Given {
  /** Address of a place in the author's editor, with `{file}`, `{line}` and `{column}`; empty where there is none. */
  editor: string;
}
export const GIVEN_ID = 'lectern-given';
