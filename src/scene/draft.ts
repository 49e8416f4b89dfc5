/** A section read: its heading and what stands below it, each part by its own reader, in the order of the source. */
import type { Paragraph } from 'mdast';
import type { Block as BlockNode, Section } from '../document/schema';
import type { Ordinal, SceneBase, Spoken, Step } from './define';
import type { Rich } from './inline';
import type { Kind, Scene } from './schema';

/** What a block shows: the fields of its kind, without what every scene has. */
export type Shown = { [K in Kind | 'own']: Omit<Scene<K>, keyof SceneBase> }[Kind | 'own'];

export interface Prose {
  type: 'prose';
  node: Paragraph;
  spoken: Spoken;
  refs: string[];
  /** Of a list that is told as prose, whose items have names: which item it is of. */
  item?: Ordinal;
}

export interface BlockPart {
  type: 'block';
  /** A paragraph where its words are shown, and something else is said. */
  node: BlockNode | Paragraph;
  shown: Shown;
  steps: Step[];
  /** What is said of it, where the prose does not speak of it. */
  said?: Spoken[];
  refs: string[];
}

export type Part = Prose | BlockPart;

export interface Draft {
  section: Section;
  heading: Rich;
  /** Cited in the heading. */
  refs: string[];
  parts: Part[];
  /** What only points elsewhere. */
  pointers?: Rich[];
  /** Of the first: the lines below the title that say who wrote it, and when. */
  byline?: string;
}
