/** Which kind of scene a section makes: its directive says so, or the block that it shows. */

import type { List } from 'mdast';
import { placeOf } from '../document/place';
import type { Block, Section } from '../document/schema';
import { nearest } from '../problem/nearest';
import type { Problems } from '../problem/problem';
import { KINDS, type Kind } from './schema';

/** The kind that a plain block makes, and its name in a message. */
const BLOCKS: Partial<Record<Block['type'], { kind: Kind; name: string }>> = {
  blockquote: { kind: 'quote', name: 'a quote' },
  callout: { kind: 'callout', name: 'a note' },
  code: { kind: 'code', name: 'code' },
  definitionList: { kind: 'definitions', name: 'terms' },
  details: { kind: 'details', name: 'what opens' },
  image: { kind: 'figure', name: 'an image' },
  list: { kind: 'points', name: 'a list' },
  table: { kind: 'table', name: 'a table' },
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
    image: 'figure',
    picture: 'figure',
    takeaways: 'summary',
    sources: 'references',
  }),
);

const nameOf = (block: Block): string => {
  if (block.type === 'containerDirective') return `":::${block.name}"`;
  if (block.type === 'code' && block.lang === 'chart') return 'a chart';
  return BLOCKS[block.type]?.name ?? `a ${block.type}`;
};

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

/**
 * What a section that makes no scene as it stands may have been meant to be: each of its blocks with a heading of its own,
 * and an unknown directive as the kind that its name comes near to.
 */
export function meantSections(section: Section, own: readonly string[]): Section[] {
  const { blocks, level } = section;
  const known = [...KINDS, ...own];
  return blocks.flatMap((block): Section[] => {
    const isUnknown = block.type === 'containerDirective' && !known.includes(block.name);
    const name = isUnknown ? meantBy(block.name, known) : undefined;
    if (isUnknown && (!name || name === 'title' || block.children.length === 0)) return [];
    const meant = block.type === 'containerDirective' && name ? { ...block, name } : block;
    return [{ ...section, level: level === 1 ? 2 : level, blocks: [meant] }];
  });
}

/** The name of the kind, or undefined after a problem. `own` are the kinds that the document brings. */
export function chooseKind(
  section: Section,
  own: readonly string[],
  problems: Problems,
): string | undefined {
  const [block, second] = section.blocks;
  if (block && second) {
    problems.report('twoBlocks', placeOf(second), nameOf(block), nameOf(second));
    return undefined;
  }
  if (section.level === 1) {
    if (block) problems.report('titleShows', placeOf(block), nameOf(block));
    return 'title';
  }
  if (!block) return 'statement';
  if (block.type === 'containerDirective') {
    const known = [...KINDS.filter((kind) => kind !== 'title'), ...own];
    if (known.includes(block.name)) return block.name;
    const meant = meantBy(block.name, known);
    problems.report('directiveUnknown', placeOf(block), block.name, meant, known);
    return undefined;
  }
  if (block.type === 'list') return kindOfList(block);
  if (block.type === 'code' && block.lang === 'chart') return 'chart';
  return BLOCKS[block.type]?.kind ?? 'statement';
}
