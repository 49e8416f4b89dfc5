/** SmartArt as the list that it was made of. */
import type { FlatItem } from '../nodes';
import { paragraph, text } from '../nodes';
import { allIn, childOf, type Element, elementsOf, textOf } from '../xml';

const DEEPEST = 20;

/** Its texts, each below the one that it belongs to. `root` is of the part with its data. */
export function itemsOfSmartArt(root: Element | undefined): FlatItem[] {
  const points = new Map(
    elementsOf(childOf(root, 'ptLst'), 'pt').map((point) => [
      point.attributes.modelId ?? '',
      point,
    ]),
  );
  const below = new Map<string, { order: number; id: string }[]>();
  for (const { attributes } of elementsOf(childOf(root, 'cxnLst'), 'cxn')) {
    const { type = 'parOf', srcId = '', srcOrd, destId = '' } = attributes;
    if (type !== 'parOf') continue;
    below.set(srcId, [...(below.get(srcId) ?? []), { order: Number(srcOrd), id: destId }]);
  }
  const seen = new Set<string>();
  const itemsBelow = (id: string, level: number): FlatItem[] => {
    if (seen.has(id) || level > DEEPEST) return [];
    seen.add(id);
    const children = (below.get(id) ?? []).toSorted((a, b) => a.order - b.order);
    return children.flatMap((child) => {
      const words = wordsOf(points.get(child.id));
      const item = { level, isOrdered: false, children: [paragraph([text(words)])] };
      return [...(words ? [item] : []), ...itemsBelow(child.id, words ? level + 1 : level)];
    });
  };
  const whole = [...points].find(([, { attributes }]) => attributes.type === 'doc')?.[0];
  return whole === undefined ? [] : itemsBelow(whole, 0);
}

const wordsOf = (point: Element | undefined): string =>
  elementsOf(childOf(point, 't'), 'p')
    .map((one) => allIn(one, 't').map(textOf).join(''))
    .join(' ')
    .trim();
