/** Lists whose bullets were typed as letters. */
import type { Nodes, Paragraph, RootContent } from 'mdast';
import { nest } from './nodes';

type Child = Nodes & RootContent;

/** Signs that begin no sentence. */
const BULLET = /^\s*[•‣▪●◦]\s*(?=\S)/u;

function itemOf(node: Child): Paragraph | undefined {
  const [first, ...rest] = node.type === 'paragraph' ? node.children : [];
  if (first?.type !== 'text' || !BULLET.test(first.value)) return undefined;
  const value = first.value.replace(BULLET, '');
  return { type: 'paragraph', children: [{ ...first, value }, ...rest] };
}

/** Paragraphs that begin with a bullet, one after the other, are a list. */
export function listed(blocks: readonly Child[]): Child[] {
  const done: Child[] = [];
  let items: Paragraph[] = [];
  const close = () => {
    done.push(...nest(items.map((item) => ({ level: 0, isOrdered: false, children: [item] }))));
    items = [];
  };
  for (const block of blocks) {
    const item = itemOf(block);
    if (item) items.push(item);
    else {
      close();
      done.push(block);
    }
  }
  close();
  return done;
}
