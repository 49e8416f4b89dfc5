/** In the browser: the modules that a document's own kinds share with a page that draws them, for their script (draw/page/bundle.ts). */
import * as react from 'react';
import * as runtime from 'react/jsx-runtime';
import * as dom from 'react-dom';
import * as lectern from '../view/author';

const SHARED: Record<string, unknown> = {
  lectern,
  react,
  'react-dom': dom,
  'react/jsx-runtime': runtime,
};

declare global {
  var lecternShared: typeof SHARED;
}
globalThis.lecternShared = SHARED;
