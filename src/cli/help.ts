/** What `--help` says of each command. */
import type { Name } from './call';

export const SUMMARY: Record<Name, string> = {
  build: 'make the deck, the video, its captions and the timeline',
  deck: 'make the deck alone',
  video: 'make the video alone',
  publish: 'make all that a publisher takes: video, captions, chapters, transcript, proof',
  dev: 'show the deck in a browser, made again at each save',
  studio: "show the video's composition in Remotion Studio, on this machine alone",
  pdf: 'make the deck on paper: a page for each scene',
  check: 'find every problem of a document; writes nothing',
  diff: 'show what changed since an earlier timeline or revision: pictures, words, seconds',
  stills: 'make a contact sheet: every scene, deck and video side by side',
  cache: 'show what is kept between runs, and how much it is',
  browser: 'print the path of the browser that draws',
};

export const EXAMPLES: Record<Name, string[]> = {
  build: ['lectern build', 'lectern build slides/tour/tour.md --why'],
  deck: ['lectern deck slides/tour/tour.md --out public_html', 'lectern deck --single'],
  video: ['lectern video --format portrait,square', 'lectern video --verify'],
  publish: ['lectern publish', 'lectern publish --check', 'lectern publish --check talk --json'],
  dev: ['lectern dev', 'lectern dev slides/tour/tour.md --port 4000'],
  studio: ['lectern studio', 'lectern studio slides/tour/tour.md --no-open'],
  pdf: ['lectern pdf', 'lectern pdf slides/tour/tour.md --handout'],
  check: ['lectern check --layout --format portrait', 'lectern check --json'],
  diff: ['lectern diff HEAD~1', 'lectern diff old/timeline.json slides/tour/tour.md'],
  stills: ['lectern stills slides/tour/tour.md'],
  cache: ['lectern cache', 'lectern cache --clear'],
  browser: ['lectern browser'],
};
export const examples = (lines: readonly string[]): string =>
  ['', 'Examples:', ...lines.map((line) => `  $ ${line}`)].join('\n');

export const ENDING = `
Exit code: 0 all is well, 1 the document has errors or something failed, 2 wrong usage.`;
