/** Which kind a block is: its directive says so, or what it is in Markdown. */

import type { List } from 'mdast';
import { placeOf } from '../document/place';
import type { Block } from '../document/schema';
import { nearest } from '../problem/nearest';
import type { Problems } from '../problem/problem';
import { KINDS, type Kind } from './schema';

/** The kind that a plain block makes. */
const BLOCKS: Partial<Record<Block['type'], Kind>> = {
  blockquote: 'quote',
  callout: 'callout',
  code: 'code',
  definitionList: 'definitions',
  details: 'details',
  image: 'figure',
  math: 'formula',
  table: 'table',
};

/** What authors of other tools call a kind. */
const ALIASES = new Map<string, Kind>(
  Object.entries({
    bullets: 'points',
    list: 'points',
    todo: 'tasks',
    checklist: 'tasks',
    glossary: 'definitions',
    terms: 'definitions',
    process: 'steps',
    stages: 'steps',
    comparison: 'compare',
    columns: 'compare',
    numbers: 'stat',
    statistics: 'stat',
    graph: 'chart',
    equation: 'formula',
    math: 'formula',
    image: 'figure',
    picture: 'figure',
    takeaways: 'summary',
    sources: 'references',
  }),
);

/** Boxes make tasks, numbers make steps. */
function kindOfList({ children, ordered }: List): Kind {
  if (children.some(({ checked }) => typeof checked === 'boolean')) return 'tasks';
  return ordered ? 'steps' : 'points';
}

/** The kind that a name comes near to. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const close = nearest(name, [...known, ...ALIASES.keys()]) ?? '';
  return ALIASES.get(close) ?? (close || undefined);
}

/** The kind that reads a block, or undefined: after a problem, or where none does. `own` are the kinds that the document brings. */
export function chooseKind(
  block: Block,
  own: readonly string[],
  problems: Problems,
): string | undefined {
  if (block.type === 'list') return kindOfList(block);
  if (block.type === 'code' && block.lang === 'chart') return 'chart';
  if (block.type !== 'containerDirective') return BLOCKS[block.type];
  const known = [...KINDS.filter((kind) => kind !== 'title'), ...own];
  if (known.includes(block.name)) return block.name;
  problems.report(
    'directiveUnknown',
    placeOf(block),
    block.name,
    meantBy(block.name, known),
    known,
  );
  return undefined;
}
