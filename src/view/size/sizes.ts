/**
 * The one table of sizes, px: what type may be, largest and least, and what stands around it, by kind and format. Gaps that
 * style sheets draw are there, too: view/css has the same.
 */

/** `rule` above the words, `gap` below them. What a heading may be, best first: lines, and sizes; a narrow stage has more lines, and takes them sooner. */
export const HEADING = {
  ...{ rule: 40, line: 1.08, gap: 48, wideFrom: 1200 },
  wide: [
    [1, 88, 66],
    [2, 70, 48],
  ],
  narrow: [
    [1, 92, 80],
    [2, 88, 68],
    [3, 72, 52],
    [4, 60, 48],
  ],
} as const;

/** `height` is what the headline and the subtitle may take of the stage; beside the `panel` of a picture, `most` or `least` px wide, less. */
export const TITLE = {
  line: { headline: 1.04, subtitle: 1.25, byline: 1.4 },
  landscape: {
    headline: { width: 1560, most: 360, least: 84 },
    subtitle: { width: 1496, most: 64, least: 40 },
    ...{ height: 536, byline: 44 },
    pictured: { height: 552, panel: { height: 1080, most: 900, least: 620 } },
  },
  portrait: {
    headline: { width: 888, most: 260, least: 80 },
    subtitle: { width: 840, most: 64, least: 44 },
    ...{ height: 860, byline: 44 },
    pictured: { height: 440, panel: { height: 600, most: 1080, least: 1080 } },
  },
  square: {
    headline: { width: 936, most: 230, least: 72 },
    subtitle: { width: 900, most: 56, least: 44 },
    ...{ height: 590, byline: 44 },
    pictured: { height: 290, panel: { height: 330, most: 1080, least: 1080 } },
  },
} as const;

/** The card at the end, px: its words, and the places for what comes next, 16 to 9, beside or below them: of `one`, and of two. */
export const END = {
  line: 1.02,
  landscape: {
    alone: { width: 1480, height: 520, most: 186, least: 80 },
    beside: { width: 1000, height: 480, most: 150, least: 64 },
    one: [{ left: 1200, top: 232, width: 600 }],
    slots: [
      { left: 1228, top: 96, width: 552 },
      { left: 1228, top: 470, width: 552 },
    ],
  },
  portrait: {
    alone: { width: 888, height: 860, most: 176, least: 80 },
    beside: { width: 888, height: 390, most: 130, least: 60 },
    one: [{ left: 84, top: 860, width: 800 }],
    slots: [
      { left: 84, top: 860, width: 432 },
      { left: 540, top: 860, width: 432 },
    ],
  },
  square: {
    alone: { width: 936, height: 560, most: 150, least: 64 },
    beside: { width: 936, height: 200, most: 96, least: 50 },
    one: [{ left: 72, top: 484, width: 620 }],
    slots: [
      { left: 72, top: 520, width: 420 },
      { left: 588, top: 520, width: 420 },
    ],
  },
} as const;

/** A heading alone; and phrases beside the ground of a heading, or below it: sizes from one to six. `beside` and `above` what a row holds beside its words, `gap` between two, `inset` from the ground. */
export const STATEMENT = {
  ...{ line: 1.1, gap: 12, beside: 80, above: 10, inset: 44 },
  landscape: {
    alone: { width: 1560, most: 300, least: 80, height: 680 },
    sizes: [128, 116, 104, 90, 78, 66],
    least: 40,
  },
  portrait: {
    alone: { width: 888, most: 230, least: 80, height: 900 },
    sizes: [120, 108, 96, 84, 76, 68],
    least: 48,
  },
  square: {
    alone: { width: 936, most: 200, least: 72, height: 640 },
    sizes: [96, 88, 78, 68, 60, 54],
    least: 46,
  },
} as const;

/** The words that carry a line, on a row of their own: so many times as large as the rest, more where a number counts something, `most` px; the rest is no smaller than this part of its size without, and than what is `legible`, px. `worth`: times as large as they would be within their row. */
export const LOUD = {
  scales: { number: [2.6, 2.2, 1.9, 1.65, 1.45], words: [1.65, 1.45] },
  ...{ least: 0.74, legible: 52, worth: 1.25 },
  most: { landscape: 300, portrait: 250, square: 210 },
} as const;

/**
 * Key lines in turn: the one that is said, a sentence that stands in `pieces`, rows of what was said. `gap` around the rows,
 * `foot` below all; in a room lower than `low` no row stands. Of pieces, what is `between` two, in em, and by how much an
 * accent is larger; the `tick` before a row in em.
 */
export const TURNS = {
  /** Of what a sentence in pieces has, for letters that are higher than they are reckoned. */
  spare: 36,
  ...{ line: 1.04, gap: 28, foot: 8, low: 430, tick: 1.6, name: 2.2 },
  pieces: { line: 1.06, between: 0.3 },
  landscape: {
    heading: { most: 84, least: 48 },
    line: { most: 256, least: 64 },
    whole: { most: 176, least: 44 },
    ...{ row: 60, pitch: 82 },
  },
  portrait: {
    heading: { most: 88, least: 52 },
    line: { most: 216, least: 64 },
    whole: { most: 150, least: 44 },
    ...{ row: 48, pitch: 70 },
  },
  square: {
    heading: { most: 60, least: 46 },
    line: { most: 176, least: 56 },
    whole: { most: 124, least: 44 },
    ...{ row: 44, pitch: 60 },
  },
} as const;

/** The lines nested in an item: smaller than it by `part`, and legible. So `many` short ones stand in columns of so many `rows` at least, `between` two of them em. */
export const DETAILS = {
  ...{ part: 0.76, least: 44, line: 1.28 },
  columns: { many: 8, rows: 4, between: 1 },
} as const;

/** Sizes from one point to six; none is below `page` where others may stand on a page of their own; `oneLine`: down to this a point is rather small than broken; `gap`: around a point, half of it between two; `indent` and `end` beside its words. */
export const POINTS = {
  line: 1.2,
  /** Of so many, short ones stand in two columns, `between` px apart, where type is larger by `worth` or pages are fewer. */
  ...{ many: 5, between: 24, worth: 1.1 },
  landscape: {
    sizes: [124, 116, 104, 90, 78, 66],
    oneLine: 56,
    least: 34,
    page: 44,
    indent: 44,
    end: 36,
    gap: 32,
  },
  portrait: {
    sizes: [132, 120, 104, 88, 76, 66],
    oneLine: 76,
    least: 44,
    page: 44,
    indent: 40,
    end: 28,
    gap: 40,
  },
  square: {
    sizes: [104, 96, 84, 70, 60, 52],
    oneLine: 56,
    least: 44,
    page: 44,
    indent: 40,
    end: 28,
    gap: 32,
  },
} as const;

/**
 * Icons: in `rows` of one item to six, with a `gap` before its words; `beside` the words of a stage, on a ground that reaches its edges,
 * `top` and `end` px from them, of which words have so much less `width`; above those of a block, in parts of its room. Above the name of a column, with what is between.
 */
export const ICONS = {
  ...{ gap: 36, inBlock: 0.24 },
  column: { size: 132, gap: 20 },
  landscape: {
    rows: [160, 144, 120, 104, 88, 76],
    beside: {
      ...{ size: 460, top: 240, end: 65, width: 500 },
      ground: { top: 0, width: 590, height: 1080 },
      letter: { most: 900, start: 48, middle: 470 },
    },
  },
  portrait: {
    rows: [160, 152, 140, 124, 104, 92],
    beside: {
      ...{ size: 640, top: 1400, end: -70, width: 0 },
      ground: { top: 1372, width: 1080, height: 548 },
      letter: { most: 860, start: 560, middle: 352 },
    },
  },
  square: {
    rows: [128, 120, 104, 92, 80, 72],
    beside: {
      ...{ size: 200, top: 44, end: 60, width: 0 },
      ground: { top: 0, width: 1080, height: 288 },
      letter: { most: 400, start: 830, middle: 144 },
    },
  },
} as const;

/**
 * Sizes from one stage to five; `page`: no more stand together, nor where words would be smaller than is `legible`; words that are `fair` stay beside each other. Stages stand
 * beside each other, or below each other with their text at the side; `beside` and `above` what their plates hold.
 */
export const STEPS = {
  ...{ line: 1.18, gap: 24, beside: 72, above: 56, belowNumber: 28, rowGap: 16, besideNumber: 28 },
  /** Around the words of a row; the least number, and those of rows on a wide stage: a smaller one where words get larger by `worth`. */
  ...{
    details: 18,
    around: 16,
    leastDisc: 72,
    rowDiscs: [112, 88, 72],
    worth: 1.1,
    fair: 48,
    legible: 44,
  },
  landscape: { sizes: [96, 88, 76, 62, 52], discs: [240, 240, 220, 220, 180], least: 32, page: 6 },
  portrait: { sizes: [96, 92, 80, 72, 64], discs: [188, 188, 160, 136, 120], least: 44, page: 8 },
  square: { sizes: [84, 80, 70, 62, 54], discs: [160, 160, 132, 108, 88], least: 44, page: 6 },
} as const;

/** What stands beside a list or above it, on a ground of its own: its part of the width, or its height; padding around its words; the sizes of a heading that has `part` of a high one. */
export const SIDE = {
  ...{ padding: 44, gap: 0 },
  landscape: { width: 0.34, height: undefined, most: 136, least: 48, part: 0.66 },
  portrait: { width: undefined, height: 300, most: 168, least: 52, part: 0.28 },
  square: { width: undefined, height: 190, most: 120, least: 48, part: 0.22 },
  /** Of a heading that was read in the scene before. css/box.css and css/captions.css count on it. */
  again: {
    landscape: { width: 0.25, height: undefined, most: 60, least: 44, part: 0.66 },
    portrait: { width: undefined, height: 200, most: 64, least: 48, part: 0.2 },
    square: { width: undefined, height: 140, most: 52, least: 44, part: 0.16 },
  },
} as const;

/** Key lines in turn `beside` the ground of their heading or below it, px; on it, `gap` below that, an icon (no less than `below` where its count stands there, too), or what was `said` in so many `rows` a line at most. */
export const HEADED = {
  ...{ beside: 72, above: 44, icon: { least: 320, below: 220, most: 440, gap: 44 } },
  said: { size: 44, line: 1.16, gap: 36, rows: 3 },
  /** Which of the items of a list it is. */
  count: {
    landscape: { size: 168, gap: 40, width: 0 },
    portrait: { size: 150, gap: 0, width: 300 },
    square: { size: 112, gap: 0, width: 240 },
  },
} as const;

/** `box` and what is between it and the words in em of these; `beside` and `above` the words of a row; a row is no higher than `row`, but for its words. */
export const TASKS = {
  ...{ line: 1.14, box: 1.4, gap: 0.6, beside: 88, above: 20, row: 300, aboveTally: 24 },
  landscape: { most: 100, least: 44, tally: 320 },
  portrait: { most: 88, least: 44, tally: 190 },
  square: { most: 70, least: 44, tally: 140 },
} as const;

/** Terms beside what they mean, or above it; of more than `termLines` they are set smaller. */
export const DEFINITIONS = {
  ...{
    line: 1.14,
    termLine: 1.04,
    termLines: 3,
    beside: 72,
    above: 32,
    gap: 44,
    between: 10,
    row: 264,
  },
  landscape: { term: 104, termLeast: 44, most: 72, least: 44, column: 0.32 },
  portrait: { term: 100, termLeast: 48, most: 66, least: 44, column: undefined },
  square: { term: 80, termLeast: 44, most: 56, least: 44, column: undefined },
} as const;

/** Words in a box, one below the other; `gap` below each, em. What is beside the words: of a box that has the stage, and of one that shares it. The `sign`, and that of a box whose head stands beside it: `headed`. */
export const BOX = {
  ...{ beside: 64, above: 36, around: 100 },
  ...{ line: 1.26, gap: 0.5, padding: 44, title: 1.16, labelLine: 1.2 },
  /** Of what opens: the line of its summary, and the sign before that; em. */
  ...{ summaryLine: 1.1, turned: 1.3 },
  /** Type on pages is no smaller. */
  paged: 44,
  /** Of one that has the stage: parts of the largest head that are tried, and that of one on the ground; its least and its lines, and what is between two of its parts. */
  ...{ heads: [1, 0.78, 0.6], onGround: 0.6, headLeast: 52, headLines: 3, between: 16 },
  /** One that has so much height for itself among others is larger. */
  grand: { from: 460, by: 1.5 },
  landscape: {
    ...{ most: 54, grandest: 104, least: 44, label: 48, head: 120, kicker: 52 },
    ...{ sign: 400, headed: 220, summary: 132, summaryLeast: 44 },
  },
  portrait: {
    ...{ most: 52, grandest: 76, least: 44, label: 48, head: 104, kicker: 52 },
    ...{ sign: 200, headed: 150, summary: 96, summaryLeast: 48 },
  },
  square: {
    ...{ most: 46, grandest: 58, least: 44, label: 42, head: 76, kicker: 46 },
    ...{ sign: 120, headed: 110, summary: 80, summaryLeast: 44 },
  },
} as const;

/** Columns beside each other or below each other. Sizes by their number; `oneLine` as of points; `lineMost`: a line is no higher, but for its words. */
export const COMPARE = {
  ...{ line: 1.2, lineGap: 32, lineMost: 180, rule: 44 },
  name: { least: 44, line: 1.1, gap: 28 },
  landscape: { names: [112, 112, 84], lines: [92, 92, 68], oneLine: 66, least: 34, gap: 72 },
  portrait: { names: [108, 108, 84], lines: [84, 84, 66], oneLine: 60, least: 44, gap: 56 },
  square: { names: [84, 84, 64], lines: [70, 70, 56], oneLine: 54, least: 44, gap: 48 },
} as const;

/** By columns: `side` is beside the text of a card, its padding and its number; `above` it the padding. */
export const SUMMARY = {
  ...{ line: 1.18, details: 8 },
  columns: { one: 1, two: 2, three: 3 },
  side: { one: 170, two: 190, three: 88 },
  above: { one: 24, two: 40, three: 40 },
  /** The number: beside the text, above it in one row, above it in two rows; an icon beside the text, which is wider by `wider`. */
  index: { beside: 96, tall: 112, low: 52, gap: 10, icon: 132, wider: 76 },
  /** Above this size no card has three lines. */
  longLines: 60,
  landscape: { most: { one: 64, two: 64, three: 56 }, least: 30, gap: 32 },
  portrait: { most: { one: 76, two: 64, three: 56 }, least: 44, gap: 24 },
  square: { most: { one: 64, two: 52, three: 48 }, least: 44, gap: 20 },
} as const;

/** The words have no more than `height` beside a small heading, `gap` px below it, and who speaks. What the `ground` of the mark takes of the area's width, or of its height; and a picture of who speaks. */
export const QUOTE = {
  ...{ line: 1.18, indent: 64, heading: 48, between: 0.5, gap: 40 },
  speaker: { size: 56, line: 72, above: 48 },
  landscape: {
    most: 196,
    least: 48,
    height: 660,
    ground: { side: 400, top: 0 },
    pictured: { side: 664, top: 0 },
  },
  portrait: {
    most: 136,
    least: 48,
    height: 900,
    ground: { side: 0, top: 184 },
    pictured: { side: 0, top: 470 },
  },
  square: {
    most: 108,
    least: 46,
    height: 620,
    ground: { side: 168, top: 0 },
    pictured: { side: 356, top: 0 },
  },
} as const;

/** Sizes from one number to three: beside each other, or below each other. */
export const STAT = {
  ...{ least: 72, line: 1.22, beside: 96, belowNumber: 36, between: 24 },
  /** What is above and below what a plate holds. */
  above: { across: 40, stacked: 40, rows: 16 },
  /** The number's part of the width, where its label stands beside it. */
  number: 0.37,
  /** What stands beside a number is in half its size; and the space around it, em. */
  ems: { half: 0.5, around: 0.18 },
  landscape: { sizes: [320, 230, 176], labels: [68, 56, 50], least: 34, gap: 72 },
  portrait: { sizes: [360, 250, 190], labels: [76, 64, 54], least: 44, gap: 48 },
  square: { sizes: [280, 200, 132], labels: [64, 52, 48], least: 44, gap: 40 },
} as const;

/** Sizes from one row to seven; down to `oneLine` a cell is rather small than broken. `beside` and `above` the text of a cell; `narrow` the least of a column, em. */
export const TABLE = {
  ...{ line: 1.2, beside: 44, above: 18, narrow: 3 },
  landscape: { sizes: [96, 90, 84, 72, 62, 54, 46], oneLine: 46, least: 44 },
  portrait: { sizes: [84, 78, 70, 64, 58, 54, 50], oneLine: 50, least: 44 },
  square: { sizes: [76, 70, 64, 56, 50, 46, 44], oneLine: 46, least: 44 },
  /** Rows below each other; `gap` between two, `beside` between their cells; what the names have of a wide stage, in a `column`. */
  records: {
    most: 68,
    least: 44,
    line: 1.22,
    gap: 36,
    beside: 60,
    padding: 64,
    column: 0.27,
  },
} as const;

/**
 * Rows that are told: the name of one, and below it its parts, `gap` px between two; `beside` and `above` the words of a part, em `between` its lines, the
 * `label` of a column above them. A heading that has no ground is no larger than `heading`; `margin` from the ground of one.
 */
export const TOLD = {
  ...{ line: 1.22, least: 44, gap: 12, above: 24, between: 0.3, heading: 64, margin: 44 },
  name: { line: 1.08, least: 44, below: 24, rows: 2 },
  label: { size: 36, line: 1.3 },
  landscape: { most: 66, name: 76, beside: 80 },
  portrait: { most: 70, name: 84, beside: 68 },
  square: { most: 60, name: 64, beside: 68 },
} as const;

/**
 * `beside` and `numbers`: padding, and columns of the line numbers. A narrow stage breaks long lines, and has larger type
 * for it. `letter` and `line` in em; `hang`: columns by which the rest of a broken line is set in;
 * `page`: on pages the type is no smaller; `title`: px of a file's name above; `spare`: of broken lines some are estimates. A `few` lines have no numbers, are
 * larger by `grand`, and are broken where they get larger by `worth`, as are all of a `short` code that has numbers by `much`; of more a part of the lines, `long`, where all get larger by `larger`.
 * None is broken that is `fair`; a word is torn that has more letters than `word`, where the line has no room for it.
 */
export const CODE = {
  ...{ letter: 0.6, line: 1.42, padding: 56, hang: 2, spare: 12, title: 36 },
  ...{ few: 3, grand: 2.3, worth: 1.25, much: 1.5, long: 0.2, larger: 1.12, short: 8 },
  ...{ fair: 44, word: 44 },
  landscape: { most: 64, least: 24, whole: 34, page: 34, beside: 96, numbers: 4 },
  portrait: { most: 52, least: 34, whole: 40, page: 34, beside: 64, numbers: 3 },
  square: { most: 52, least: 28, whole: 38, page: 34, beside: 64, numbers: 3 },
} as const;

/** Code that has the stage, px: type that is large `enough`, below which the heading is smaller, or stands in a column `beside`, if code gets larger by `worth`. The column's type is no smaller than `least`, and has no more than a `part` of the height. */
export const CODE_PLACE = {
  ...{ enough: 44, worth: 1.06, heading: 60, gap: 32 },
  beside: { column: 420, between: 108, least: 52, part: 0.7 },
} as const;

/** Code that changes: it is never broken, and no smaller than `least`; on its ground it goes by `out` beyond the area. Of two versions below each other, rows between them. */
export const MORPH = {
  between: 1.5,
  landscape: { most: 56, least: 24, out: 0 },
  portrait: { most: 46, least: 26, out: 36 },
  square: { most: 44, least: 24, out: 24 },
} as const;

/** Formulas; `padding` around them in their panel, `gap` between lines in em. `worth`: a formula is broken where it gets larger by that, and is smaller than `broken` in one line. */
export const FORMULA = {
  ...{ least: 18, gap: 0.45, worth: 1.25, broken: 120 },
  source: { most: 48, least: 24, line: 1.4, beside: 120 },
  landscape: { most: 300, beside: 40, above: 28 },
  portrait: { most: 240, beside: 24, above: 40 },
  square: { most: 220, beside: 24, above: 28 },
} as const;

/** `least` is the least height of the picture, that of one in a `tile` less; a caption has so much of the height, `told`; one made of pixels is `blown` up no further. What width an author wishes is that in a `column` of a page. The sign above the words that stand for one is a part of its height. */
export const FIGURE = {
  ...{ gap: 24, line: 1.25, least: 200, blown: 2, column: 900, tile: 100, told: 0.6 },
  words: {
    ...{ padding: 72, gap: 28, line: 1.12, sign: 0.3, signMost: 170, low: 260, least: 36 },
    most: { landscape: 84, portrait: 92, square: 76 },
  },
  /** The line that stands for a picture among others, and where no other stands; a room above `high` px is no line. */
  slim: {
    ...{ size: 40, alone: 56, least: 32, line: 1.25, high: 160 },
    ...{ above: 18, beside: 32, sign: 56, gap: 28, between: 0.8 },
  },
  caption: { landscape: 40, portrait: 52, square: 46 },
  /** Beside others: of a caption the least, its lines, and a room that is so many of its letters wide; around one on its picture; of a photo that fills its panel, how far it is blown up, and what may be cut off. */
  beside: {
    ...{ least: 36, lines: 3, ems: 11, above: 12, side: 28, sign: 160 },
    ...{ blown: 2.8, cut: 0.2, cutInRows: 0.3 },
  },
  /** On a picture that fills the stage: `side` is beside the words, `part` what they have of the width. */
  full: {
    ...{ side: 44, least: 48 },
    landscape: { most: 128, part: 0.56, height: 420 },
    portrait: { most: 124, part: 1, height: 480 },
    square: { most: 104, part: 0.9, height: 340 },
  },
} as const;

/** Largest types from one entry to six, `gap` between two in em; `indent` is their number, `inset` what is beside the ground of the heading. */
export const REFERENCES = {
  ...{ line: 1.25, indent: 84, inset: 44, rule: 40, disclaimerLine: 1.25 },
  /** Smaller than this no entry stands beside the ground of the heading. */
  beside: { landscape: 34, portrait: 44, square: 44 },
  landscape: { most: [92, 76, 64, 56, 48, 44], least: 34, disclaimer: 36, gap: 0.6 },
  portrait: { most: [84, 76, 66, 58, 52, 48], least: 40, disclaimer: 44, gap: 0.6 },
  square: { most: [64, 58, 52, 48, 44, 44], least: 40, disclaimer: 44, gap: 0.5 },
} as const;

/** The first size holds 42 characters of Latin letters. Wider scripts are set smaller, and broken if need be. `padding` at both sides of a line. */
export const CAPTIONS = {
  padding: 64,
  landscape: { most: 44, least: 36 },
  portrait: { most: 40, least: 28 },
  square: { most: 44, least: 28 },
} as const;

/** Half of most titles' letters are still 9 px high where a list shows them an eighth as large. Fewer lines are worth somewhat smaller type: no short word stands alone then. */
export const THUMBNAIL_TITLE = {
  ...{ width: 1080, height: 560, most: 280, least: 40, line: 1.02, lines: 5, worth: 0.87 },
  /** Below this, long words are parted. */
  small: 110,
} as const;

/** A thumbnail of a few words and a picture or number, px of 1280 by 720. */
export const PROPOSAL = {
  ...{ line: 0.96, lines: 4, worth: 0.9, least: 60 },
  alone: { width: 1140, height: 600, most: 300 },
  beside: { width: 690, height: 610, most: 262 },
  below: { width: 1140, height: 190, most: 130, lines: 2 },
  number: { width: 1150, most: 560 },
} as const;

/**
 * Diagrams, in units that are scaled with the drawing: `type` of words in nodes, `small` beside edges and in classes; around
 * the words of a node. `wraps`: lengths of a line that are tried, em. `most` px of type; type of `legible` px is large enough as it is
 * written, and of more than `large` nodes fewer ways are tried; words are so much larger at most where nodes were drawn out (`grown`), `inset` units from their sides; what turning it, going on in another row, parted words and nodes of many sizes are `worth`; `out`: how far it is drawn out to fill its room.
 */
export const DIAGRAM = {
  ...{ type: 40, small: 34, line: 1.16, beside: 36, above: 28, part: 14 },
  ...{ wraps: [5.5, 8, 11, 15, 20], most: 64, legible: 44, large: 40, out: 2.6 },
  grown: { most: 2, largest: 88, inset: 26 },
  worth: { turned: 0.9, folds: 0.78, parted: 0.85, uneven: 0.85 },
  apart: { rows: 44, columns: 56, ranks: 68, edges: 32 },
  label: { wrap: 9, beside: 28, above: 14 },
  group: { inset: 32, name: 52 },
  title: { size: 40, least: 32, height: 72, line: 1.2 },
  /** Words `below` so many px stand on pages, of `least` nodes each, if that makes them larger by `worth`. */
  paged: { below: 26, enough: 30, least: 3, most: 9, worth: 1.2 },
} as const;

/**
 * Sequences of messages, px: type is as large as all rows let it be from `most` down to `whole`, else `paged`. `arrow`: what
 * an arrow takes below its words, and its head; `name`: lines of a frame's name; `frame` beside it, `named` its part of the type.
 * On plates type goes down to `least` in so many `lines`, at last with a `tight` space beside it; below that words run up, in a `part` of the height, `turned` px or down to `smallest`.
 */
export const SEQUENCE = {
  ...{ most: 54, whole: 28, paged: 32, line: 1.16, gap: 16, name: 1.1, inset: 18 },
  ...{ frame: 28, named: 0.86 },
  arrow: { line: 30, head: 34 },
  head: {
    ...{ above: 16, beside: 26, apart: 16, least: 28, lines: 5 },
    ...{ turned: 34, smallest: 24, part: 0.4, tight: 14 },
  },
} as const;

/** Timelines, px: type from `most` down to `least`, and `smallest` where one period alone has no room; the band; `columns` or `rows` of a page; `beside`: the band's share of an upright stage. */
export const PERIODS = {
  ...{ most: 46, least: 30, smallest: 24, name: 60, line: 1.16, gap: 28, stalk: 36 },
  ...{ band: 132, section: 56, columns: 8, rows: 9, beside: 0.3 },
} as const;

/** Gantt charts, px: rows from `most` down to `least`, `section` of a row for the name of a section; dates below. */
export const PLAN = {
  ...{ most: 96, least: 50, upright: 70, type: 42, section: 0.7, inset: 20 },
  ...{ dates: 52, date: 32 },
  /** The mark of what is done, with the space after it; em. */
  tick: 1.1,
} as const;

/**
 * Numbers that are drawn, px: `row` people stand across the stage, with their number smaller by `inRow`; `column` of a wide
 * stage for the number, `share` of a narrow one at most; crowds whose figures are `alike` have one size; `inset` of a picture on its ground, `between` number and words.
 */
export const DRAWN = {
  ...{ row: 10, inRow: 0.86, free: 56, alike: 1.8 },
  landscape: {
    ...{ column: 0.38, share: 0.44, gap: 56, inset: 72, between: 36, hedge: 52 },
    figure: { most: 300, least: 110 },
    words: { most: 60, least: 40, alone: 60 },
  },
  portrait: {
    ...{ column: 1, share: 0.46, gap: 52, inset: 52, between: 28, hedge: 52 },
    figure: { most: 270, least: 120 },
    words: { most: 60, least: 48, alone: 64 },
  },
  square: {
    ...{ column: 0.44, share: 0.42, gap: 32, inset: 36, between: 20, hedge: 46 },
    figure: { most: 190, least: 76 },
    words: { most: 52, least: 42, alone: 54 },
  },
} as const;

/** Bars and discs of a drawn number, px: a bar is `most` high, the one that is meant `larger`; sizes of its number and its name. */
export const DRAWN_BARS = {
  landscape: { most: 230, larger: 1.25, gap: 28, value: 150, label: 52, inset: 36 },
  portrait: { most: 240, larger: 1.25, gap: 28, value: 120, label: 48, inset: 28 },
  square: { most: 190, larger: 1.25, gap: 24, value: 104, label: 44, inset: 24 },
} as const;

/** A time line, px: its band, the years and their words, `column` for words; how far from the edge it begins, how long stems are. */
export const DRAWN_YEARS = {
  landscape: { band: 92, year: 120, words: 44, column: 460, inset: 0, stem: 44 },
  portrait: { band: 64, year: 110, words: 48, column: 0, inset: 0, stem: 0 },
  square: { band: 56, year: 92, words: 42, column: 0, inset: 0, stem: 0 },
} as const;

/**
 * Cards, px: words from `most` down to `least`, their name larger by one of `leads`, by less where words get larger by `gain`; what is between the two. `beside` and `above`
 * the words of a card; its icon, and the rule where it has none; `gap` between two.
 */
export const CARDS = {
  ...{ line: 1.22, leadLine: 1.06, leads: [1.5, 1.15], leadMost: 92, between: 12, details: 10 },
  ...{
    beside: 88,
    above: 76,
    row: 36,
    rule: { size: 10, gap: 32 },
    iconGap: 36,
    worth: 1.12,
    gain: 1.3,
  },
  landscape: { most: 60, least: 44, icon: 170, low: 110, gap: 28, page: 6 },
  portrait: { most: 60, least: 44, icon: 150, low: 110, gap: 24, page: 6 },
  square: { most: 50, least: 40, icon: 120, low: 84, gap: 20, page: 6 },
} as const;

/**
 * Dated events, px: words from `most` down to `least`, their date larger by one of `dates`: by less where words get larger by `gain`. Plates stand on both sides of a band, `stem`
 * from it, or beside one that runs down; so many on a `page`. `dot`: from the edge of a plate to its date on the band. To scale
 * where no plate is narrower than `narrow`, and type no smaller than by `worth`; `mark` is the type of years on the band.
 */
export const EVENTS = {
  ...{
    line: 1.2,
    dateLine: 1,
    dates: [1.65, 1.35, 1.1],
    between: 10,
    beside: 72,
    above: 40,
    worth: 0.92,
    gain: 1.3,
    mark: 36,
  },
  ...{ narrow: 300, close: 84, widest: 760, dot: 52, details: 8 },
  landscape: { band: 64, stem: 22, gap: 24, most: 60, least: 34, dateMost: 104, page: 7 },
  portrait: { band: 88, stem: 36, gap: 20, most: 60, least: 44, dateMost: 104, page: 6 },
  square: { band: 72, stem: 28, gap: 16, most: 50, least: 44, dateMost: 80, page: 5 },
} as const;

/**
 * Parts of a picture, px. The heading stands on the picture, `side` beside its words and on a `plate`; the camera shows a part in its `target`,
 * no nearer than `zoom` times the whole picture, of which no more than `cut` is cut off where it fills the stage, else it ends at the `foot`.
 * The label stands at an edge: `inset` before its words, `end` beyond them, and `foot` of it below them.
 */
export const LOOK = {
  ...{ side: 44, least: 48, plate: 68, gap: 28, zoom: 3.2, frame: 12, above: 32 },
  ...{ leadLine: 1.04, line: 1.2, between: 16 },
  landscape: {
    ...{ most: 84, part: 0.62, height: 190, least: 36, name: 84, words: 50, foot: 1080, cut: 0.16 },
    target: { left: 80, top: 150, width: 1110, height: 740 },
    label: { left: 1250, top: 320, width: 670, height: 440, foot: 0, inset: 44, end: 140 },
  },
  portrait: {
    ...{ most: 84, part: 0.86, height: 200, least: 44, name: 84, words: 54, foot: 1440, cut: 0.25 },
    target: { left: 60, top: 220, width: 960, height: 720 },
    label: { left: 0, top: 1000, width: 1080, height: 372, foot: 76, inset: 84, end: 108 },
  },
  square: {
    ...{ most: 64, part: 0.8, height: 140, least: 40, name: 64, words: 44, foot: 1080, cut: 0.25 },
    target: { left: 60, top: 90, width: 960, height: 500 },
    label: { left: 0, top: 636, width: 1080, height: 236, foot: 20, inset: 72, end: 72 },
  },
} as const;

/** A summary with pictures of scenes, px: what is `shown` of a scene's height, `inset` beside words and `above` them; a picture beside words has `most` of a card; the other layout where type is larger by `worth`. */
export const SEEN = {
  ...{ line: 1.18, details: 8, inset: 32, above: 40, most: 0.62, worth: 1.1 },
  landscape: {
    most: 52,
    least: 32,
    gap: 28,
    page: 4,
    shown: { from: 0, until: 1080, width: 1920 },
  },
  portrait: {
    most: 64,
    least: 44,
    gap: 24,
    page: 4,
    shown: { from: 150, until: 1372, width: 1080 },
  },
  square: { most: 52, least: 40, gap: 20, page: 3, shown: { from: 0, until: 960, width: 1080 } },
} as const;

/** Maps, px: the column beside them on a wide stage, `inset` from the edges of the panel to any name. */
export const MAP = {
  ...{ column: 540, gap: 44, inset: 44, low: 320, wide: 1.7, radius: 15, least: 30 },
  ...{ number: 220, figureName: 60, lone: 120, title: 40 },
  landscape: { name: 44 },
  portrait: { name: 42 },
  square: { name: 38 },
} as const;
