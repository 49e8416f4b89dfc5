/** What the page of the video and its server tell each other. */
import type { OwnWords } from '../language/languages';
import type { Severity } from '../problem/problem';
import type { TimedScene, Timeline } from '../timeline/schema';

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
  /** Indexes of the steps that begin at a `[step]` of the document. */
  marked: number[];
}

export type StripScene = Pick<TimedScene, 'captions'>;
/** The words of a scene as the strip shows them. */
export const spokenWords = ({ captions }: StripScene) =>
  captions.flatMap(({ words }) => words.filter(({ names }) => !names));

/** A step's mark is to stand at a word of the strip, or, without one, is to be taken out. Both are indexes. */
export interface Wish {
  scene: string;
  step: number;
  word?: number;
}

/** A `[step]` that would be written, or taken out, with the text of its line around it. */
export interface Change {
  line: number;
  isWritten: boolean;
  before: string;
  after: string;
}

/** What a wish would do to the document and to the steps of its scene; nothing is written yet. */
export interface Proposal {
  id: string;
  changes: Change[];
  /** Steps by index, and how much later they come, ms. */
  moves: { step: number; byMs: number }[];
}

/** Why nothing is written. */
export type Refusal = 'changed' | 'nowhere' | 'otherwise' | 'nothing' | 'guest' | 'failed';

/** What the page asks for by POST, each with JSON. */
export const WRITES = {
  propose: '/video/propose',
  save: '/video/save',
  undo: '/video/undo',
} as const;

/** All that the page shows of a document. */
export interface Live {
  timeline: Timeline;
  words: Spoken;
  scenes: LiveScene[];
  /** Name of the file of its music, where there is some: as long as all scenes. */
  bed?: string;
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

/** Words of the page, and their language. */
export type Spoken = Pick<OwnWords, 'lang' | 'dev'>;

/** What the page knows from the start. */
export interface Given {
  /** Until there is a document: its words are in `Live`. */
  words: Spoken;
  /** Address of a place in the author's editor, with `{file}`, `{line}` and `{column}`; empty where there is none. */
  editor: string;
}
export const GIVEN_ID = 'lectern-given';
