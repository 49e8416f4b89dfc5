import type { Part } from '../../../scene/formula/schema';
import type { Scene } from '../../../scene/schema';
import { fitSize, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { CODE, FORMULA } from '../sizes';

/** The size in px of a formula, and its parts in as many lines as make it largest. */
export function sizeFormula(
  scene: Scene<'formula'>,
  space: Space,
): { size: number; lines: Part[][]; source: number } {
  const { heading, whole, parts } = scene;
  const { most, beside, above } = FORMULA[space.format];
  const width = space.area.width - 2 * beside;
  const height = bodyHeight(heading, space) - 2 * above;
  const sizeOf = (lines: Part[][]) => {
    const widest = Math.max(...lines.map(widthOf));
    return Math.min(most, width / widest, height / heightOf(lines));
  };
  let best = { size: sizeOf([[whole]]), lines: [[whole]] };
  for (let count = 2; count <= parts.length; count++) {
    const lines = breakIn(count, parts);
    const size = sizeOf(lines);
    if (best.size < FORMULA.broken && size > best.size * FORMULA.worth) best = { size, lines };
  }
  const size = Math.max(FORMULA.least, Math.floor(best.size / 2) * 2);
  return { ...best, size, source: sourceSize(scene, width, height) };
}

/** One that could not be set stands as it is written: its lines are broken where they are too long. */
function sourceSize({ tex }: Scene<'formula'>, width: number, height: number): number {
  const { most, least, line, beside } = FORMULA.source;
  const rows = tex.split('\n').map(({ length }) => length);
  return fitSize(most, least, height, (px) => {
    const columns = Math.floor((width - beside) / (px * CODE.letter));
    return (
      rows.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / columns)), 0) * px * line
    );
  });
}

const widthOf = (line: readonly Part[]): number => line.reduce((sum, { width }) => sum + width, 0);

const heightOf = (lines: readonly Part[][]): number =>
  lines.reduce((sum, line) => sum + Math.max(...line.map(({ height }) => height)), 0) +
  (lines.length - 1) * FORMULA.gap;

/** In at most `count` lines, none wider than need be. */
function breakIn(count: number, parts: readonly Part[]): Part[][] {
  const whole = widthOf(parts);
  for (let most = whole / count; most < whole; most *= 1.05) {
    const lines = fill(parts, most);
    if (lines.length <= count) return lines;
  }
  return [[...parts]];
}

function fill(parts: readonly Part[], most: number): Part[][] {
  const lines: Part[][] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last && widthOf(last) + part.width <= most) last.push(part);
    else lines.push([part]);
  }
  return lines;
}
