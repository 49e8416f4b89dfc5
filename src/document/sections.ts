/** The sections of a document: what each says and shows, in order. Any structure of headings makes sections. */
import type { Heading, RootContent } from 'mdast';
import { nearest } from '../problem/nearest';
import type { Problems } from '../problem/problem';
import { cutAtHeadings } from './cut';
import { nameIds } from './ids';
import { levelsOf } from './levels';
import { GROUNDS, type GroundWish } from './nodes';
import { type Outline, openWith } from './opening';
import { placeOf } from './place';
import type { Section } from './schema';

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
  const hasActs = areActs(opened.slice(1).map(({ depth }) => depth));
  let above: Section['voice'];
  return opened.map(({ heading, depth, content, notes }, i) => {
    const level = levels[i] ?? 2;
    const own = heading.data?.voice && { ...heading.data.voice, heading };
    // Who says a scene says those below it.
    if (level !== 3) above = own;
    const voice = own ?? (level === 3 ? above : undefined);
    const ground = groundOf(heading, problems);
    return {
      id: ids[i] ?? '',
      level,
      ...(hasActs && i > 0 && depth === 1 && { act: true }),
      heading,
      place: placeOf(heading),
      ...(voice && { voice }),
      ...(ground && { ground }),
      ...contentOf(content),
      notes,
    };
  });
}

/** What its author wants it to stand on. */
function groundOf(heading: Heading, problems: Problems): GroundWish | undefined {
  const { name, written } = heading.data?.ground ?? {};
  if (name === undefined || written === undefined) return undefined;
  const found = GROUNDS.find((ground) => ground === name.toLowerCase());
  if (!found) problems.report('groundUnknown', placeOf(heading), written, nearest(name, GROUNDS));
  return found;
}

/** Whether a `#` opens an act: where each has two headings below it, in the mean; in slides it is often a slide as any other. */
const areActs = (depths: readonly number[]): boolean => {
  const tops = depths.filter((depth) => depth === 1).length;
  return tops > 0 && depths.filter((depth) => depth > 1).length >= 2 * tops;
};

/** The parts of a section that are spoken, and those that are shown. */
export const contentOf = (
  content: Section['content'],
): Pick<Section, 'content' | 'paragraphs' | 'blocks'> => ({
  content,
  paragraphs: content.filter((node) => node.type === 'paragraph'),
  blocks: content.filter((node) => node.type !== 'paragraph'),
});

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
