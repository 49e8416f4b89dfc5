/** Plain text: paragraphs, lines that look like headings, lists as people type them. */
import type { BlockContent, RootContent } from 'mdast';
import { Failure } from '../failure';
import { mayBeText } from './length';
import { LIMITS } from './limits';
import { type FlatItem, heading, nest, paragraph, text } from './nodes';
import type { Reader } from './reader';

const ITEM = /^(\s*)(?:([-*•–+])|(\d{1,3})[.)])\s+(\S.*)$/;
/** A line under a heading, as typewriters had it. */
const UNDERLINE = /^(?:=|-|~|\*){3,}\s*$/;
/** Letters of a heading. */
const MOST = 70;
/** Spaces that a list in a list is set in by. */
const INDENT = 2;

export const plainText: Reader = {
  name: 'plain text',
  endings: ['txt', 'text'],
  async read(bytes) {
    if (bytes.length > LIMITS.text)
      throw new Failure('The text is too large.', 'part it into several files.');
    mayBeText(bytes);
    const source = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
    const blocks = source.split(/\n[ \t]*\n+/).filter((block) => block.trim());
    const [first = ''] = blocks;
    const title = isHeading(first, blocks[1]) ? bareLine(first) : undefined;
    const children = (title ? blocks.slice(1) : blocks).flatMap((block, i, all) =>
      readBlock(block, all[i + 1]),
    );
    const meta = title ? { title } : {};
    return {
      tree: { type: 'root', children },
      meta,
      pictures: new Map(),
      left: new Map(),
      remarks: [],
    };
  },
};

const bareLine = (block: string): string => (block.trim().split('\n')[0] ?? '').trim();

/** One short line without an end, before longer ones; or a line that is underlined. */
function isHeading(block: string, next: string | undefined): boolean {
  const [line = '', under, more] = block.trim().split('\n');
  if (under !== undefined) return UNDERLINE.test(under) && more === undefined;
  return (
    next !== undefined && line.length <= MOST && /[\p{L}\p{N}?!]$/u.test(line) && !ITEM.test(line)
  );
}

function readBlock(block: string, next: string | undefined): RootContent[] {
  if (isHeading(block, next)) return [heading(2, [text(bareLine(block))])];
  const lines = block.split('\n').filter((line) => line.trim());
  const at = lines.findIndex((line) => ITEM.test(line));
  if (at < 0) return [paragraph([text(lines.map((line) => line.trim()).join(' '))])];
  const before = lines.slice(0, at).map((line) => line.trim());
  return [
    ...(before.length > 0 ? [paragraph([text(before.join(' '))])] : []),
    ...nest(itemsOf(lines.slice(at))),
  ];
}

/** A line that is no item goes on with the one before. */
function itemsOf(lines: readonly string[]): FlatItem[] {
  const items: { level: number; number?: number; words: string }[] = [];
  for (const line of lines) {
    const [, indent = '', , number, words = ''] = ITEM.exec(line) ?? [];
    const last = items.at(-1);
    if (words)
      items.push({
        level: Math.floor(indent.length / INDENT),
        ...(number && { number: Number(number) }),
        words,
      });
    else if (last) last.words += ` ${line.trim()}`;
  }
  return items.map(({ level, number, words }) => {
    const children: BlockContent[] = [paragraph([text(words)])];
    return { level, isOrdered: number !== undefined, ...(number && { start: number }), children };
  });
}
