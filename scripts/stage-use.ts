/** How much of a stage is used in one picture of it. */
import type { Picture } from './stage';

export interface Band {
  top: number;
  height: number;
}

/** Of 255: less is no edge and no ground of its own. */
const SEEN = 18;
const CELL = 40;

const differ = (data: Uint8Array, a: number, b: number): boolean =>
  Math.abs((data[a] ?? 0) - (data[b] ?? 0)) > SEEN ||
  Math.abs((data[a + 1] ?? 0) - (data[b + 1] ?? 0)) > SEEN ||
  Math.abs((data[a + 2] ?? 0) - (data[b + 2] ?? 0)) > SEEN;

/**
 * Shares of the stage. `filled`: pixels off the ground, which is the colour of the corner. `told`: cells of 40 px that hold an
 * edge. The band of the captions counts as empty.
 */
export function stageUse(
  { data, width, height }: Picture,
  captions: Band,
): { filled: number; told: number } {
  const [across, down] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells = new Uint8Array(across * down);
  const corner = (10 * width + 10) * 4;
  const ground = data.slice(corner, corner + 3);
  let filled = 0;
  for (let y = 0; y < height; y++) {
    if (y >= captions.top && y < captions.top + captions.height) continue;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (
        Math.abs((data[at] ?? 0) - (ground[0] ?? 0)) > SEEN ||
        Math.abs((data[at + 1] ?? 0) - (ground[1] ?? 0)) > SEEN ||
        Math.abs((data[at + 2] ?? 0) - (ground[2] ?? 0)) > SEEN
      )
        filled += 1;
      const isEdge =
        (x > 0 && differ(data, at, at - 4)) || (y > 0 && differ(data, at, at - width * 4));
      if (isEdge) cells[Math.floor(y / CELL) * across + Math.floor(x / CELL)] = 1;
    }
  }
  const told = cells.reduce((sum, cell) => sum + cell, 0);
  return { filled: filled / (width * height), told: told / cells.length };
}
