/** What comes at a click of a slide as steps: things in the order in which they come, and as many marks as come at each click. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { html, text } from '../nodes';
import type { Shape, Slide } from './deck';

/** Things in the order in which they come; those that come together keep theirs. */
export const inOrderOfClicks = (shapes: readonly Shape[]): Shape[] =>
  shapes.toSorted((a, b) => (a.click ?? 0) - (b.click ?? 0));

const MARK = '[step]';
const isMark = (node: PhrasingContent): boolean => node.type === 'html' && node.value === MARK;

/**
 * Notes whose author has marked each click: a mark takes one item, so that those that come together have one each at the same
 * word. Undefined where marks and clicks are not the same, or nobody knows how many steps there are.
 */
export function markedNotes(
  { notes, clicks = 0 }: Pick<Slide, 'notes' | 'clicks'>,
  shapes: readonly Shape[],
): BlockContent[] | undefined {
  const marks = notes
    .flatMap((note) => (note.type === 'paragraph' ? note.children : []))
    .filter(isMark);
  const comes = shapes.flatMap(({ comes = [] }) => comes);
  const areKnown = shapes.every(({ comes }) => comes !== undefined);
  if (clicks === 0 || marks.length !== clicks || !areKnown || comes.length === 0) return undefined;
  let click = 0;
  const marksAt = (at: number): PhrasingContent[] =>
    comes
      .filter((one) => one === at)
      .flatMap((_, i) => [...(i > 0 ? [text(' ')] : []), html(MARK)]);
  return notes.map((note, i) => {
    if (note.type !== 'paragraph') return note;
    const opening = i === 0 ? marksAt(0) : [];
    const children = note.children.flatMap((one) => {
      if (!isMark(one)) return [one];
      click += 1;
      return marksAt(click);
    });
    return {
      ...note,
      children: [...opening, ...(opening.length > 0 ? [text(' ')] : []), ...children],
    };
  });
}

/** What of the clicks of a slide cannot be said. */
export interface Unsaid {
  /** Items of one list come in another order than they stand. */
  isReordered: boolean;
  /** Some come together, others do not, and the notes do not tell when. */
  comesTogether: boolean;
}

export function unsaidOf(shapes: readonly Shape[], isMarked: boolean): Unsaid {
  const comes = shapes.flatMap((shape) => shape.comes ?? []);
  const late = comes.filter((click) => click > 0);
  return {
    isReordered: comes.some((click, i) => click < (comes[i - 1] ?? 0)),
    comesTogether: !isMarked && new Set(comes).size > 1 && new Set(late).size < late.length,
  };
}

const listed = (slides: readonly number[]): string =>
  slides.length === 1 ? `Slide ${slides[0]}` : `Slides ${slides.join(', ')}`;

/** Sentences on slides, by their numbers. */
export function remarksOn(unsaid: ReadonlyMap<number, Unsaid>): string[] {
  const slidesThat = (which: keyof Unsaid): number[] =>
    [...unsaid].flatMap(([slide, one]) => (one[which] ? [slide] : []));
  const [reordered, together] = [slidesThat('isReordered'), slidesThat('comesTogether')];
  return [
    ...(reordered.length > 0
      ? [
          `${listed(reordered)}: items came in another order than they stand; here they come as they stand.`,
        ]
      : []),
    ...(together.length > 0
      ? [`${listed(together)}: several items came at one click; here each comes by itself.`]
      : []),
  ];
}
