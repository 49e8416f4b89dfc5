/** The parts of pages that no document changes: they are built once, with the command. */
/** First files of the scripts of pages, in `src/`. */
export const SCRIPTS = [
  'deck/paper-global.ts',
  'deck/player.ts',
  'draw/page/sender.ts',
  'draw/page/shared.ts',
  'layout/global.ts',
  'mermaid/page/global.ts',
  'powerpoint/page/global.ts',
  'publish/watch/player.ts',
  'record/page/main.ts',
  'record/page/worklet.ts',
] as const;
export type Script = (typeof SCRIPTS)[number];

/** Style sheets of pages, in `src/`. */
export const SHEETS = [
  'deck/deck.css',
  'deck/paper.css',
  'dev/page/video.css',
  'diff/page.css',
  'publish/transcript.css',
  'publish/watch/watch.css',
  'record/page/record.css',
  'view/css/formula-font.css',
  'view/css/layered.css',
  'view/css/stage.css',
  'view/css/thumbnail.css',
] as const;
export type SheetName = (typeof SHEETS)[number];

/** Files that are read as they are, in `src/`. */
export const COPIED = ['template', 'view/css/fonts.css'] as const;

/** Name of what was built of a part: all lie side by side. */
export const builtName = (part: Script | SheetName): string =>
  part.replaceAll('/', '-').replace(/\.tsx?$/, '.js');
