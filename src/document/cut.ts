/** Cuts the nodes of a document at its headings, and slides at their rules. */
import type { Heading, Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { notesOf, takeNotes } from './comments';
import { contentIn, isContent } from './content';
import type { Section } from './schema';

/** A section before it has an id and a level. */
export interface Cut {
  heading: Heading;
  /** Of the heading as written; 0 where there is none. */
  depth: number;
  content: Section['content'];
  notes: string[];
}

/** In order. In a `deck` a rule parts slides, and one may be without a heading. */
export function cutAtHeadings(nodes: readonly RootContent[], deck: boolean): Cut[] {
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
      const isEmpty = last.content.length === 0 && !(deck && textOf(last.heading));
      const next = isEmpty ? last : open(deck ? nameless(node) : again(last.heading), last.depth);
      addTo(next, node);
      parted = false;
    } else addTo(last ?? open(nameless(node), 0), node);
  }
  return deck ? joinAlternating(cuts) : cuts;
}

/** Slides that are a heading alone, each followed by one without: where this is how a text goes on, both are one. */
function joinAlternating(cuts: readonly Cut[]): Cut[] {
  const isAlone = (i: number) => {
    const [cut, next] = [cuts[i], cuts[i + 1]];
    if (i === 0 || !cut || !next || cut.content.length > 0) return false;
    return textOf(cut.heading) !== '' && textOf(next.heading) === '' && next.content.length > 0;
  };
  const alone = cuts.filter((_, i) => isAlone(i)).length;
  const bare = cuts.filter(({ heading, content }, i) => i > 0 && textOf(heading) && !content[0]);
  const nameless = cuts.filter(({ heading, content }) => !textOf(heading) && content[0]);
  if (alone < 2 || alone < bare.length / 2 || alone < nameless.length * 0.8) return [...cuts];
  return cuts.flatMap((cut, i): Cut[] => {
    if (isAlone(i - 1)) return [];
    const next = isAlone(i) ? cuts[i + 1] : undefined;
    return [next ? { ...cut, content: next.content, notes: [...cut.notes, ...next.notes] } : cut];
  });
}

/** A slide that has no heading yet, and no words. */
const isBare = ({ heading, content }: Cut): boolean =>
  textOf(heading).trim() === '' && content.every(({ type }) => type === 'image');

const nameless = ({ position }: Nodes): Heading => ({
  ...{ type: 'heading', depth: 2, children: [] },
  position,
});
/** The same words: its `{#id}` is cut off where ids are given, and each has its own. */
const again = (heading: Heading): Heading => structuredClone(heading);

function addTo(cut: Cut, node: RootContent): void {
  if (node.type === 'html') cut.notes.push(...notesOf(node));
  else cut.notes.push(...takeNotes(node));
  if (isContent(node)) cut.content.push(...contentIn(node));
}
