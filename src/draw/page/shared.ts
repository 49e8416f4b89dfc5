/** In the browser: the modules that a document's own kinds share with the page, for their script (bundle.ts). */
import * as react from 'react';
import * as runtime from 'react/jsx-runtime';
import * as dom from 'react-dom';
import type { Own } from '../../composition/Frame';
import * as lectern from '../../view/author';

export const SHARED: Record<string, unknown> = {
  lectern,
  react,
  'react-dom': dom,
  'react/jsx-runtime': runtime,
};

declare global {
  var lecternShared: typeof SHARED;
  /** What the script of own kinds leaves, by name of the document. */
  var lecternOwn: { own: Record<string, Own> };
}
