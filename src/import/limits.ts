/** How large a file from elsewhere may be. What is beyond is refused before it is unpacked: it may be made to do harm. */
const MB = 1 << 20;

export const LIMITS = {
  /** Bytes of a file. */
  file: 200 * MB,
  /** Bytes of one that is text. */
  text: 50 * MB,
  /** Of an archive: entries, bytes of one and of all when unpacked. */
  entries: 20_000,
  entry: 128 * MB,
  total: 256 * MB,
  /** What is packed to less than this part is no document; smaller entries may be. */
  ratio: 250,
  ratioFrom: 16 * MB,
  /** Elements of an XML file, and how deep they lie in each other. */
  elements: 2_000_000,
  depth: 512,
  /** Paragraphs of a text; cells have some, too. */
  paragraphs: 20_000,
  /** How deep elements of a page lie in each other. */
  nesting: 1000,
  /** Columns and rows that a cell may span. */
  columns: 100,
  rows: 1000,
  /** Values of a series of a chart. */
  points: 10_000,
  /** Pages of a PDF, and pixels of a picture in it. */
  pages: 1000,
  pixels: 40_000_000,
  /** Letters of a result that is printed text. */
  printed: 4000,
} as const;

/** Of the thread that reads: megabytes, and milliseconds. */
export const THREAD = { megabytes: 1536, ms: 60_000 } as const;

/** Of slides that LibreOffice draws: milliseconds for all of a file, and how many. */
export const OFFICE = { ms: 120_000, slides: 40 } as const;
