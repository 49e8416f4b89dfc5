/** Lines of a PDF as blocks: what is larger is a heading, what stands close is a paragraph. */
import type { RootContent } from 'mdast';
import { code, type FlatItem, heading, nest, paragraph, text } from '../nodes';
import type { Line } from './lines';

const ITEM = /^(?:([•●▪◦‣⁃∙○■□]|[–-](?=\s))|(\d{1,2})[.)](?=\s))\s*(.+)$/;
/** Of what is larger than the words by this factor, so many sizes are headings. */
const LARGER = 1.12;
const SIZES = 4;
/** Letters of a heading. */
const MOST = 160;
const MOST_BOLD = 80;
/** Of the letters' size: where lines of a paragraph stand at most. */
const NEXT = 1.7;

/** How deep a line is as a heading; undefined for all others. */
export type Levels = (line: Line) => number | undefined;

export function levelsOf(lines: readonly Line[]): Levels {
  const counts = new Map<number, number>();
  const keyOf = ({ size }: Line): number => Math.round(size * 2) / 2;
  for (const line of lines)
    counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + line.text.length);
  const [usual = 10] = [...counts].sort(([, a], [, b]) => b - a).map(([size]) => size);
  const sizes = [...counts.keys()]
    .filter((size) => size > usual * LARGER)
    .sort((a, b) => b - a)
    .slice(0, SIZES);
  return (line) => {
    const words = line.text.trim();
    if (!/\p{L}{2}/u.test(words) || words.length > MOST || line.isCode) return undefined;
    const at = sizes.indexOf(keyOf(line));
    if (at >= 0) return at + 1;
    const isBold =
      line.isBold && words.length < MOST_BOLD && !/[.,;:]$/.test(words) && !ITEM.test(words);
    return isBold && keyOf(line) >= usual ? sizes.length + 1 : undefined;
  };
}

/** `lines` are in order, those of pages one after the other. */
export function blocksOf(lines: readonly Line[], levels: Levels): RootContent[] {
  const blocks: RootContent[] = [];
  let last: Line | undefined;
  let level: number | undefined;
  let words = '';
  let items: FlatItem[] = [];
  let printed: Line[] = [];
  const close = () => {
    if (words) blocks.push(level ? heading(level, [text(words)]) : paragraph([text(words)]));
    words = '';
  };
  const closeAll = () => {
    close();
    blocks.push(...nest(items));
    if (printed.length > 0) blocks.push(code(printed.map((line) => line.text).join('\n')));
    items = [];
    printed = [];
  };
  for (const line of lines) {
    if (line.picture) {
      closeAll();
      blocks.push(paragraph([{ type: 'image', url: line.picture, alt: '' }]));
      continue;
    }
    const own = levels(line);
    const [, sign, number, rest = ''] = own ? [] : (ITEM.exec(line.text.trim()) ?? []);
    const isNext = last !== undefined && isBelow(last, line, items.length > 0);
    if (line.isCode) {
      if (printed.length === 0) closeAll();
      printed.push(line);
    } else if (sign ?? number) {
      if (items.length === 0) closeAll();
      items.push({
        level: 0,
        isOrdered: number !== undefined,
        start: Number(number ?? 1),
        children: [paragraph([text(rest)])],
      });
    } else if (!own && items.length > 0 && isNext) append(items, line.text);
    else {
      if (items.length > 0 || printed.length > 0 || level !== own || !isNext) closeAll();
      words = words ? joined(words, line.text) : line.text.trim();
      level = own;
    }
    last = line;
  }
  closeAll();
  return blocks;
}

/** The next line of the same paragraph; an item's stand farther in. */
function isBelow(last: Line, line: Line, isItem: boolean): boolean {
  const gap = line.y - last.y;
  const isSame = Math.abs(last.size - line.size) < 1;
  const isNear = gap > 0 && gap < Math.max(last.size, line.size) * NEXT;
  const goesOver = last.page !== line.page || gap < 0;
  const isOpen = !/[.!?:]["”)]?$/.test(last.text.trim());
  if (goesOver) return isSame && isOpen && !isItem;
  return isSame && isNear && (!isItem || line.x > last.x - 1);
}

function append(items: FlatItem[], words: string): void {
  const [node] = items.at(-1)?.children ?? [];
  const [last] = node?.type === 'paragraph' ? node.children : [];
  if (last?.type === 'text') last.value = joined(last.value, words);
}

/** A word that was parted at the end of a line is one again. */
function joined(before: string, after: string): string {
  const next = after.trim();
  const start = before.trimEnd();
  return /\p{Ll}[-\u00ad]$/u.test(start) && /^\p{Ll}/u.test(next)
    ? start.slice(0, -1) + next
    : `${start} ${next}`;
}
