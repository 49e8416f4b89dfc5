/** Equal figures in rows that fill a rectangle as well as they can. */

export interface Packed {
  columns: number;
  rows: number;
  /** Width of a cell, px; its height is `aspect` of it. */
  cell: number;
}

/** A grid with whole rows is taken where its cells are hardly smaller. */
const WHOLE = 0.74;

/** `count` cells of `aspect` (height by width) in a rectangle of px, as large as can be. */
export function pack(count: number, width: number, height: number, aspect: number): Packed {
  const tries = Array.from({ length: count }, (_, i): Packed => {
    const columns = i + 1;
    const rows = Math.ceil(count / columns);
    return { columns, rows, cell: Math.min(width / columns, height / rows / aspect) };
  });
  const best = Math.max(...tries.map(({ cell }) => cell));
  const even = tries.filter(({ columns, cell }) => count % columns === 0 && cell >= best * WHOLE);
  const largest = (some: readonly Packed[]) =>
    some.reduce<Packed | undefined>(
      (one, other) => (one && one.cell >= other.cell ? one : other),
      undefined,
    );
  return (
    largest(even) ??
    largest(tries) ?? { columns: 1, rows: 1, cell: Math.min(width, height / aspect) }
  );
}

/** Where each cell begins, px, the grid in the middle of its rectangle. */
export function placesOf(
  count: number,
  { columns, rows, cell }: Packed,
  { width, height, aspect }: { width: number; height: number; aspect: number },
): { x: number; y: number }[] {
  const left = (width - columns * cell) / 2;
  const top = (height - rows * cell * aspect) / 2;
  return Array.from({ length: count }, (_, i) => ({
    x: left + (i % columns) * cell,
    y: top + Math.floor(i / columns) * cell * aspect,
  }));
}
