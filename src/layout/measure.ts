/** In the browser: what of a stage's text lies outside its room, is cut off, or lies over other text. */

/** px from the stage's left and top. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Line extends Box {
  /** The paragraph that it is part of. */
  block: Element;
}

/** A text that does not fit: by how many px, and how. */
export interface Excess {
  text: string;
  px: number;
  how: 'bottom' | 'top' | 'left' | 'right' | 'cut' | 'over';
}

/** What decides whether a text fits. */
type Found = Pick<Excess, 'px' | 'how'>;

/** Rounding, and letters that hang over; px. */
const TOLERANCE = 3;
/** Of letters above and below the middle of their line, em. */
const INK = 0.36;

/** What is wrong with a stage: a picture cannot be shown, or a text does not fit. */
export type Fault = 'picture' | Excess;

/** The worst of each stage of the page; undefined where all fits. */
export function measureStages(): (Fault | undefined)[] {
  return [...document.querySelectorAll('.stage')].map((stage) => {
    if ([...stage.querySelectorAll('img')].some((image) => image.naturalWidth === 0))
      return 'picture';
    const found = measure(stage).filter(({ px }) => px > TOLERANCE);
    return found.sort((a, b) => b.px - a.px)[0];
  });
}

function measure(stage: Element): Excess[] {
  const { width, height } = stage.getBoundingClientRect();
  const style = getComputedStyle(stage);
  const room: Box = {
    left: Number.parseFloat(style.paddingLeft),
    top: Number.parseFloat(style.paddingTop),
    right: width - Number.parseFloat(style.paddingRight),
    bottom: height - Number.parseFloat(style.paddingBottom),
  };
  const lines = linesOf(stage);
  return lines.flatMap((line, i) => {
    const found = [
      ...outside(line, room),
      ...cut(line, stage),
      ...lines.slice(0, i).flatMap((other) => over(line, other)),
    ];
    const text = (line.block.textContent ?? '').trim();
    return found.map(({ px, how }) => ({ text, px, how }));
  });
}

/** Lines of text, as high as their letters; also the numbers that count up, which are no text. */
function linesOf(stage: Element): Line[] {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || isDecoration(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) lines.push(lineOf(rect, parent, stage));
  }
  for (const digits of stage.querySelectorAll('.digits'))
    lines.push(lineOf(digits.getBoundingClientRect(), digits, stage));
  return lines.filter(({ left, right }) => right - left > 1);
}

/** Hidden from those who listen (the numbers that count up are that, too, and are none), or the line of sources, which ends where it must. */
const isDecoration = (element: Element): boolean =>
  element.closest('.unseen, .sources, style') !== null ||
  (element.closest('[aria-hidden="true"]') !== null && element.closest('.figure, .chart') === null);

function lineOf(rect: DOMRect, parent: Element, stage: Element): Line {
  const { left, right, top, bottom } = place(rect, stage);
  const ink = INK * Number.parseFloat(getComputedStyle(parent).fontSize);
  const middle = (top + bottom) / 2;
  return { block: blockOf(parent), left, right, top: middle - ink, bottom: middle + ink };
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

function blockOf(element: Element): Element {
  let block = element;
  while (block.tagName !== 'text' && /^(inline|contents)/.test(getComputedStyle(block).display)) {
    if (!block.parentElement) break;
    block = block.parentElement;
  }
  return block;
}

const outside = (line: Box, room: Box): Found[] => [
  { how: 'left', px: room.left - line.left },
  { how: 'right', px: line.right - room.right },
  { how: 'top', px: room.top - line.top },
  { how: 'bottom', px: line.bottom - room.bottom },
];

/** By what is around it and hides what goes beyond. */
function cut(line: Line, stage: Element): Found[] {
  const found: Found[] = [];
  for (let e: Element | null = line.block; e && e !== stage; e = e.parentElement) {
    if (!/hidden|clip/.test(getComputedStyle(e).overflow)) continue;
    const beyond = outside(line, place(e.getBoundingClientRect(), stage));
    found.push({ how: 'cut', px: Math.max(...beyond.map(({ px }) => px)) });
  }
  return found;
}

/** By how much it lies over a line of another paragraph. */
function over(line: Line, other: Line): Found[] {
  if (other.block.contains(line.block) || line.block.contains(other.block)) return [];
  const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
  const down = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
  return [{ how: 'over', px: Math.min(across, down) }];
}
