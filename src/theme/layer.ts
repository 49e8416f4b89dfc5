/** All styles of ours are in one cascade layer: what an author lays over them in `theme.css` is in none, and wins whatever it names. */
const LAYER = 'lectern';

export const inLayer = (css: string): string => (css ? `@layer ${LAYER} {${css}}` : '');
