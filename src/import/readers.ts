/** All readers of foreign files; a new format is one file and one line here. */
import { asciiDoc } from './asciidoc/asciidoc';
import { deck } from './deck/deck';
import { notebook } from './notebook';
import { openSlides } from './open/odp';
import { openText } from './open/odt';
import { page } from './page/page';
import { pdfFile } from './pdf/pdf';
import type { Reader } from './reader';
import { powerPoint } from './slides/pptx';
import { latex } from './tex';
import { plainText } from './text';
import { word } from './word/word';

export const readers: readonly Reader[] = [
  ...[word, openText, powerPoint, openSlides, pdfFile],
  ...[page, notebook, deck, asciiDoc, latex, plainText],
];

export const readerFor = (ending: string): Reader | undefined =>
  readers.find(({ endings }) => endings.includes(ending.toLowerCase()));
