/** Pages that are slides, as Marp and tools on Reveal (reveal-md, Quarto, Pandoc) write them: a section a slide, notes as what is said. */
import type { BlockContent, Root, RootContent } from 'mdast';
import { heading } from '../nodes';
import type { Left } from '../reader';
import { spokenOf } from '../spoken';
import { htmlToTree } from './tree';
import { withoutRemarks } from './whole';

const MARP = 'svg[data-marpit-svg] > foreignObject > section, section[data-marpit-pagination]';
const REVEAL = '.reveal > .slides section';
/** Layers of one slide that only Marp's style sheets need. */
const LAYERS =
  '[data-marpit-advanced-background="background"], [data-marpit-advanced-background="pseudo"]';
const NOTES = 'aside.notes, .bespoke-marp-note';
const LEAST = 2;

export interface Slides {
  tree: Root;
  left: Left;
}

/** Undefined where the page is none. Changes the page. */
export function slidesOf(document: Document): Slides | undefined {
  const marp = [...document.querySelectorAll(MARP)].filter((one) => !one.matches(LAYERS));
  const reveal = [...document.querySelectorAll(REVEAL)].filter(
    // A section of sections is a column of slides.
    (one) => !one.querySelector(':scope > section'),
  );
  const slides = marp.length >= LEAST ? marp : reveal;
  if (slides.length < LEAST) return undefined;
  const apart = marp.length >= LEAST ? notesApart(document) : new Map<string, Element>();
  const left = new Map<string, number>();
  const children = slides.flatMap((slide, i): RootContent[] => {
    const notes = [...slide.querySelectorAll(NOTES)];
    for (const one of notes) one.remove();
    const own = apart.get(String(i));
    const read = htmlToTree(withoutRemarks(slide.innerHTML));
    for (const [what, times] of read.left) left.set(what, (left.get(what) ?? 0) + times);
    const said = [...notes, ...(own ? [own] : [])].flatMap((one) =>
      spokenOf(htmlToTree(one.innerHTML).tree.children as BlockContent[]),
    );
    return [...opened(read.tree.children, i), ...said];
  });
  return { tree: { type: 'root', children }, left };
}

/** Marp has them behind the slides, by their number from 0. */
const notesApart = (document: Document): Map<string, Element> =>
  new Map(
    [...document.querySelectorAll('.bespoke-marp-note[data-index]')].map((one) => [
      one.getAttribute('data-index') ?? '',
      one,
    ]),
  );

/** Its first heading opens the section; a slide without one is parted from the one before. */
function opened(children: readonly RootContent[], index: number): RootContent[] {
  const [first, ...rest] = children;
  if (first?.type === 'heading')
    return [heading(index === 0 ? 1 : 2, first.children), ...rest.map(lowered)];
  return [...(index > 0 ? [{ type: 'thematicBreak' } as const] : []), ...children.map(lowered)];
}

/** Other headings stand below that of the slide. */
const lowered = (node: RootContent): RootContent =>
  node.type === 'heading' ? heading(Math.max(3, node.depth), node.children) : node;
