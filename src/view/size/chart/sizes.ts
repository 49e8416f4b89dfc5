/** The table of sizes of charts, px. */

/** Sizes of type: marks of the axes, their titles, the least of any other word. In landscape a chart has one shape, whatever its heading leaves. */
export const CHART = {
  landscape: { tick: 32, axis: 34, least: 20 },
  portrait: { tick: 38, axis: 44, least: 40 },
  square: { tick: 36, axis: 40, least: 38 },
  wide: { width: 1640, height: 560 },
  /** The least height, where the heading leaves less; and width of the plot, where names do. */
  ...{ low: 400, narrow: 300 },
  /** Of the value axis' title: line in em, below it, and where there is none. */
  title: { line: 1.2, base: 0.88, below: 15, none: 8 },
  /** Beside the marks of the value axis, above the highest line of its grid, and for the other axis' title in em. */
  ...{ beside: 32, hair: 12, axisTitle: 1.53 },
} as const;

/** `plot` is what the value axis leaves of the width; `part` what a bar takes of its place. */
export const BARS = {
  category: { most: 42, least: 28, lines: 2, line: 1.15, part: 0.94, below: 24 },
  value: { most: 60, above: 1.25 },
  plot: { wide: 0.92, narrow: 0.84 },
  ...{ part: 0.96, widest: 300 },
} as const;

/** Bars that lie: `between` two labels with their bars, a part of their height. */
export const ROWS = {
  label: { most: 52, line: 1.25 },
  value: { most: 52, beside: 16, part: 0.9 },
  bar: { most: 96, least: 20 },
  ...{ between: 0.18, axis: 60, top: 20 },
} as const;

/** A line's name stands at its end, when that leaves enough of the width to the lines. `part` is the most that it may take, in landscape `partWide`. */
export const LINES = {
  name: { most: 42, least: 26, part: 0.27, partWide: 0.45, beside: 40, line: 1.2 },
  ...{ below: 28, value: 16, end: 24, side: 20, legend: 16, lone: 10, label: 16 },
} as const;

/** `beside` a name, its mark and the gap to the next, em. */
export const LEGEND = { most: 38, least: 22, beside: 2.2, row: 1.37 } as const;
