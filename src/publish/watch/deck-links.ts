/** Links of what the deck shows, on a page beside it. */
import { type Inline, type Rich, sceneOf } from '../../scene/inline';
import { DECK } from './steps';

/** A link to a scene leads into the deck. */
export const inDeck = (text: Rich): Rich =>
  text.map((node): Inline => {
    if (!('children' in node)) return node;
    const children = inDeck(node.children);
    if (node.type !== 'link') return { ...node, children };
    const scene = sceneOf(node.href);
    return { ...node, children, href: scene === undefined ? node.href : `${DECK}#/${scene}` };
  });
