/** The labels below a plot. */
import type { Ems } from '../letters';
import { cutText } from '../lines';
import type { Box } from './box';
import { LINES } from './sizes';

export interface Tick {
  text: string;
  /** Of its middle, px. */
  at: number;
  index: number;
}

/** The labels below a plot that have room, none over another and none beyond the chart; `step` is between two, px. */
export function placeTicks(
  labels: readonly string[],
  placeOf: (index: number) => number,
  step: number,
  { tick, width }: Pick<Box, 'tick' | 'width'>,
  ems: Ems,
): Tick[] {
  const wide = (text: string) => ems(text) * tick;
  const texts = labels.map((label) => cutText(label, Math.min(width / tick, LINES.label), ems));
  const every = Math.max(1, Math.ceil((Math.max(...texts.map(wide)) + tick) / (step || 1)));
  const placed: Tick[] = [];
  let reached = 0;
  for (const [index, text] of texts.entries()) {
    const half = wide(text) / 2;
    const at = Math.min(Math.max(placeOf(index), half), width - half);
    if (index % every !== 0 || at - half < reached) continue;
    placed.push({ text, at, index });
    reached = at + half + tick / 2;
  }
  return placed;
}
