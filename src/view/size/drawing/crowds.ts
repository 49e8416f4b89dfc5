/** Crowds of one scene in one scale: then the larger one has the larger area. */
import type { Drawing } from '../../../scene/drawing/schema';
import type { Letters } from '../letters';
import { DRAWN } from '../sizes';
import { isRowOfPeople, layOutDrawing, type Place } from './layout';
import { pack } from './pack';
import { CROWD_ASPECT } from './person';

/** More are an area. */
export const MOST_FIGURES = 1000;

/** px of a figure in rows, where it fills its room; undefined of what has none. */
function cellOf(drawing: Drawing, place: Place, letters: Letters): number | undefined {
  const { picture } = drawing;
  if (picture.form !== 'crowd' || picture.of !== 'people' || picture.all > MOST_FIGURES)
    return undefined;
  if (isRowOfPeople(drawing)) return undefined;
  const { width, height } = layOutDrawing(drawing, place, letters).picture;
  return pack(picture.all, width, height, CROWD_ASPECT).cell;
}

/** The px that no figure of these drawings is larger than: those of the largest crowd, unless they are far smaller than others. */
export function crowdScale(
  drawings: readonly Drawing[],
  place: Place,
  letters: Letters,
): number | undefined {
  const cells = drawings.flatMap((drawing) => cellOf(drawing, place, letters) ?? []);
  if (cells.length < 2) return undefined;
  const least = Math.min(...cells);
  return Math.max(...cells) <= least * DRAWN.alike ? least : undefined;
}
