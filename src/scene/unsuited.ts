/** What becomes of a block that its author calls a kind, and whose content does not suit it. */
import type { Paragraph } from 'mdast';
import type { Block } from '../document/schema';
import type { Kind } from './schema';

/** What the block holds, each to be read as the kind that it makes by itself; nothing where it holds no more than itself. */
export function unsuited(block: Block, kind: Kind): (Paragraph | Block)[] {
  if (block.type === 'containerDirective')
    return block.children.flatMap((child): (Paragraph | Block)[] => {
      if (child.type !== 'heading') return [child];
      const { children, position } = child;
      return [{ type: 'paragraph', children: [{ type: 'strong', children }], position }];
    });
  // Data that make no chart are shown as they are written.
  return block.type === 'code' && kind === 'chart' ? [{ ...block, lang: 'yaml' }] : [];
}
