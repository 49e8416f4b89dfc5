/** All that lectern makes of a document, in the order of work: command line, help, README and `build` follow from it. */
import { buildOf } from './build';
import { clip } from './clip';
import { deck } from './deck';
import { frame } from './frame';
import type { Output } from './output';
import { pdf } from './pdf';
import { pptx } from './pptx';
import { publish } from './publish';
import { stills } from './stills';
import { themesOutput } from './themes';
import { thumbnails } from './thumbnails';
import { video } from './video';

const single: readonly Output[] = [
  ...[deck, video, publish, pdf, pptx, stills, clip, frame],
  ...[thumbnails, themesOutput],
];

export const outputs: readonly Output[] = [buildOf(single), ...single];
