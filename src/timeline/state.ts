/** What decides a frame: how far each step of its scene has come, and which caption word is spoken. */

import type { Motion } from '../theme/motion';
import { bezier } from './bezier';
import { LEAVE_EASE, LEAVE_MS, UNDER_WAY_MS } from './motion';
import type { TimedScene } from './schema';

/** Finer differences are not seen: of a full step's 24 px, 1/1000 is a fortieth of a pixel. */
const GRAIN = 1000;
const easeOff = bezier(...LEAVE_EASE);
const grain = (value: number): number => Math.round(value * GRAIN) / GRAIN;

/** Eased progress of steps 0, 1, … at a time of the scene; 0 hidden, 1 settled. Equal values are equal pictures. A title stands from the first frame. */
export function stepProgress(
  { scene: { kind }, steps }: { scene: { kind: string }; steps: TimedScene['steps'] },
  localMs: number,
  motion: Motion,
): number[] {
  const { ms } = motion;
  const eased = easingOf(motion);
  const entry = { startMs: -(kind === 'title' ? ms : UNDER_WAY_MS) };
  return [entry, ...steps].map(({ startMs }) => {
    const part = Math.min(1, Math.max(0, (localMs - startMs) / ms));
    return grain(eased(part));
  });
}

const easings = new WeakMap<Motion['ease'], (part: number) => number>();

function easingOf({ ease }: Motion): (part: number) => number {
  const eased = easings.get(ease) ?? bezier(...ease);
  easings.set(ease, eased);
  return eased;
}

/** How far a scene has left, 0 to 1: 0 until its last moments, and never 1, so that no frame is blank. */
export function leaving({ durationMs }: Pick<TimedScene, 'durationMs'>, localMs: number): number {
  const part = Math.max(0, localMs - (durationMs - LEAVE_MS)) / LEAVE_MS;
  return grain(easeOff(Math.min(1, part)));
}

/** When the sentence of its last step is over, and the step has settled: what is lit steps back. Undefined where nothing is said. */
export function settlesMs(
  { steps, lines }: Pick<TimedScene, 'steps' | 'lines'>,
  motion: Motion,
): number | undefined {
  const last = steps.at(-1);
  const line = lines.findLast((line) => line.steps.length > 0);
  return last && line && Math.max(line.endMs, last.startMs + motion.ms);
}

/** How far it has settled, 0 to 1. */
export function settling(
  timed: Pick<TimedScene, 'steps' | 'lines'>,
  localMs: number,
  motion: Motion,
): number {
  const fromMs = settlesMs(timed, motion) ?? Number.POSITIVE_INFINITY;
  return grain(easingOf(motion)(Math.min(1, Math.max(0, (localMs - fromMs) / motion.ms))));
}

/** Where nothing is said, its mark moves as often. */
const BEAT_MS = 1000;

/**
 * How much of a scene has been told, 0 to 1: the mark of that (the rule of its heading) moves with each word of the captions,
 * which is a picture of its own anyway, and once a second where there is none.
 */
export function toldOf(
  { captions, durationMs }: Pick<TimedScene, 'captions' | 'durationMs'>,
  captioned: boolean,
): (localMs: number) => number {
  const words = captioned
    ? captions.flatMap(({ words, shown }) => (shown ? [] : words.map(({ startMs }) => startMs)))
    : [];
  const endMs = durationMs - LEAVE_MS;
  const beats = [0, ...words, endMs].flatMap((at, i, all) => {
    const before = all[i - 1] ?? 0;
    const more = Math.max(0, Math.ceil((at - before) / BEAT_MS) - 1);
    return [...Array.from({ length: more }, (_, k) => before + (k + 1) * BEAT_MS), at];
  });
  return (localMs) => {
    const beat = beats.findLast((at) => at <= localMs) ?? 0;
    return grain(Math.min(1, beat / endMs));
  };
}

/** Progress when `step` and all before it have settled, and no later one has begun. */
export const settledProgress = ({ steps }: { steps: readonly unknown[] }, step: number): number[] =>
  [0, ...steps.map((_, i) => i + 1)].map((n) => (n <= step ? 1 : 0));

export interface CaptionState {
  /** Index of the caption in its scene. */
  caption: number;
  /** Index of the word that is spoken or was spoken last; -1 before the first. */
  word: number;
}

/** The caption on screen at a time of the scene. */
export function captionState(
  { captions }: Pick<TimedScene, 'captions'>,
  localMs: number,
): CaptionState | undefined {
  const caption = captions.findIndex(({ startMs, endMs }) => startMs <= localMs && localMs < endMs);
  const { words = [], shown } = captions[caption] ?? { shown: true };
  if (shown) return undefined;
  return { caption, word: words.findLastIndex(({ startMs }) => startMs <= localMs) };
}
