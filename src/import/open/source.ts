/** What readers of parts of an OpenDocument file share. */
import type { BlockContent, DefinitionContent, FootnoteDefinition } from 'mdast';
import type { Pictures } from '../office/pictures';
import type { Element } from '../xml';
import type { Styles } from './styles';

export type Block = BlockContent | DefinitionContent;

export interface Source {
  styles: Styles;
  pictures: Pictures;
  /** The root of a part; undefined where there is none. */
  xml(part: string): Element | undefined;
  leave(what: string): void;
  /** Notes at the foot of a page, in order. */
  notes: FootnoteDefinition[];
  /** How many items the lists of each style have had. */
  counts: Map<string, number>;
  /** The blocks in an element. */
  flow(parent: Element | undefined): Block[];
  /** What a frame shows. */
  frame(frame: Element): Block[];
}
