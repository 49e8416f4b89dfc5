/** Which kind a block is: its directive says so, or what it is in Markdown. */

import type { Code, List } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { placeOf } from '../document/place';
import type { Block } from '../document/schema';
import { nearest } from '../problem/nearest';
import type { Problems } from '../problem/problem';
import { type Drawing, type Drawings, typeIn } from './diagram/drawing';
import { isKnownKind } from './diagram/others';
import { isMermaid, parseDiagram } from './diagram/parse';
import { isDated, isLed } from './lead';
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
  video: 'figure',
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
    history: 'timeline',
    events: 'timeline',
    features: 'cards',
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

/** Boxes make tasks, numbers make steps; dates make a timeline and names cards, where the list has the section to itself. */
function kindOfList(list: List, { lang, isAlone }: Around): Kind {
  const { children, ordered } = list;
  if (children.some(({ checked }) => typeof checked === 'boolean')) return 'tasks';
  if (isAlone && isDated(list, lang)) return 'timeline';
  if (isAlone && isLed(list)) return 'cards';
  return ordered ? 'steps' : 'points';
}

/** The kind that a name comes near to. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const close = nearest(name, [...known, ...ALIASES.keys()]) ?? '';
  return ALIASES.get(close) ?? (close || undefined);
}

/** What a block stands in: its section has no other when it `isAlone`. */
export interface Around {
  lang: string;
  isAlone: boolean;
}

/** The kind that reads a block, or undefined: after a problem, or where none does. `own` are the kinds that the document brings. */
export function chooseKind(
  block: Block,
  own: readonly string[],
  around: Around,
  problems: Problems,
  drawings?: Drawings,
): string | undefined {
  if (block.type === 'list') return kindOfList(block, around);
  if (block.type === 'code' && block.lang === 'chart') return 'chart';
  if (block.type === 'code' && block.lang === 'map') return 'map';
  if (block.type === 'code' && isMermaid(block.lang))
    return chooseDiagram(block, problems, drawings);
  if (block.type !== 'containerDirective') return BLOCKS[block.type];
  // A title and an end are made of front matter.
  const known = [...KINDS.filter((kind) => kind !== 'title' && kind !== 'end'), ...own];
  if (known.includes(block.name) || isEnd(block)) return block.name;
  problems.report(
    'directiveUnknown',
    placeOf(block),
    block.name,
    meantBy(block.name, known),
    known,
  );
  return undefined;
}

/** The card at the end, which no author can write: it has no place (kinds/end.ts). */
const isEnd = ({ name, position }: ContainerDirective): boolean => name === 'end' && !position;

/**
 * A diagram that we draw, a pie as a chart; any other as the picture that Mermaid draws of it; where it draws none, its
 * source, after a problem.
 */
function chooseDiagram(block: Code, problems: Problems, drawings: Drawings | undefined): Kind {
  const parsed = parseDiagram(block.value);
  if ('diagram' in parsed) return 'diagram';
  if ('pie' in parsed) return 'chart';
  const { line, column } = placeOf(block);
  const inFence = (at: number) => ({ line: line + 1 + at, column });
  const drawing = drawings?.get(block.value);
  if ('unknown' in parsed && !isKnownKind(parsed.unknown))
    problems.report('diagramUnknown', placeOf(block), parsed.unknown);
  else if ('wrong' in parsed && parsed.isEmpty)
    problems.report('diagramRefused', inFence(parsed.line), parsed.wrong);
  else if (drawing && 'undrawn' in drawing)
    problems.report('diagramUndrawn', placeOf(block), drawing.undrawn);
  else if (drawing && 'refused' in drawing)
    problems.report('diagramRefused', inFence(drawing.line), drawing.refused);
  else {
    reportSmall(block, drawing, problems);
    if ('wrong' in parsed) problems.report('diagramBroken', inFence(parsed.line), parsed.wrong);
    return 'figure';
  }
  return 'code';
}

/** px; nobody reads what is smaller on a stage. */
const LEAST_TYPE = 14;

function reportSmall(block: Code, drawing: Drawing | undefined, problems: Problems): void {
  if (!drawing || !('pictures' in drawing)) return;
  const px = Math.round(typeIn(drawing.pictures.landscape, 'landscape'));
  if (px < LEAST_TYPE) problems.report('diagramSmall', placeOf(block), px);
}
