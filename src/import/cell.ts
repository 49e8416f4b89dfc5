/** Blocks as the words of a cell of a table. */
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import { html, text } from './nodes';

type Content = BlockContent | DefinitionContent | PhrasingContent;

const BREAK = html('<br>');

/** A cell holds words alone: what stands in lines of its own comes after a break. */
export function inCell(children: readonly Content[]): PhrasingContent[] {
  return children.flatMap((child, i): PhrasingContent[] => {
    const words = wordsOf(child);
    const parts = words === undefined;
    const before = i > 0 && !parts && words.length > 0 ? [BREAK] : [];
    return parts ? [child as PhrasingContent] : [...before, ...words];
  });
}

/** The words of a block; undefined for what are words already. */
function wordsOf(node: Content): PhrasingContent[] | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.children;
    case 'blockquote':
      return inCell(node.children as BlockContent[]);
    case 'code':
      return [{ type: 'inlineCode', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'math':
      return [{ type: 'inlineMath', value: node.value }];
    case 'break':
      return [BREAK];
    case 'list':
      return node.children.flatMap((item, i) => [
        ...(i > 0 ? [BREAK] : []),
        text(node.ordered ? `${(node.start ?? 1) + i}. ` : '• '),
        ...inCell(item.children as BlockContent[]),
      ]);
    case 'table':
      return node.children.flatMap((row, i) => [
        ...(i > 0 ? [BREAK] : []),
        ...row.children.flatMap((cell, k) => [...(k > 0 ? [text(', ')] : []), ...cell.children]),
      ]);
    case 'thematicBreak':
      return [];
    default:
      return undefined;
  }
}
