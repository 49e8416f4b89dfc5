import type { Scene } from '../../../scene/schema';
import { canvasOf, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { CODE, MORPH } from '../sizes';
import { columnsIn, sizeCode } from './code';

export interface MorphSizes {
  /** Of all versions, px. */
  size: number;
  /** Lines have room unbroken, so that what stays can move. */
  moves: boolean;
  /** Rows of the grid, and how many stand above each version: in the middle, or below the one before. */
  rows: number;
  above: number[];
  /** There is room for the version before above the one that is shown. */
  isStacked: boolean;
}

export function sizeMorph(scene: Scene<'morph'>, space: Space): MorphSizes {
  const { heading, versions } = scene;
  const { most, out } = MORPH[space.format];
  const { least } = MORPH[canvasOf(space)];
  const columns = Math.max(1, ...versions.flatMap(({ lines }) => lines.map(columnsIn)));
  const rows = Math.max(1, ...versions.map(({ lines }) => lines.length));
  const width = space.area.width + 2 * out;
  const height = bodyHeight(heading, space) - CODE.padding;
  const size = Math.floor(
    Math.min(most, width / (columns * CODE.letter), height / (rows * CODE.line)),
  );
  const isStacked =
    space.format !== 'landscape' && (2 * rows + MORPH.between) * CODE.line * size <= height;
  const above = versions.map(({ lines }, i) =>
    isStacked ? (i === 0 ? 0 : rows + MORPH.between) : (rows - lines.length) / 2,
  );
  const grid = { rows: isStacked ? 2 * rows + MORPH.between : rows, above, isStacked };
  if (size >= least) return { size, moves: true, ...grid };
  const sizes = versions.map(
    (version) => sizeCode({ ...codeOf(scene, version), heading }, space).size,
  );
  return { size: Math.min(...sizes), moves: false, ...grid };
}

/** A version as a scene of code that nobody points at. */
export const codeOf = (
  { id, level, heading, narration, notes, refs, steps, language }: Scene<'morph'>,
  { lines }: Scene<'morph'>['versions'][number],
): Scene<'code'> => ({
  ...{ id, level, heading, narration, notes, refs, steps },
  ...{ kind: 'code', language, lines, focus: [[1]] },
});
