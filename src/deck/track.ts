/** What the page knows of a scene's time: embedded in it as JSON. All times in ms from the scene's start. */
import type { Caption } from '../timeline/schema';

export interface Track {
  /** Id of the scene. */
  id: string;
  /** The heading, in plain words. */
  title: string;
  durationMs: number;
  /** What steps 1, 2, … show, in plain words. */
  shown: readonly string[];
  /** When steps 1, 2, … begin. */
  steps: readonly number[];
  captions: readonly Caption[];
  /** When what is lit last steps back; never when left out. */
  settlesMs?: number;
  /** Address of its sound. */
  sound: string;
}

export interface Tracks {
  /** Name of the document. */
  name: string;
  scenes: readonly Track[];
}

/** Id of the element that holds them. */
export const TRACKS_ID = 'lectern-tracks';
