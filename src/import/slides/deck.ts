/** Slides of any program become sections: what their titles are, in which order they are read, what is said on them. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import { OFFICE } from '../limits';
import { heading, paragraph, text } from '../nodes';
import { type Box, readingOrder } from '../order';
import type { Element } from '../xml';
import { type Drawing, drawingOf, remarkOn } from './drawing';
import { withoutRunning } from './running';
import { inOrderOfClicks, markedNotes, remarksOn, type Unsaid, unsaidOf } from './steps';

/** What stands on a slide in one place. */
export interface Shape extends Box {
  /** What its layout has in this place, e.g. `title`. */
  holder: string | undefined;
  blocks: BlockContent[];
  /** Of a box with words: they in one line, as a title has them. */
  line?: PhrasingContent[];
  plain: string;
  /** Of its largest letters, in a unit of the file's own. */
  size: number;
  /** At which it comes; with the slide where it is left out. */
  click?: number;
  /** The clicks at which its steps come, one after the other; left out where nobody knows how many it has. */
  comes?: readonly number[];
  /** Where it stands in the file. */
  node?: Element;
}

export interface Slide {
  /** Its place in the file, from 1. */
  number: number;
  shapes: readonly Shape[];
  /** What the speaker is to say. */
  notes: BlockContent[];
  /** How many there are on it. */
  clicks?: number;
  /** Of several slides. */
  section?: string;
}

export interface Size {
  width: number;
  height: number;
}

/** A title that has no place stands in this part of the slide, and has fewer letters. */
const TOP = 0.3;
const MOST = 100;

export interface Deck {
  children: RootContent[];
  /** Below the title of the whole. */
  subtitle?: string;
  hasActs: boolean;
  remarks: string[];
  /** Slides that are drawings of many loose boxes. */
  drawings: Drawing[];
}

/** A section a slide, and an act a section of the file. Drawings are pictures where somebody `draws` them. */
export function deckOf(all: readonly Slide[], size: Size, draws = false): Deck {
  const { slides, remarks } = withoutRunning(all, size);
  const deck: Deck = { children: [], hasActs: false, remarks, drawings: [] };
  let act: string | undefined;
  const unsaid = new Map<number, Unsaid>();
  for (const slide of slides) {
    const { number, section } = slide;
    const read = readSlide(slide, size, draws && deck.drawings.length < OFFICE.slides);
    const marked = markedNotes(slide, read.shown);
    const notes = marked ?? slide.notes;
    unsaid.set(number, unsaidOf(read.shown, marked !== undefined));
    if (!read.title && read.blocks.length + notes.length === 0) continue;
    if (read.drawing) {
      deck.drawings.push(read.drawing);
      deck.remarks.push(remarkOn(read.drawing));
    }
    const opensDeck = deck.children.length === 0 && read.isOpening;
    const opensAct = !opensDeck && section !== undefined && section !== act;
    if (opensAct) {
      deck.children.push(heading(1, [text(section)]));
      deck.hasActs = true;
    }
    act = section ?? act;
    const isAct = opensAct && read.title !== undefined && plain(read.title) === section;
    if (opensDeck && read.subtitle) deck.subtitle = read.subtitle;
    else if (read.subtitle) read.blocks.unshift(paragraph([text(read.subtitle)]));
    if (read.title && !isAct) deck.children.push(heading(opensDeck ? 1 : 2, read.title));
    else if (!isAct && deck.children.length > 0) deck.children.push({ type: 'thematicBreak' });
    deck.children.push(...read.blocks, ...notes);
  }
  deck.remarks.push(...remarksOn(unsaid));
  return deck;
}

/** The words of a title in one line. */
const plain = (title: readonly PhrasingContent[]): string =>
  title
    .map((one) => plainOf(one))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

interface ReadSlide {
  title: PhrasingContent[] | undefined;
  /** Its layout is that of a title. */
  isOpening: boolean;
  /** The line below that title. */
  subtitle?: string;
  /** What stands below it, in order. */
  shown: Shape[];
  blocks: BlockContent[];
  drawing: Drawing | undefined;
}

function readSlide({ number, shapes }: Slide, size: Size, draws: boolean): ReadSlide {
  const title =
    shapes.find(({ holder, line }) => line && (holder === 'title' || holder === 'ctrTitle')) ??
    guessTitle(shapes, size);
  const isOpening = title?.holder === 'ctrTitle';
  const below = isOpening
    ? shapes.find(({ holder, plain }) => holder === 'subTitle' && plain.length < MOST)
    : undefined;
  const rest = shapes.filter((shape) => shape !== title && shape !== below);
  const inOrder = readingOrder(rest, size);
  const drawing = drawingOf(number, inOrder, draws);
  const shown = inOrderOfClicks(drawing?.shapes ?? inOrder);
  return {
    title: title?.line,
    isOpening,
    ...(below && { subtitle: below.plain.replace(/\s+/g, ' ').trim() }),
    shown,
    blocks: joinLists(shown.flatMap(({ blocks }) => blocks)),
    drawing,
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
function guessTitle(shapes: readonly Shape[], { height }: Size): Shape | undefined {
  const isShort = ({ plain, y, line, holder }: Shape): boolean =>
    line !== undefined && y < height * TOP && plain.length < MOST && holder !== 'subTitle';
  const [best] = shapes.filter(isShort).toSorted((a, b) => b.size - a.size || a.y - b.y);
  if (!best) return undefined;
  const others = shapes.filter((shape) => shape !== best && shape.line);
  const isLargest = others.every(({ size }) => size < best.size);
  const isAbove = others.every(({ y }) => best.y + best.height <= y + 1);
  return isLargest || isAbove ? best : undefined;
}
