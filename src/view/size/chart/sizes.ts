/** The table of sizes of charts, px. */

/** Sizes of type: marks of the axes, their titles, the least of any other word. */
export const CHART = {
  landscape: { tick: 36, axis: 44, least: 30 },
  portrait: { tick: 38, axis: 44, least: 34 },
  square: { tick: 36, axis: 42, least: 32 },
  /** The least height, where the heading leaves less; and width of the plot, where names do. */
  ...{ low: 340, narrow: 300 },
  /** Of the value axis' title: line in em, below it, and where there is none. */
  title: { line: 1.2, base: 0.88, below: 18, none: 8 },
  /** Beside the marks of the value axis, above the highest line of its grid, and for the other axis' title in em. */
  ...{ beside: 32, hair: 12, axisTitle: 1.53 },
} as const;

/** A note: widths and heights as parts of the chart's, `head` and `line` in em of its words. */
export const NOTE = {
  ...{
    part: 0.52,
    partNarrow: 0.96,
    wide: 880,
    of: 2,
    high: 0.24,
    low: 140,
    most: 42,
    head: 1.7,
    line: 1.16,
  },
  ...{ inset: 32, pad: 18, below: 28, radius: 20, aside: 64, narrow: 440 },
} as const;

/** `plot` is what the value axis leaves of the width; `part` what a bar takes of its place. */
export const BARS = {
  category: { high: 0.36, most: 42, least: 30, lines: 3, line: 1.15, part: 0.94, below: 24 },
  value: { most: 60, above: 1.25 },
  plot: { wide: 0.92, narrow: 0.84 },
  ...{ part: 0.96, widest: 300 },
} as const;

/** Bars that lie: `between` two labels with their bars, a part of their height. */
export const ROWS = {
  label: { most: 60, line: 1.25 },
  value: { most: 104, beside: 20, part: 0.72 },
  bar: { most: 230, least: 20 },
  ...{ between: 0.18, axis: 60, top: 8 },
} as const;

/** Bars that lie with their names inside or beside: a row from `low` to `high`, its name a part of the width at most. */
export const RANKS = {
  high: { landscape: 270, portrait: 400, square: 270 },
  ...{ low: 58, gap: 0.14, part: 0.44, bars: 0.5, inset: 28, beside: 24, after: 20, line: 1.1 },
  /** Type as high as bars are; names are smaller where they have room inside. */
  ...{ name: 72, inside: 46, value: 140, of: 0.64, most: 14 },
  /** What the number at the end of a whole row asks for, em of it. */
  full: 4,
} as const;

/** Names at the ends of lines and areas: the part of the width that they may take. */
export const ENDS = {
  ...{ landscape: 0.3, portrait: 0.34, square: 0.33 },
  ...{ most: 44, line: 1.12, between: 0.12, lines: 3, beside: 20 },
} as const;

export const LINES = {
  ...{ below: 30, value: 16, end: 24, side: 20, lone: 10, label: 18 },
  /** Of a line that stands for one of few series, and of one of many. */
  stroke: { few: 11, many: 6 },
} as const;

/** `beside` a name, its mark and the gap to the next, em. */
export const LEGEND = { most: 40, beside: 2.2, row: 1.37 } as const;

/** Rings and pies: the names' part of the width, the hole's of the radius, px between slices. */
export const PIE = {
  ...{ hole: 0.56, gap: 8, least: 220, apart: 44, line: 1.12, between: 0.55, lead: 44 },
  ...{ name: 76, value: 1.8, inside: 0.72 },
} as const;

/** From one value to another: rows, the radius of an end. */
export const RANGE = {
  beside: 1200,
  low: 118,
  most: 150,
  radius: 20,
  bar: 16,
  name: 48,
  value: 44,
} as const;

/** Points. */
export const SCATTER = { radius: 15, small: 9, name: 40 } as const;

/** Small charts side by side: the gap between them, and names from `most` px. */
export const PANELS = { gap: 44, most: 44, value: 40, line: 1.2 } as const;
