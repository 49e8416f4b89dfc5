/** Marks of icons: `:brain:` where an item, a cell or a bold phrase begins, `{icon=brain}` behind a heading. */
import { nameToEmoji } from 'gemoji';
import type { List, Paragraph, Parents, PhrasingContent, Root, TableCell, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findIcon, iconName, nearestIcon } from '../icon/set';
import type { Report } from '../problem/problem';
import type { IconMark } from './nodes';
import { placeOf } from './place';

const MARK = /^:([a-z][a-z0-9_-]*[a-z0-9]):(?:[ \t]+|$)/i;

/**
 * Changes the tree in place: a mark becomes a node. A name that is an emoji's, too, is an icon's at these places, unless
 * another item of its list begins with what is an emoji alone; everywhere else it is the emoji (mend/words.ts). With
 * `isOff` no mark is an icon, and those that are no emoji are left out.
 */
export function readIcons(root: Root, isOff: boolean): void {
  visit(root, (node, _, parent: Parents | undefined) => {
    if (node.type === 'list') readList(node, isOff);
    // What is an emoji's name is one there: cells are full of marks for yes and no.
    if (node.type === 'tableCell' && !isEmoji(nameIn(node) ?? '')) takeMark(node.children, isOff);
    if (node.type === 'strong' && parent?.type === 'paragraph') takeMark(node.children, isOff);
    return node.type === 'heading' ? SKIP : undefined;
  });
}

function readList({ children }: List, isOff: boolean): void {
  const heads = children.flatMap(({ checked, children: [head] }) =>
    head?.type === 'paragraph' && typeof checked !== 'boolean' ? [head] : [],
  );
  const names = heads.flatMap((head) => nameIn(head) ?? []);
  const areEmoji = names.some((name) => isEmoji(name) && !findIcon(name));
  for (const head of heads)
    if (!areEmoji || !isEmoji(nameIn(head) ?? '')) takeMark(head.children, isOff);
}

const nameIn = ({ children: [first] }: Paragraph | TableCell): string | undefined =>
  first?.type === 'text' ? MARK.exec(first.value)?.[1] : undefined;

const isEmoji = (name: string): boolean => Object.hasOwn(nameToEmoji, name.toLowerCase());

/** Puts a node in place of the mark that the first text begins with, where words follow. */
function takeMark(children: PhrasingContent[], isOff: boolean): void {
  const [first, more] = children;
  const found = first?.type === 'text' ? MARK.exec(first.value) : undefined;
  if (first?.type !== 'text' || !found) return;
  const [mark, name = ''] = found;
  const isIcon = findIcon(name) !== undefined;
  const rest = after(first, mark.length);
  if ((!rest.value && !more) || (isEmoji(name) && (isOff || !isIcon))) return;
  const node: IconMark = { type: 'icon', value: mark.trim(), name: iconName(name) };
  const end = first.position && after(first, mark.trim().length).position?.start;
  if (first.position && end) node.position = { start: first.position.start, end };
  children.splice(0, 1, ...(isOff && isIcon ? [] : [node]), ...(rest.value ? [rest] : []));
}

/** What follows the first letters of a text, which has them as they were written. */
function after({ value, position }: Text, length: number): Text {
  if (!position) return { type: 'text', value: value.slice(length) };
  const { line, column, offset } = position.start;
  const start = {
    line,
    column: column + length,
    ...(offset !== undefined && { offset: offset + length }),
  };
  return { type: 'text', value: value.slice(length), position: { ...position, start } };
}

/** Tells of names that no icon has; nothing is drawn in their place, and what is near to none stays as it is written. */
export function checkIcons(root: Root, report: Report, isOff: boolean): void {
  visit(root, ['icon', 'heading'], (node, index, parent: Parents | undefined) => {
    if (node.type === 'heading' && node.data?.icon) {
      const { name, written } = node.data.icon;
      if (findIcon(name) === undefined)
        report('iconUnknown', { ...placeOf(node) }, written, nearestIcon(name));
      if (isOff || findIcon(name) === undefined) node.data = { ...node.data, icon: undefined };
    }
    if (node.type !== 'icon' || findIcon(node.name) !== undefined) return undefined;
    const near = nearestIcon(node.name);
    report('iconUnknown', placeOf(node), node.value, near);
    if (!parent || index === undefined) return undefined;
    const { value, position } = node;
    const words: Text[] = near ? [] : [{ type: 'text', value: `${value} `, position }];
    (parent.children as PhrasingContent[]).splice(index, 1, ...words);
    return [SKIP, index + words.length];
  });
}
