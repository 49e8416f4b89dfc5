/** In the browser: where the words and pictures of a stage lie, and what hides a part of them. */

/** px from the stage's left and top. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Line extends Box {
  /** The paragraph that it is part of. */
  block: Element;
  /** By how many px its room is too narrow for one of its words, which stands in three lines or more. */
  torn?: number;
}

/** Of letters above and below the middle of their line, em. */
const INK = 0.36;

/** Lines of text, as high as their letters; also the numbers that count up, which are no text. */
export function linesOf(stage: Element): Line[] {
  const blockOf = blocksOf();
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || isDecoration(parent)) continue;
    const rects = rectsOf(node);
    const torn = rects.length < PIECES || parent.closest('.listing') ? 0 : tornBy(node);
    for (const rect of rects) lines.push({ ...lineOf(rect, parent, stage, blockOf(parent)), torn });
  }
  for (const digits of stage.querySelectorAll('.digits:not(.scene-image .digits)'))
    lines.push(lineOf(digits.getBoundingClientRect(), digits, stage, blockOf(digits)));
  return lines.filter(({ left, right }) => right - left > 1);
}

/** Of the words where spaces are kept, as in code: those at the end of a line hang beyond it, and are not seen. */
function rectsOf(node: Node): DOMRect[] {
  const range = document.createRange();
  const text = node.nodeValue ?? '';
  range.selectNodeContents(node);
  const keeps =
    node.parentElement && /^(?:pre|break)/.test(getComputedStyle(node.parentElement).whiteSpace);
  const whole = [...range.getClientRects()];
  if (!keeps || (whole.length < 2 && !/\s{2}|\s$/.test(text))) return whole;
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: words, index }) => {
    range.setStart(node, index);
    range.setEnd(node, index + words.length);
    return [...range.getClientRects()];
  });
}

/** Words of the scripts that are not broken between any two letters. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]+/gu;
const PIECES = 3;

/** What the words of a text that stand in pieces lack in width, px: the most. */
function tornBy(node: Node): number {
  const range = document.createRange();
  let most = 0;
  for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(WORD)) {
    // What has digits is a name of a thing, and read by nobody.
    if (/\p{N}/u.test(word)) continue;
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const widths = [...range.getClientRects()].map(({ width }) => width);
    const all = widths.reduce((sum, width) => sum + width, 0);
    if (widths.length >= PIECES) most = Math.max(most, all - Math.max(...widths));
  }
  return most;
}

/** Hidden from those who listen (the numbers that count up are that, too, and are none), or the line of sources, which ends where it must. */
const isDecoration = (element: Element): boolean =>
  element.closest('.unseen, .sources, .publisher, style') !== null ||
  isAccent(element) ||
  (element.closest('[aria-hidden="true"]') !== null && element.closest('.figure, .chart') === null);

/** A sign over a letter of a formula: its line is far higher than its ink. */
const isAccent = (element: Element): boolean =>
  element.matches('mover > mo:last-child') && ACCENT.test(element.textContent?.trim() ?? '');
const ACCENT = /^[\^~\u00a8\u00af\u00b4`\u02c6-\u02dd\u203e\u2190-\u2194_.\u23de]$/;

function lineOf(rect: DOMRect, parent: Element, stage: Element, block: Element): Line {
  const { left, right, top, bottom } = place(rect, stage);
  const ink = INK * Number.parseFloat(getComputedStyle(parent).fontSize);
  const middle = (top + bottom) / 2;
  return { block, left, right, top: middle - ink, bottom: middle + ink };
}

function place(rect: DOMRect, stage: Element): Box {
  const { left, top } = stage.getBoundingClientRect();
  return {
    left: rect.left - left,
    right: rect.right - left,
    top: rect.top - top,
    bottom: rect.bottom - top,
  };
}

/** Where an element lies. */
export const boxOf = (element: Element, stage: Element): Box =>
  place(element.getBoundingClientRect(), stage);

/** The paragraph that an element is part of. */
function blocksOf(): (element: Element) => Element {
  const known = new Map<Element, Element>();
  const blockOf = (element: Element): Element => {
    const parent = element.parentElement;
    const isBlock =
      !parent ||
      element.tagName === 'text' ||
      !/^(inline|contents)/.test(getComputedStyle(element).display);
    const block = known.get(element) ?? (isBlock ? element : blockOf(parent));
    known.set(element, block);
    return block;
  };
  return blockOf;
}

/** The pictures that a scene shows as such; what lies behind its words may go beyond its room. */
export const pictures = (stage: Element): Line[] =>
  [...stage.querySelectorAll(':is(.picture, .tile) img:not(.scene-image img)')].map((image) => ({
    block: image,
    ...boxOf(image, stage),
  }));

export type Clips = (block: Element) => readonly Box[];

/** What is around a block and hides what goes beyond. */
export function clipsOf(stage: Element): Clips {
  const known = new Map<Element, readonly Box[]>();
  const clips: Clips = (element) => {
    if (element === stage) return [];
    const found = known.get(element) ?? [
      ...(/hidden|clip/.test(getComputedStyle(element).overflow) ? [boxOf(element, stage)] : []),
      ...(element.parentElement ? clips(element.parentElement) : []),
    ];
    known.set(element, found);
    return found;
  };
  return clips;
}
