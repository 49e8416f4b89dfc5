/** All styles of ours are in one cascade layer: what an author lays over them in `theme.css` is in none, and wins whatever it names. */
const LAYER = 'lectern';

/** What is in it already stays as it is. */
export const inLayer = (css: string): string =>
  css && !css.startsWith(`@layer ${LAYER}`) ? `@layer ${LAYER} {${css}}` : css;
