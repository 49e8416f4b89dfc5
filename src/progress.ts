/** What long work tells the outside while it runs. Only the cli turns it into words, bars and times. */

export type Task =
  | 'add'
  | 'fetch'
  | 'diagrams'
  | 'layout'
  | 'takes'
  | 'handed'
  | 'voice'
  | 'deck'
  | 'sound'
  | 'bundle'
  | 'frames'
  | 'join'
  | 'pdf'
  | 'pptx'
  | 'stills'
  | 'verify'
  | 'publish'
  | 'share'
  | 'diff';

export interface Progress {
  task: Task;
  /** Units finished so far, those from the cache included. */
  done: number;
  total: number;
  /** How many of `done` were taken from the cache. */
  reused?: number;
  /** A short remark, e.g. which browser draws. */
  note?: string;
}

export type OnProgress = (progress: Progress) => void;
