/** What a settled stage shows, as a slide needs it: plates, words, pictures, tables and charts, px of the stage. */

import type { Crop } from './image';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** `#rrggbb`, and how much of it covers what is behind, 0 to 1. */
export interface Colour {
  hex: string;
  alpha: number;
}

/** Words that look alike; `\n` where a line ends. */
export interface Run {
  text: string;
  /** Letters' height in px. */
  size: number;
  font: 'head' | 'body' | 'code';
  bold: boolean;
  italic: boolean;
  struck: boolean;
  lined: boolean;
  raised?: 'sup' | 'sub';
  colour: Colour;
  /** Where it leads: an address, or `#` and the id of a scene. */
  href?: string;
  /** px between two letters, more than usual. */
  apart: number;
}

export interface Paragraph {
  runs: Run[];
  align: 'l' | 'ctr' | 'r';
  isRtl: boolean;
  /** Height of a line, em. */
  line: number;
  /** px to the paragraph before, and by which it is set in. */
  above: number;
  inset: number;
  /** It is an item of a list: how deep it is set in, and its number where it has one, in its colour. */
  item?: { depth: number; number?: number; colour?: Colour };
}

export interface Words {
  kind: 'words';
  box: Box;
  step: number;
  /** What the layout has in its place, if anything. */
  role?: 'title' | 'subtitle' | 'footer';
  /** They say nothing that others do not say. */
  isDecor?: true;
  paragraphs: Paragraph[];
}

export interface Plate {
  kind: 'plate';
  box: Box;
  step: number;
  fill?: Colour;
  line?: Colour & { width: number };
  /** px of its corners. */
  round: number;
  /** What is written on it. */
  words?: Words;
}

export interface Picture {
  kind: 'picture';
  box: Box;
  step: number;
  /** It says nothing that words do not say. */
  isDecor: boolean;
  alt: string;
  /** Its drawing, where that has no letters. */
  svg?: string;
  /** The address that holds its file; where all of that would stand, and what of it is cut off. */
  src?: string;
  fileBox?: Box;
  crop?: Crop;
  /** px by which it stands elsewhere on the slide: with its column. */
  moved?: number;
  /** px of its corners. */
  round: number;
  href?: string;
  /** By which the page finds it again. */
  mark: number;
}

export interface Grid {
  kind: 'grid';
  box: Box;
  step: number;
  /** px of each column. */
  columns: number[];
  hasHead: boolean;
  rows: {
    height: number;
    line?: Colour /** `start`: px before the words. */;
    cells: { fill?: Colour; start: number; paragraphs: Paragraph[] }[];
  }[];
}

export interface Plot {
  kind: 'plot';
  box: Box;
  step: number;
  /** Which of the scene's charts it is. */
  index: number;
  /** px of its words. */
  size: number;
  text: Colour;
  mark: number;
}

export type Thing = Plate | Words | Picture | Grid | Plot;

export interface Seen {
  ground: Colour;
  things: Thing[];
}
