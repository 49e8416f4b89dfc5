/** Cuts the tree at its headings: what each section says and shows, in order. Any structure of headings makes sections. */
import type { Heading, Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Problems } from '../problem/problem';
import { notesOf, takeNotes } from './comments';
import { nameIds } from './ids';
import { levelsOf } from './levels';
import { placeOf } from './place';
import type { Block, Section } from './schema';
import { wordsOf } from './title';

/** What decides how a document opens, beside its headings. */
export interface Outline {
  /** Of the front matter. */
  title?: string;
  /** Of the file. */
  name: string;
  /** Slides: a rule parts them, and one may be without a heading. */
  deck: boolean;
}

/** A section before it has an id and a level. */
export interface Cut {
  heading: Heading;
  /** Of the heading as written; 0 where there is none. */
  depth: number;
  content: Section['content'];
  notes: string[];
}

/** Every section of the document, in order; the first opens it. What is odd about headings is reported. */
export function buildSections(
  nodes: readonly RootContent[],
  outline: Outline,
  problems: Problems,
): Section[] {
  const cuts = cutAtHeadings(liftSwallowed(nodes, problems), outline.deck);
  const opened = openWith(cuts, outline);
  const levels = levelsOf(opened.map(({ depth }) => depth));
  const ids = nameIds(opened, problems);
  return opened.map(({ heading, content, notes }, i) => ({
    id: ids[i] ?? '',
    level: levels[i] ?? 2,
    heading,
    place: placeOf(heading),
    ...contentOf(content),
    notes,
  }));
}

/** The parts of a section that are spoken, and those that are shown. */
export const contentOf = (
  content: Section['content'],
): Pick<Section, 'content' | 'paragraphs' | 'blocks'> => ({
  content,
  paragraphs: content.filter((node) => node.type === 'paragraph'),
  blocks: content.filter((node) => node.type !== 'paragraph'),
});

function cutAtHeadings(nodes: readonly RootContent[], deck: boolean): Cut[] {
  const cuts: Cut[] = [];
  const open = (heading: Heading, depth: number) => {
    const cut: Cut = { heading, depth, content: [], notes: takeNotes(heading) };
    cuts.push(cut);
    return cut;
  };
  let parted = false;
  for (const node of nodes) {
    const last = cuts.at(-1);
    const bare = deck && !parted && last && isBare(last) ? last : undefined;
    if (node.type === 'heading' && bare) {
      // A picture, or a note, above the heading of its slide.
      bare.notes.push(...takeNotes(node));
      Object.assign(bare, { heading: node, depth: node.depth });
    } else if (node.type === 'heading') {
      open(node, node.depth);
      parted = false;
    } else if (node.type === 'thematicBreak') parted = true;
    else if (parted && last && isContent(node)) {
      // A rule before a heading is an ornament; before anything else it parts.
      const isEmpty = last.content.length === 0 && !textOf(last.heading);
      const next = isEmpty ? last : open(deck ? nameless(node) : again(last.heading), last.depth);
      addTo(next, node);
      parted = false;
    } else addTo(last ?? open(nameless(node), 0), node);
  }
  return cuts;
}

/** A slide that has no heading yet, and no words. */
const isBare = ({ heading, content }: Cut): boolean =>
  textOf(heading).trim() === '' && content.every(({ type }) => type === 'image');

/** What stands before the first heading opens the document, under its title. */
function openWith(cuts: readonly Cut[], { title, name }: Outline): Cut[] {
  const [first] = cuts;
  const tops = cuts.filter(({ depth }) => depth === 1);
  const early = first?.depth === 0 ? first : undefined;
  const headed = early ? cuts.slice(1) : [...cuts];
  const [top, ...others] = headed;
  const isTitle =
    top &&
    textOf(top.heading).trim() !== '' &&
    (tops.length <= 1 || title === undefined || sameWords(textOf(top.heading), title)) &&
    (top.depth === 1 || (title === undefined && tops.length === 0));
  if (isTitle) {
    const content = [...(early?.content ?? []), ...top.content];
    const notes = [...(early?.notes ?? []), ...top.notes];
    return [{ ...top, depth: 1, content, notes }, ...others];
  }
  const words = title ?? tops.map(({ heading }) => textOf(heading))[0] ?? wordsOf(name);
  const heading: Heading = {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: words }],
  };
  const opening = { heading, depth: 1, content: early?.content ?? [], notes: early?.notes ?? [] };
  return [opening, ...headed];
}

const sameWords = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

const nameless = ({ position }: Nodes): Heading => ({
  ...{ type: 'heading', depth: 2, children: [] },
  position,
});
/** The same words: its `{#id}` is cut off where ids are given, and each has its own. */
const again = (heading: Heading): Heading => structuredClone(heading);

function isContent({ type }: RootContent): boolean {
  return !['yaml', 'definition', 'thematicBreak', 'footnoteDefinition', 'heading', 'html'].includes(
    type,
  );
}

function addTo(cut: Cut, node: RootContent): void {
  if (node.type === 'html') cut.notes.push(...notesOf(node));
  else cut.notes.push(...takeNotes(node));
  if (isContent(node)) cut.content.push(...contentIn(node));
}

/** A heading in a column opens no scene: its words are bold. */
const inColumn = ({ children }: { children: RootContent[] }): RootContent[] =>
  children.flatMap((child): RootContent[] =>
    child.type === 'heading'
      ? [
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: child.children, position: child.position }],
            position: child.position,
          },
        ]
      : unwrap(child),
  );

/** What a node says and shows, in order. Images alone in their paragraph are shown; all else of it is spoken. */
export function contentIn(node: RootContent): Section['content'] {
  return unwrap(node).flatMap((part): Section['content'] => {
    if (part.type !== 'paragraph') return isContent(part) ? [part as Block] : [];
    const images = part.children.filter((child) => child.type === 'image');
    const others = part.children.filter(
      (child) => child.type !== 'image' && child.type !== 'break' && textOf(child).trim() !== '',
    );
    return images.length > 0 && others.length === 0 ? images : [part];
  });
}

/**
 * What stands in a container that shows nothing of its own: paragraphs of `:::statement` are spoken like those around it;
 * a directive around a directive, and columns, are their parts.
 */
function unwrap(node: RootContent): RootContent[] {
  if (node.type === 'columns') return node.children.flatMap(inColumn);
  if (node.type !== 'containerDirective') return [node];
  if (node.name === 'statement') return node.children;
  const holds = node.children.some(({ type }) => type === 'containerDirective');
  return holds ? node.children.flatMap(unwrap) : [node];
}

/** The nodes in order; what a directive that is not closed took in from the next heading on stands after it again. */
function liftSwallowed(nodes: readonly RootContent[], problems: Problems): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'containerDirective') return [node];
    node.children = liftSwallowed(node.children as RootContent[], problems) as typeof node.children;
    const at = node.children.findIndex(({ type }) => type === 'heading');
    if (at < 0) return [node];
    problems.report('directiveUnclosed', placeOf(node), node.name);
    const swallowed = node.children.splice(at) as RootContent[];
    return [node, ...liftSwallowed(swallowed, problems)];
  });
}
