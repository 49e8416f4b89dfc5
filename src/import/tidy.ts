/** Mends what office files and pages have that Markdown cannot write, or that nobody would write. */
import type { List, Nodes, Paragraph, Parents, RootContent, Table, TableRow } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { altOf } from './alt';
import { listed } from './bullets';
import { withCaptions } from './caption';
import { inCell } from './cell';
import { paragraph, text } from './nodes';

type Child = Nodes & RootContent;

const MARKS = new Set(['strong', 'emphasis', 'delete', 'link']);
const LINES = new Set(['paragraph', 'heading', 'tableCell']);

/** Changes the tree in place. */
export function tidy(parent: Nodes): void {
  if (parent.type === 'text')
    parent.value = parent.value.replace(/\u00ad/g, '').replace(/[ \t\n]+/g, ' ');
  if (parent.type === 'image') parent.alt = altOf(parent.alt ?? '');
  if (!('children' in parent)) return;
  for (const child of parent.children) tidy(child);
  if (parent.type === 'tableCell') parent.children = inCell(parent.children);
  let children = join((parent.children as Child[]).flatMap(withoutEdges));
  if (parent.type === 'heading') children = plainHeading(children);
  if (LINES.has(parent.type)) trim(children);
  else if (parent.type !== 'tableRow')
    children = withCaptions(
      listed(children.map(pictured).flatMap(partTable).flatMap(partPictures).filter(says)),
    );
  if (parent.type === 'listItem' || parent.type === 'blockquote')
    children = children.map(withoutHeading);
  (parent as Parents).children = children as never;
  if (parent.type === 'table') tidyTable(parent);
  if (parent.type === 'list') closeUp(parent);
}

/** Spaces at the ends of marked words stand outside; marks of nothing are gone. */
function withoutEdges(node: Child): Child[] {
  if (!MARKS.has(node.type) || !('children' in node)) return [node];
  const around: { before: Child[]; after: Child[] } = { before: [], after: [] };
  const first = node.children[0];
  if (first?.type === 'text') {
    const rest = first.value.trimStart();
    if (rest !== first.value) around.before.push(text(' '));
    first.value = rest;
  }
  const last = node.children.at(-1);
  if (last?.type === 'text') {
    const rest = last.value.trimEnd();
    if (rest !== last.value) around.after.push(text(' '));
    last.value = rest;
  }
  const isEmpty = !plain(node).trim() && !node.children.some(({ type }) => type === 'image');
  return [...around.before, ...(isEmpty ? [] : [node]), ...around.after];
}

/** Neighbours of one kind as one. */
function join(children: readonly Child[]): Child[] {
  const joined: Child[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (last?.type === 'text' && child.type === 'text')
      last.value = `${last.value}${child.value}`.replace(/ {2,}/g, ' ');
    else if (last?.type === 'strong' && child.type === 'strong')
      last.children.push(...child.children);
    else if (last?.type === 'emphasis' && child.type === 'emphasis')
      last.children.push(...child.children);
    else joined.push(child);
  }
  return joined;
}

/** A heading is one line, and bold anyway; slant that all of it has says nothing. */
function plainHeading(children: readonly Child[]): Child[] {
  const plainer = children
    .map((node) => (node.type === 'break' ? text(' ') : node))
    .flatMap((node) => (node.type === 'strong' ? (node.children as Child[]) : [node]));
  const [only, more] = plainer;
  return only?.type === 'emphasis' && !more
    ? plainHeading(only.children as Child[])
    : join(plainer);
}

/** No spaces at the ends of a line. */
function trim(children: readonly Child[]): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** Pictures before or after the words of a paragraph stand by themselves. */
function partPictures(node: Child): Child[] {
  if (node.type !== 'paragraph') return [node];
  const isPicture = (one: Nodes): boolean =>
    one.type === 'image' || one.type === 'break' || (one.type === 'text' && !one.value.trim());
  const from = node.children.findIndex((one) => !isPicture(one));
  const until = node.children.findLastIndex((one) => !isPicture(one)) + 1;
  const pictures = (children: Paragraph['children']): Paragraph[] =>
    children.flatMap((one) => (one.type === 'image' ? [paragraph([one])] : []));
  if (from < 0) return pictures(node.children);
  const words = partAtBreaks({ ...node, children: node.children.slice(from, until) });
  return [
    ...pictures(node.children.slice(0, from)),
    ...words,
    ...pictures(node.children.slice(until)),
  ];
}

/** Two breaks, one after the other, are the end of a paragraph. */
function partAtBreaks(words: Paragraph): Paragraph[] {
  const parts: Paragraph[] = [{ ...words, children: [] }];
  for (const [i, child] of words.children.entries()) {
    const isBreak = child.type === 'break';
    const follows = isBreak && words.children[i - 1]?.type === 'break';
    const goesOn = isBreak && words.children[i + 1]?.type === 'break';
    if (follows && !goesOn) parts.push({ ...words, children: [] });
    else if (!follows && !goesOn) parts.at(-1)?.children.push(child);
  }
  for (const { children } of parts) trim(children);
  return parts;
}

/** A heading of pictures alone is none. */
const pictured = (node: Child): Child =>
  node.type === 'heading' && !plain(node, { includeImageAlt: false }).trim()
    ? paragraph(node.children)
    : node;

/** In items and quotes, what was a heading is bold. */
const withoutHeading = (node: Child): Child =>
  node.type === 'heading' ? paragraph([{ type: 'strong', children: node.children }]) : node;

/** Letters and lines of a cell that no stage has room for. */
const CELL = { letters: 700, lines: 12 };
const isLong = ({ children }: TableRow['children'][number]): boolean =>
  plain({ type: 'paragraph', children }).length > CELL.letters ||
  children.filter((child) => child.type === 'html' && child.value === '<br>').length >= CELL.lines;

/**
 * A table of one column is none, nor is a page that is set as one: their cells follow each other. Pictures, which no cell
 * shows, stand below it.
 */
function partTable(node: Child): Child[] {
  if (node.type !== 'table') return [node];
  const cells = node.children.flatMap(({ children }) => children);
  if (node.children.every(({ children }) => children.length < 2) || cells.some(isLong))
    return cells.flatMap(({ children }) => linesOf(children));
  const pictures = cells.flatMap((cell) => {
    const inside = cell.children.filter(({ type }) => type === 'image');
    cell.children = cell.children.filter(({ type }) => type !== 'image');
    trim(cell.children);
    return inside.map((picture) => paragraph([picture]));
  });
  tidyTable(node);
  return [...(node.children.length > 0 ? [node] : []), ...pictures];
}

/** The lines of a cell as paragraphs. */
function linesOf(children: Paragraph['children']): Paragraph[] {
  const lines = [paragraph([])];
  for (const child of children)
    if (child.type === 'html' && child.value === '<br>') lines.push(paragraph([]));
    else lines.at(-1)?.children.push(child);
  for (const line of lines) trim(line.children);
  return lines;
}

/** False for paragraphs, headings and lists of nothing. */
const says = (node: Child): boolean => {
  if (node.type === 'paragraph' || node.type === 'heading')
    return node.children.some((one) => one.type !== 'text' || one.value.trim() !== '');
  return !(node.type === 'list' || node.type === 'blockquote') || node.children.length > 0;
};

/** Items of one paragraph stand close. */
function closeUp(list: List): void {
  list.spread = false;
  for (const item of list.children)
    item.spread = item.children.filter(({ type }) => type !== 'list').length > 1;
}

/** The first row is bold anyway; rows and columns of nothing are gone. */
function tidyTable(table: Table): void {
  const isFull = ({ children }: TableRow['children'][number]): boolean =>
    children.some((one) => one.type !== 'text' || one.value.trim() !== '');
  const rows = table.children.filter(({ children }) => children.some(isFull));
  const columns = Math.max(0, ...rows.map(({ children }) => children.length));
  const full = Array.from({ length: columns }, (_, column) =>
    rows.some(({ children }) => children.slice(column, column + 1).some(isFull)),
  );
  if (table.align) table.align = table.align.filter((_, column) => full[column]);
  for (const [i, row] of rows.entries()) {
    row.children = row.children.filter((_, column) => full[column]);
    for (const cell of i === 0 ? row.children : [])
      cell.children = plainHeading(cell.children as Child[]) as typeof cell.children;
  }
  table.children = rows;
}
