/** PowerPoint files (.pptx): a section a slide, its notes as what is said, sections as acts. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { Failure } from '../../failure';
import { openArchive } from '../archive';
import { heading, paragraph, text } from '../nodes';
import { openParts, type Parts } from '../office/package';
import { openLeft, type Reader } from '../reader';
import { metaOf } from '../word/word';
import { allIn, childOf, type Element, elementsOf } from '../xml';
import { readingOrder } from './order';
import { paragraphsOf, type SlideParagraph } from './paragraphs';
import { openPictures } from './picture';
import { type Shape, type Slide, shapesOf } from './shapes';
import { blocksOf, lineOf } from './words';

/** Of a slide without a size, in EMU. */
const USUAL = { width: 9_144_000, height: 6_858_000 };
/** So many boxes outside the places of a layout are a drawing. */
const DRAWING = 6;
/** A title that has no place stands in this part of the slide, and has fewer letters. */
const TOP = 0.3;
const MOST = 100;

export const powerPoint: Reader = {
  name: 'a PowerPoint file',
  endings: ['pptx'],
  async read(bytes) {
    const archive = await openArchive(bytes);
    const parts = openParts(archive);
    const main = parts.linked('', 'officeDocument');
    const deck = main && parts.xml(main);
    if (!deck)
      throw new Failure('This is no PowerPoint file.', 'use a file that was saved as .pptx.');
    const { left, leave } = openLeft();
    const pictures = openPictures(parts.data);
    const acts = sectionsOf(deck);
    const remarks: string[] = [];
    const children: RootContent[] = [];
    let act: string | undefined;
    let subtitle: string | undefined;
    for (const [i, { part, id }] of slidesOf(deck, parts, main).entries()) {
      const root = parts.xml(part);
      const isHidden = /^(?:0|false)$/.test(root?.attributes.show ?? '');
      if (isHidden) leave('hidden slides');
      if (!root || isHidden) continue;
      const read = readSlide(root, openSlide(part, { parts, pictures, leave }), sizeOf(deck));
      if (read.boxes >= DRAWING)
        remarks.push(
          `Slide ${i + 1} is a drawing of ${read.boxes} loose boxes: its words are there, in a row.`,
        );
      const section = acts.get(id);
      if (section && section !== act) children.push(heading(1, [text(section)]));
      act = section ?? act;
      const opensDeck = children.length === 0 && read.isOpening;
      const depth = opensDeck ? 1 : 2;
      if (opensDeck) subtitle = read.subtitle;
      else if (read.subtitle) read.blocks.unshift(paragraph([text(read.subtitle)]));
      const opens: RootContent = read.title
        ? heading(depth, read.title)
        : { type: 'thematicBreak' };
      children.push(opens, ...read.blocks, ...notesOf(part, parts));
    }
    const tree = {
      type: 'root' as const,
      children: children.filter((node, at) => at > 0 || node.type !== 'thematicBreak'),
    };
    return {
      tree,
      meta: { ...metaOf(archive), ...(subtitle && { subtitle }) },
      pictures: pictures.files,
      left,
      remarks,
    };
  },
};

/** The slides in order: their parts, and their ids. */
function slidesOf(deck: Element, parts: Parts, main: string): { part: string; id: string }[] {
  const links = parts.links(main);
  return elementsOf(childOf(deck, 'sldIdLst'), 'sldId').flatMap(({ attributes }) => {
    const part = links.get(attributes['r:id'] ?? '')?.target;
    return part ? [{ part, id: attributes.id ?? '' }] : [];
  });
}

/** The section of each slide, by its id. */
const sectionsOf = (deck: Element): ReadonlyMap<string, string> =>
  new Map(
    allIn(childOf(deck, 'extLst'), 'section').flatMap((section) =>
      allIn(section, 'sldId').map(({ attributes }) => [
        attributes.id ?? '',
        section.attributes.name ?? '',
      ]),
    ),
  );

function sizeOf(deck: Element): { width: number; height: number } {
  const { cx, cy } = childOf(deck, 'sldSz')?.attributes ?? {};
  return { width: Number(cx) || USUAL.width, height: Number(cy) || USUAL.height };
}

function openSlide(part: string, tools: Pick<Slide, 'parts' | 'pictures' | 'leave'>): Slide {
  const { parts } = tools;
  const layout = parts.linked(part, 'slideLayout');
  const master = layout && parts.linked(layout, 'slideMaster');
  return {
    ...tools,
    links: parts.links(part),
    layout: layout ? parts.xml(layout) : undefined,
    master: master ? parts.xml(master) : undefined,
  };
}

interface ReadSlide {
  title: PhrasingContent[] | undefined;
  /** Its layout is that of a title. */
  isOpening: boolean;
  /** The line below that title. */
  subtitle?: string;
  blocks: BlockContent[];
  /** Boxes with words outside the places of the layout. */
  boxes: number;
}

function readSlide(
  root: Element,
  slide: Slide,
  size: { width: number; height: number },
): ReadSlide {
  const shapes = shapesOf(childOf(root, 'cSld', 'spTree'), slide);
  const title =
    shapes.find(({ holder }) => holder === 'title' || holder === 'ctrTitle') ??
    guessTitle(shapes, size);
  const isOpening = title?.holder === 'ctrTitle';
  const below = isOpening ? shapes.find(({ holder }) => holder === 'subTitle') : undefined;
  const rest = shapes.filter((shape) => shape !== title && shape !== below);
  return {
    title: title?.paragraphs && lineOf(title.paragraphs),
    isOpening,
    ...(below && { subtitle: below.plain.replace(/\s+/g, ' ').trim() }),
    blocks: joinLists(readingOrder(rest, size).flatMap(({ blocks }) => blocks)),
    boxes: rest.filter(({ holder, paragraphs }) => holder === undefined && paragraphs).length,
  };
}

/** Items that stand in boxes of their own, one after the other, are one list. */
function joinLists(blocks: readonly BlockContent[]): BlockContent[] {
  const joined: BlockContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const goesOn =
      block.type === 'list' &&
      last?.type === 'list' &&
      last.ordered === block.ordered &&
      (!block.ordered || (block.start ?? 1) === (last.start ?? 1) + last.children.length);
    if (goesOn)
      joined[joined.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else joined.push(block);
  }
  return joined;
}

/** A short text at the top, in the largest letters or above all others. */
function guessTitle(shapes: readonly Shape[], { height }: { height: number }): Shape | undefined {
  const isShort = ({ plain, y, paragraphs, holder }: Shape): boolean =>
    paragraphs !== undefined && y < height * TOP && plain.length < MOST && holder !== 'subTitle';
  const [best] = shapes.filter(isShort).toSorted((a, b) => b.size - a.size || a.y - b.y);
  if (!best) return undefined;
  const others = shapes.filter((shape) => shape !== best && shape.paragraphs);
  const isLargest = others.every(({ size }) => size < best.size);
  const isAbove = others.every(({ y }) => best.y + best.height <= y + 1);
  return isLargest || isAbove ? best : undefined;
}

/** Our own slides say where a step comes; a document finds that again. */
const withoutMarks = (one: SlideParagraph): SlideParagraph => ({
  ...one,
  runs: one.runs.map((run) => ({ ...run, text: run.text.replaceAll(/\[step\] ?/g, '') })),
});

/** What the speaker is to say. */
function notesOf(part: string, parts: Parts): BlockContent[] {
  const notes = parts.linked(part, 'notesSlide');
  const shapes = notes ? allIn(childOf(parts.xml(notes), 'cSld', 'spTree'), 'sp') : [];
  return shapes
    .filter((shape) => childOf(shape, 'nvSpPr', 'nvPr', 'ph')?.attributes.type === 'body')
    .flatMap((shape) => {
      const words = paragraphsOf(childOf(shape, 'txBody'), parts.links(notes ?? ''));
      return blocksOf(words.filter(({ plain }) => plain.trim()).map(withoutMarks));
    });
}
