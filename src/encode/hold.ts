/**
 * Holds pictures of an H.264 stream as long as they are shown: each repeat is a picture in which every macroblock is
 * skipped, a copy of the one before in some 70 bytes.
 */
import { AGAIN, Failure } from '../failure';
import type { Size } from '../format';
import { readParameters, readSlice, skippedSlice, writeSlice } from './h264/slice';
import { joinStream, splitStream, typeOf, UNIT } from './h264/units';

/** px of a macroblock's side. */
const BLOCK = 16;
const PICTURES = new Set<number>([UNIT.slice, UNIT.key]);

/** The stream of x264 with each picture shown for so many frames. Throws Failure when it is not as expected. */
export function holdPictures(
  stream: Buffer,
  counts: readonly number[],
  { width, height }: Size,
): Buffer {
  const units = splitStream(stream);
  const pictures = units.filter((unit) => PICTURES.has(typeOf(unit))).length;
  if (pictures !== counts.length)
    throw new Failure(`${pictures} pictures were encoded in place of ${counts.length}.`, AGAIN);
  const parameters = readParameters(units);
  const skipped = skippedSlice(Math.ceil(width / BLOCK) * Math.ceil(height / BLOCK), parameters);
  const held: Buffer[] = [];
  let picture = 0;
  let number = 0;
  for (const unit of units) {
    if (!PICTURES.has(typeOf(unit))) {
      held.push(unit);
      continue;
    }
    // Their number since the last key picture.
    number = typeOf(unit) === UNIT.key ? 0 : number + 1;
    held.push(number === 0 ? unit : writeSlice(readSlice(unit, parameters), number, parameters));
    for (let repeat = 1; repeat < (counts[picture] ?? 1); repeat++) {
      number += 1;
      held.push(writeSlice(skipped, number, parameters));
    }
    picture += 1;
  }
  return joinStream(held);
}
