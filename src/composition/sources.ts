/** The composition as its sources are, or as modules that were built of them. */
import path from 'node:path';
import { IS_BUILT, SOURCES } from '../root';

/** Where Remotion begins, what is `lectern` to own kinds, and the program that bundles. Absolute. */
export const COMPOSITION = {
  entry: path.join(SOURCES, IS_BUILT ? 'web/composition.js' : 'composition/entry.tsx'),
  author: path.join(SOURCES, IS_BUILT ? 'web/author.js' : 'view/author.ts'),
  bundler: path.join(SOURCES, IS_BUILT ? 'bundler.mjs' : 'composition/bundler.ts'),
};
