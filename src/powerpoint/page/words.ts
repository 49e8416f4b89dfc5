/** In the browser: words that stand in an element itself, and where its lines lie. */
import type { ItemOf } from './items';
import { boxOf } from './plates';
import { isInline, linesOf, lookOf, paragraphOf } from './runs';
import type { Box, Paragraph, Words } from './seen';

/** Elements that are a title. */
export const TITLE = '.heading, .headline, .farewell .words';
/** What a layout has a place for: sources and the like are no part of what is told. */
const roleOf = (element: Element): Words['role'] => {
  if (element.matches(TITLE)) return 'title';
  if (element.matches('.subtitle')) return 'subtitle';
  return element.matches('.sources *, .byline, .publisher *') ? 'footer' : undefined;
};

/** The words that stand in an element itself. */
export function wordsOf(
  element: Element,
  stage: Element,
  step: number,
  itemOf: ItemOf,
): Words | undefined {
  if (isInline(element)) return undefined;
  const paragraph = paragraphOf(element);
  const box = paragraph && linesBox(element, stage, paragraph);
  if (!paragraph || !box || !overlaps(box, clipOf(element, stage))) return undefined;
  const role = roleOf(element);
  const item = role ? undefined : itemOf(element);
  return {
    ...{ kind: 'words', box, step, ...(role && { role }) },
    paragraphs: [{ ...paragraph, ...(item && { item }) }],
  };
}

/** px on each side of what is written around a point. */
const AROUND = 120;

/** Words that CSS writes around where an element stands: the years on a band. */
export function writtenOf(element: Element, stage: Element, step: number): Words | undefined {
  const text = element.getAttribute('data-year');
  if (text === null) return undefined;
  const { left, top, width, height } = boxOf(element, stage);
  const look = lookOf(element);
  const high = look.size * LINE;
  const box = { left: left - AROUND, width: width + 2 * AROUND, top: top + (height - high) / 2 };
  const paragraph = { align: 'ctr', isRtl: false, line: LINE, above: 0, inset: 0 } as const;
  return {
    ...{ kind: 'words', isDecor: true, step, box: { ...box, height: high } },
    paragraphs: [{ ...paragraph, runs: [{ text, ...look }] }],
  };
}
const LINE = 1.2;

/** As wide as the block, as high as its lines. */
function linesBox(element: Element, stage: Element, { line, align }: Paragraph): Box | undefined {
  const rects = linesOf(element);
  if (rects.length === 0) return undefined;
  const style = getComputedStyle(element);
  const around = boxOf(element, stage);
  const origin = stage.getBoundingClientRect();
  const [start, end] = [
    Number.parseFloat(style.paddingLeft),
    Number.parseFloat(style.paddingRight),
  ];
  const middles = rects.map(({ top, bottom }) => (top + bottom) / 2);
  const half = (line * Number.parseFloat(style.fontSize)) / 2;
  const top = Math.min(...middles) - half - origin.top;
  const [left, right] = [around.left + start, around.left + around.width - end];
  const isEven =
    rects.length > 1 && /balance|pretty/.test(style.getPropertyValue('text-wrap-style'));
  const first = Math.min(...rects.map((one) => one.left)) - origin.left;
  const last = Math.max(...rects.map((one) => one.right)) - origin.left;
  const more = isEven ? Math.max(EVEN, widestWord(element) * WIDER - (last - first)) : 0;
  const from = align === 'l' ? first : isEven ? first - more : left;
  const until = align === 'r' ? last : isEven ? last + more : right;
  return {
    ...{ left: Math.max(left, from), width: Math.min(right, until) - Math.max(left, from), top },
    height: Math.max(...middles) + half - origin.top - top,
  };
}

/** Of lines as long as each other the box is no wider, so that they are broken there again; px that are left. */
const EVEN = 24;
/** Letters of another font may be so much wider, and no word may be broken for it. */
const WIDER = 1.25;

/** px of the longest word that stands in an element, also in lines within. */
function widestWord(element: Element): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let widest = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      widest = Math.max(widest, range.getBoundingClientRect().width);
    }
  return widest;
}

/** What an element cannot reach out of. */
export function clipOf(element: Element | null, stage: Element): Box {
  const cut = element?.closest('.folios, .stage') ?? stage;
  return boxOf(cut, stage);
}

/** By more than a px. */
export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width - 1 &&
  other.left < one.left + one.width - 1 &&
  one.top < other.top + other.height - 1 &&
  other.top < one.top + one.height - 1;
