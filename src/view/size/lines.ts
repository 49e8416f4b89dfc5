/** Texts in lines of some width. */
import { drawnText, type Inline, type Rich } from '../../scene/inline';
import { type Ems, IDEOGRAPH } from './letters';

/** Where a line may break: after a space, and around each letter of scripts without spaces. */
const pieces = (text: string): string[] => {
  const found: string[] = [];
  let piece = '';
  let open = true;
  for (const letter of text) {
    const alone = IDEOGRAPH.test(letter);
    if ((open || alone) && piece) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
    open = alone || /\s/.test(letter);
  }
  return piece ? [...found, piece] : found;
};

/** A text in lines of at most `width` em; it may have ends of lines of its own. */
export const breakLines = (text: string, width: number, ems: Ems): string[] =>
  text.split('\n').flatMap((line) => breakLine(line, width, ems));

function breakLine(text: string, width: number, ems: Ems): string[] {
  const lines: string[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const piece of pieces(text)) {
    if (used + ems(piece.trimEnd()) <= width) {
      lines[lines.length - 1] += piece;
      used += ems(piece);
    } else {
      lines.push(piece);
      used = ems(piece);
    }
  }
  return lines.map((line) => line.trim());
}

/** A text that takes at most `width` em, its end cut off where it is longer. */
export function cutText(text: string, width: number, ems: Ems): string {
  if (ems(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && ems(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** As wide in text as a letter of code, which is set smaller. */
const CODE_LETTER = 'n';

/** The text as wide as it is drawn: letters of code are all alike. */
export const textOf = (text: Rich | string): string =>
  typeof text === 'string' ? text : drawnText(text.map(asWide));

const asWide = (node: Inline): Inline => {
  if (node.type === 'code') return { ...node, text: node.text.replace(/[^\s-]/g, CODE_LETTER) };
  return 'children' in node ? { ...node, children: node.children.map(asWide) } : node;
};

/** The width in em of a text whose lines end where it says, and nowhere else. */
export const widthOf = (text: Rich | string, ems: Ems): number =>
  Math.max(...textOf(text).split('\n').map(ems));

/** Above this size in px no word is torn apart: the type gets smaller first. */
const TORN = 44;

/** How many lines a text takes in `width` px at a type size in px. */
export function countLines(text: Rich | string, width: number, size: number, ems: Ems): number {
  const most = width / size;
  const lines = breakLines(textOf(text), most, ems).map((line) => Math.ceil(ems(line) / most) || 1);
  const count = lines.reduce((sum, parts) => sum + parts, 0);
  return count > lines.length && size > TORN ? count + 9 : Math.max(count, 1);
}

/** The least width in px, down from `width`, in which a text takes no more lines than in that. */
export function narrowWidth(text: Rich | string, width: number, size: number, ems: Ems): number {
  const lines = countLines(text, width, size, ems);
  let narrow = width;
  while (narrow > size && countLines(text, narrow - size / 4, size, ems) === lines)
    narrow -= size / 4;
  return Math.ceil(narrow);
}
