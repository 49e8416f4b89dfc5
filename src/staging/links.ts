/** A long list of links is looked over, and so is one of sources: nobody listens to all of their titles. */
import type { List, PhrasingContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Language } from '../language/language';
import type { BlockPart, Shown } from '../scene/draft';
import { flatten, namesSource } from '../scene/spoken';
import { speechOf } from './length';
import { textOf, utter } from './utter';

/** So many at least, that take so long to say, ms; and of these the share that begin with a link. */
const LINKS = { fewest: 12, longMs: 40_000, share: 0.8 } as const;

/** The list as one of links, of which their number is said, or of sources; undefined where it is no such list. */
export function overlooked(part: BlockPart, { said }: Language): BlockPart | undefined {
  const { node, shown } = part;
  if (shown.kind !== 'points' || node.type !== 'list') return undefined;
  if (node.children.every((item) => namesSource(wordsOf(item))))
    return { ...part, shown: { ...shown, links: true } satisfies Shown, said: [] };
  if (!areLinks(node)) return undefined;
  const spoken = shown.items.map(({ text }) => flatten(text, true));
  if (speechOf(spoken) < LINKS.longMs || shown.items.some(({ details }) => details.length > 0))
    return undefined;
  return {
    ...part,
    shown: { ...shown, links: true } satisfies Shown,
    said: said ? utter([textOf(`${said.links(node.children.length)}.`)]) : [],
  };
}

/** Most of its items begin with a link, wherever that leads. */
function areLinks({ children }: List): boolean {
  const linked = children.filter(({ children: [first] }) => {
    const words = first?.type === 'paragraph' ? first.children.find(hasWords) : undefined;
    return words?.type === 'link' || words?.type === 'linkReference';
  });
  return children.length >= LINKS.fewest && linked.length >= children.length * LINKS.share;
}

/** Signs before a link, such as an emoji, are no words. */
const hasWords = (node: PhrasingContent): boolean => /[\p{L}\p{N}]/u.test(wordsOf(node));
