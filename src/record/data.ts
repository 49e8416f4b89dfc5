/** What the server tells the page: the sentences to read, and the takes that there are of each. */
import type { Size } from '../format';
import type { OwnWords } from '../language/languages';

/** A recorded sound of a sentence. Its key is `current`, `older/<number>` or `unfinished/<recording>`. */
export interface Take {
  key: string;
  /** `current` is the one that the video takes; what a browser left half is `unfinished`. */
  kind: 'current' | 'older' | 'unfinished';
  /** How long it is, ms. */
  lengthMs: number;
  /** When it was recorded, ms since 1970: takes are numbered in this order. */
  recordedMs: number;
}

export interface Sentence {
  /** What its take is called (narration/takes/name.ts). */
  name: string;
  /** As it is written. */
  text: string;
  /** Who says it, where several do. */
  speaker?: string;
  /** Words that are said otherwise than they look. */
  hints: { word: string; said: string }[];
  /** How long it takes to say, ms, about. */
  expectedMs: number;
  /** Which step of its scene stands once it is said, about. */
  step: number;
  takes: Take[];
  /** What was read before the sentence was changed, where there is a take of that. */
  before?: string;
}

export interface ScriptScene {
  id: string;
  title: string;
  sentences: Sentence[];
}

export interface Script {
  title: string;
  /** That its pictures are drawn on, px. */
  stage: Size;
  /** Of the document. */
  lang: string;
  scenes: ScriptScene[];
}

/** What the page is told while it is open. */
export interface Told {
  /** Changes when the sentences are others. */
  version: number;
  /** The document has mistakes since: the sentences are those of before. */
  isBroken: boolean;
}

/** What could not be written, and why: the disk is full, the folder may not be written to, anything else. */
export type WriteFault = 'full' | 'refused' | 'failed';

/** What the page holds as JSON. */
export interface PageData {
  words: Pick<OwnWords, 'lang' | 'record'>;
  /** Where takes lie, for people. */
  folder: string;
}

export const DATA_ID = 'lectern-record';
