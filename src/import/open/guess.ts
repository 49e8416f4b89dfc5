/** Headings that are bold paragraphs, in a text that has no others. */
import { toString as plain } from 'mdast-util-to-string';
import { heading } from '../nodes';
import type { Block } from './source';

/** Letters of a heading. */
const MOST = 80;

export function guessHeadings(blocks: Block[]): Block[] {
  if (blocks.some(({ type }) => type === 'heading')) return blocks;
  return blocks.map((block) => {
    if (block.type !== 'paragraph') return block;
    const words = block.children.filter((one) => one.type !== 'text' || one.value.trim());
    const isBold = words.length > 0 && words.every(({ type }) => type === 'strong');
    const length = plain(block).trim().length;
    return isBold && length < MOST ? heading(2, block.children) : block;
  });
}
