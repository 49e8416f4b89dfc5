/** What decides a frame: how far each step of its scene has come, and which caption word is spoken. */
import { bezier } from './bezier';
import { EASE, STEP_MS, UNDER_WAY_MS } from './motion';
import type { TimedScene } from './schema';

/** Finer differences are not seen: of a full step's 24 px, 1/1000 is a fortieth of a pixel. */
const GRAIN = 1000;
const ease = bezier(...EASE);

/** Eased progress of steps 0, 1, … at a time of the scene; 0 hidden, 1 settled. Equal values are equal pictures. A title stands from the first frame. */
export function stepProgress(
  { scene: { kind }, steps }: { scene: { kind: string }; steps: TimedScene['steps'] },
  localMs: number,
): number[] {
  const entry = { startMs: -(kind === 'title' ? STEP_MS : UNDER_WAY_MS) };
  return [entry, ...steps].map(({ startMs }) => {
    const part = Math.min(1, Math.max(0, (localMs - startMs) / STEP_MS));
    return Math.round(ease(part) * GRAIN) / GRAIN;
  });
}

/** Progress when `step` and all before it have settled, and no later one has begun. */
export const settledProgress = ({ steps }: Pick<TimedScene, 'steps'>, step: number): number[] =>
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
