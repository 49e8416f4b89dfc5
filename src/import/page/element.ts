/** Elements of a page. */
import type { Element, Nodes } from 'hast';

/** The first element below a node that is meant. */
export function findIn(node: Nodes, isMeant: (element: Element) => boolean): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = isMeant(child) ? child : findIn(child, isMeant);
    if (found) return found;
  }
  return undefined;
}

/** Of an attribute; empty where it is not there. */
export const attributeOf = (element: Element, name: string): string =>
  String(element.properties[name] ?? '');

/** Whether it has this class. */
export const isOf = ({ properties }: Element, name: string): boolean =>
  [properties.className ?? []].flat().includes(name);
