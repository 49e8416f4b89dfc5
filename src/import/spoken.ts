/** Notes of slides as what is said: paragraphs, with a step where their author clicks. */
import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { html, paragraph, text } from './nodes';

/** An item of a list is a paragraph; pictures and code are not said. */
export const spokenOf = (notes: readonly Nodes[]): Paragraph[] =>
  notes.flatMap((note): Paragraph[] => {
    if (note.type === 'paragraph' || note.type === 'heading')
      return [paragraph(note.children.flatMap(withSteps))];
    return 'children' in note ? spokenOf(note.children) : [];
  });

/** How authors write for themselves that they click. */
const CLICK = /(\[(?:step|click(?::\d+)?)\]|\((?:click|klick)\)|<(?:click|klick)>)/i;

/** Words with their clicks as steps, which are no brackets. */
export function withSteps(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  return node.value.split(CLICK).flatMap((part, i): PhrasingContent[] => {
    if (i % 2 === 1) return [html('[step]')];
    return part ? [text(part)] : [];
  });
}

/** Changes paragraphs of the tree in place. */
export function markSteps(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') node.children = node.children.flatMap(withSteps);
    else if ('children' in node) markSteps(node.children as RootContent[]);
  }
}
