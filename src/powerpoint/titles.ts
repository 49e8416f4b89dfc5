/** Titles of slides: each its own, so that a list of slides tells them apart. */
import { plainText } from '../scene/inline';
import type { TimedScene } from '../timeline/schema';
import type { Spot } from './spots';

export interface Title {
  /** The heading, or what stands for one. */
  text: string;
  /** What tells it from the others, e.g. `(2 / 3)`; empty where nothing must. */
  mark: string;
}

/** `spots` in order. A scene without heading has that of the one before. */
export function titlesOf(spots: readonly Spot[]): Title[] {
  const counts = new Map<string, number>();
  let before = '';
  return spots.map(({ timed, at, of }) => {
    const text = headingOf(timed) || before;
    before = text;
    if (at === 0) counts.set(text, (counts.get(text) ?? 0) + 1);
    const count = counts.get(text) ?? 1;
    const marks = [...(count > 1 ? [String(count)] : []), ...(of > 1 ? [`${at + 1} / ${of}`] : [])];
    return { text, mark: marks.length > 0 ? `(${marks.join(', ')})` : '' };
  });
}

const headingOf = ({ scene }: TimedScene): string => plainText(scene.heading).trim();
