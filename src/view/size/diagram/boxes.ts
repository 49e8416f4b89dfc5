/** How large the nodes of a diagram are: units of its drawing, which is scaled to its room as a whole. */
import type { Node, Shape } from '../../../scene/diagram/schema';
import type { Letters } from '../letters';
import { breakLines } from '../lines';
import { DIAGRAM } from '../sizes';

const { type, small, line, beside, above } = DIAGRAM;

/** A node with its words in lines, and its size. */
export interface Box {
  node: Node;
  lines: string[];
  width: number;
  height: number;
}

/** `wrap`: em of a line of words at most, but for longer words; `isAcross`: the diagram runs to a side. */
export function boxOf(node: Node, wrap: number, letters: Letters, isAcross: boolean): Box {
  if (node.shape === 'start' || node.shape === 'end')
    return { node, lines: [], width: 56, height: 56 };
  if (node.shape === 'bar')
    return {
      node,
      lines: [],
      ...(isAcross ? { width: 18, height: 150 } : { width: 150, height: 18 }),
    };
  if (node.shape === 'class') return classBox(node, letters);
  // A diamond has room for words in its middle only.
  const most = node.shape === 'diamond' ? Math.min(wrap, 7) : wrap;
  const lines = linesOf(node.label, most, letters);
  const width = Math.max(...lines.map(letters.strong), 1) * type;
  return { node, lines, ...around(node.shape, width, lines.length * type * line) };
}

/** The words in lines of about equal length. */
export function linesOf(label: string, wrap: number, { strong }: Letters): string[] {
  return label.split('\n').flatMap((part) => {
    const widest = breakLines(part, wrap, strong);
    const count = widest.length;
    if (count < 2) return widest;
    for (let width = strong(part) / count; width < wrap; width += 0.5) {
      const lines = breakLines(part, width, strong);
      // Words that are parted make the whole longer.
      if (lines.length <= count && lengthOf(lines) <= lengthOf(widest)) return lines;
    }
    return widest;
  });
}

const lengthOf = (lines: readonly string[]): number => lines.join(' ').length;

/** Whether a word is parted at the end of a line. */
export const isParted = ({ lines }: Pick<Box, 'lines'>): boolean =>
  lines.some((text) => /\p{L}-$/u.test(text));

/** The size of a shape around words of a size. */
function around(shape: Shape, width: number, height: number): { width: number; height: number } {
  const box = { width: Math.max(width + 2 * beside, 130), height: height + 2 * above };
  switch (shape) {
    case 'diamond': {
      // Words of w by h touch a diamond of W by H where w/W + h/H is 1.
      const wide = Math.max(width * 1.6 + 50, 150);
      return { width: wide, height: Math.max(height / (1 - width / wide) + 20, 110) };
    }
    case 'circle': {
      const across = Math.max(Math.hypot(width, height) + 48, 120);
      return { width: across, height: across };
    }
    case 'hexagon':
    case 'slant':
    case 'flag':
      return { ...box, width: box.width + box.height * 0.5 };
    case 'pill':
      return { ...box, width: box.width + box.height * 0.3 };
    case 'cylinder':
      return { ...box, height: box.height + 44 };
    default:
      return box;
  }
}

/** A class: its name, and below it a compartment for what it has and one for what it does. */
function classBox(node: Node, { strong, medium }: Letters): Box {
  const lines = node.label.split('\n');
  const parts = node.parts ?? [];
  const widths = [
    ...lines.map((text) => strong(text) * type),
    ...parts.flat().map((text) => medium(text) * small),
  ];
  const members = parts.reduce(
    (sum, part) => sum + part.length * small * line + 2 * DIAGRAM.part,
    0,
  );
  return {
    ...{ node, lines, width: Math.max(...widths, 120) + 2 * beside },
    height: lines.length * type * line + 2 * DIAGRAM.part + members,
  };
}

/** Shapes that look alike in one size. */
const ALIKE: readonly Shape[] = ['box', 'round', 'pill', 'hexagon', 'slant', 'flag', 'cylinder'];
/** Sides that differ by more say something: nodes of one word beside nodes of a sentence. */
const UNLIKE = 1.9;

/** The boxes in one size, where their own are not too far apart. */
export function evenOut(boxes: readonly Box[]): Box[] {
  const alike = boxes.filter(({ node, lines }) => ALIKE.includes(node.shape) && lines.length > 0);
  const side = (of: 'width' | 'height') => {
    const all = alike.map((box) => box[of]);
    const most = Math.max(...all);
    return most <= UNLIKE * Math.min(...all) ? { [of]: most } : {};
  };
  const one = { ...side('width'), ...side('height') };
  return boxes.map((box) => (alike.includes(box) ? { ...box, ...one } : box));
}
