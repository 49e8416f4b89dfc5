/** Pictures compared pixel by pixel. */
import { PNG } from 'pngjs';

/** By how much of 255 a channel must differ to count. */
const LEVEL = 16;

/** The share (0 to 1) of pixels that differ in a channel by more than 16 of 255. Throws when the sizes differ. */
export function differingShare(a: Buffer, b: Buffer): number {
  const [left, right] = [PNG.sync.read(a), PNG.sync.read(b)];
  if (left.width !== right.width || left.height !== right.height)
    throw new Error(`${left.width}×${left.height} is not ${right.width}×${right.height}`);
  let count = 0;
  for (let i = 0; i < left.data.length; i += 4) {
    const differs = [0, 1, 2].some(
      (c) => Math.abs((left.data[i + c] ?? 0) - (right.data[i + c] ?? 0)) > LEVEL,
    );
    if (differs) count += 1;
  }
  return count / (left.width * left.height);
}
