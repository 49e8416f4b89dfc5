/** What a build hands out, and where the desk keeps what it knows of it. */
import type { Queue } from 'bullmq';
import type { Maker } from '../video/maker';
import type { Board } from './board';
import type { Job } from './job';

/** A job with what the build that hands it out knows of it. */
export interface Order {
  job: Job;
  /** The queue of those who make it as this machine would. */
  place: string;
  /** How long it takes, in any unit that all of one call have. */
  weight: number;
  /** Takes what was made out of the store; false where it is not there. */
  take(): Promise<boolean>;
}

export interface Outcome {
  /** To be made here. */
  left: Order[];
  /** Tried, and tried again. */
  failed: { order: Order; reason: string }[];
}

/** What all documents of a command hand out with. */
export interface Desk {
  board: Board;
  /** Of this command. */
  build: string;
  /** 1 is first, 9 last. */
  priority: number;
  /** When all must be made, ms since 1970. */
  deadlineMs?: number;
  /** Aborted when the queue is not reached any more, and has not been for a while. */
  gone: AbortSignal;
  queueOf(place: string): Queue;
  warn(text: string): void;
  /** How often jobs are looked at, ms. For tests. */
  lookMs?: number;
  /** Tells workers what draws here. */
  introduce(maker: Maker): void;
}

/** BullMQ's numbers: the smaller first. */
const MOST_WEIGHT = 99_999;
const LEVEL = 100_000;

/** Of those of one priority the longest comes first. */
export const rankOf = (priority: number, weight: number): number =>
  priority * LEVEL + MOST_WEIGHT - Math.min(MOST_WEIGHT, Math.max(0, Math.round(weight)));
