/** How a talk stands against its plan. Pure. */
import type { Timer } from '../link';
import { layOut } from '../position';
import type { Track } from '../track';

/** A part of the talk, ms from its start. */
export interface Span {
  startMs: number;
  endMs: number;
}

export const passedMs = ({ passedMs: before, sinceMs }: Timer, nowMs: number): number =>
  before + (sinceMs === undefined ? 0 : nowMs - sinceMs);

export const started = (timer: Timer, nowMs: number): Timer =>
  timer.sinceMs === undefined ? { ...timer, sinceMs: nowMs } : timer;

export const stopped = (timer: Timer, nowMs: number): Timer => ({
  passedMs: passedMs(timer, nowMs),
});

/** When a step is on the screen, by the narration's times stretched to the planned length. */
export function plannedSpan(
  scenes: readonly Track[],
  scene: number,
  step: number,
  plannedMs: number,
): Span {
  const { starts, totalMs } = layOut(scenes);
  const stretch = totalMs > 0 ? plannedMs / totalMs : 1;
  const { steps = [], durationMs = 0 } = scenes[scene] ?? {};
  const startMs = (starts[scene] ?? 0) + (step > 0 ? (steps[step - 1] ?? 0) : 0);
  const endMs = (starts[scene] ?? 0) + (steps[step] ?? durationMs);
  return { startMs: startMs * stretch, endMs: endMs * stretch };
}

/** How far the speaker is before the plan, ms; behind it when negative, 0 while the step is the planned one. */
export function aheadMs({ startMs, endMs }: Span, passed: number): number {
  if (passed < startMs) return startMs - passed;
  return passed > endMs ? endMs - passed : 0;
}

/** `m:ss`, or `h:mm:ss`; `−` before what is over. */
export function countdown(ms: number): string {
  const seconds = Math.abs(ms < 0 ? Math.floor(ms / 1000) : Math.ceil(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const shown = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${ms < 0 ? '−' : ''}${shown}:${two(seconds % 60)}`;
}
