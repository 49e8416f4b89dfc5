/** A paragraph whose number its author wants drawn has the stage, also where blocks stand before and after it. */
import type { Part } from '../scene/draft';
import type { Portion } from './part';

const isWanted = (part: Part): boolean => part.type === 'prose' && part.spoken.drawn === true;

/** The portion, or what stands before such a paragraph, the paragraph, and what stands after it. */
export function partDrawn({ parts }: Portion): Portion[] {
  if (parts.every(({ type }) => type === 'prose') || !parts.some(isWanted)) return [{ parts }];
  const portions: Part[][] = [];
  for (const part of parts) {
    const last = portions.at(-1);
    const [before] = last?.slice(-1) ?? [];
    if (last && before && !isWanted(before) && !isWanted(part)) last.push(part);
    else portions.push([part]);
  }
  return portions.map((some) => ({ parts: some }));
}
