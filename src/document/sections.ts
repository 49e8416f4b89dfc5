/** Cuts the tree at its headings: what is spoken, what is shown, what is for the speaker alone. */
import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { Problems } from '../problem/problem';
import { notesOf, takeNotes } from './comments';
import { placeOf } from './place';
import type { Block, Section } from './schema';

/** More than a scene can hold: about six minutes of speech. */
const LONGEST_PARAGRAPH = 5000;
/** Letters of a heading that its id is made of: files are named after it. */
const LONGEST_SLUG = 80;
const EXPLICIT_ID = /\s*\{#([^}]*)\}\s*$/;
const GOOD_ID = /^[a-z][a-z0-9-]*$/;

/** Every section of the document, in order. Mistakes in headings are reported. */
export function buildSections(root: Root, problems: Problems): Section[] {
  const sections: Section[] = [];
  const slugger = new GithubSlugger();
  const ids = new Map<string, number>();
  const nodes = liftSwallowed(root.children, problems);
  for (const node of nodes) {
    if (node.type === 'heading') {
      const section = openSection(node, sections, problems);
      section.id = sectionId(section, slugger, ids, problems);
      sections.push(section);
    } else addTo(sections.at(-1), node, problems);
  }
  const early = nodes
    .slice(
      0,
      nodes.findIndex(({ type }) => type === 'heading'),
    )
    .find((node) => isContent(node) || (node.type === 'html' && notesOf(node).length > 0));
  // A rule at the top is front matter that is not closed: said already.
  const isOpen = nodes[0]?.type === 'thematicBreak';
  if (early && sections.length > 0 && !isOpen) problems.report('textBeforeHeading', placeOf(early));
  if (sections.length === 0) problems.report('noHeadings', { line: 1, column: 1 });
  return sections;
}

function openSection(heading: Heading, before: Section[], problems: Problems): Section {
  const place = placeOf(heading);
  const { depth } = heading;
  if (depth > 3) problems.report('headingDeep', place, depth);
  if (before.length === 0 && depth !== 1) problems.report('titleMissing', place);
  if (before.length > 0 && depth === 1) problems.report('titleTwice', place);
  const orphan = depth === 3 && !before.some(({ level }) => level === 2);
  if (orphan && before.length > 0) problems.report('headingOrphan', place);
  const level = depth === 1 || depth === 2 ? depth : 3;
  const notes = takeNotes(heading);
  return { id: '', level, heading, place, paragraphs: [], blocks: [], notes };
}

/** The id written as `{#id}`, which is cut off the heading, or the slug of its words. */
function sectionId(
  { heading, place }: Section,
  slugger: GithubSlugger,
  ids: Map<string, number>,
  problems: Problems,
): string {
  const last = heading.children.at(-1);
  const written = last?.type === 'text' ? EXPLICIT_ID.exec(last.value)?.[1] : undefined;
  if (last?.type === 'text') last.value = last.value.replace(EXPLICIT_ID, '');
  const words = textOf(heading).trim();
  if (!words) problems.report('headingEmpty', place);
  if (written !== undefined && !GOOD_ID.test(written)) problems.report('idBroken', place, written);
  const first = written === undefined ? undefined : ids.get(written);
  if (written !== undefined && first !== undefined)
    problems.report('idTwice', place, written, first);
  const named =
    words.slice(0, LONGEST_SLUG).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || 'scene';
  // In an address, digits alone are the number of a slide.
  const id = written ?? slugger.slug(/^\d+$/.test(slug(named)) ? `scene ${named}` : named);
  if (written !== undefined) slugger.slug(written);
  ids.set(id, place.line);
  return id;
}

function isContent({ type }: RootContent): boolean {
  return !['yaml', 'definition', 'thematicBreak', 'footnoteDefinition', 'heading', 'html'].includes(
    type,
  );
}

function addTo(section: Section | undefined, node: RootContent, problems: Problems): void {
  if (!section) return;
  section.notes.push(...takeNotes(node));
  if (!isContent(node)) return;
  if (node.type === 'paragraph') addParagraph(section, node, problems);
  else if (node.type === 'containerDirective')
    addDirective(section, innermost(node, problems), problems);
  else section.blocks.push(node as Block);
}

/** A `:::statement` shows nothing of its own, so its paragraphs are spoken like those around it. */
function addDirective(section: Section, node: ContainerDirective, problems: Problems): void {
  if (node.name === 'statement')
    node.children = node.children.filter((child) => {
      if (child.type === 'paragraph') addParagraph(section, child, problems);
      return child.type !== 'paragraph';
    });
  section.blocks.push(node);
}

/** An image alone in its paragraph is shown; everything else is spoken. */
function addParagraph(section: Section, node: Paragraph, problems: Problems): void {
  const [only, more] = node.children;
  if (only?.type === 'image' && !more) {
    section.blocks.push(only);
    return;
  }
  const { length } = textOf(node);
  if (length > LONGEST_PARAGRAPH)
    problems.report('paragraphTooLong', placeOf(node), length, LONGEST_PARAGRAPH);
  else section.paragraphs.push(node);
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

/** A directive in a directive is a problem; the inner one is read, so that it is the only one. */
function innermost(node: ContainerDirective, problems: Problems): ContainerDirective {
  const nested = nestedIn(node);
  if (!nested) return node;
  problems.report('directiveNested', placeOf(nested), nested.name);
  let inner = nested;
  for (let next = nestedIn(inner); next; next = nestedIn(inner)) inner = next;
  return inner;
}

const nestedIn = ({ children }: ContainerDirective): ContainerDirective | undefined =>
  children.find((child) => child.type === 'containerDirective');
