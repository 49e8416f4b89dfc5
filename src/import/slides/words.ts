/** Paragraphs of slides as Markdown has them. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { code, type FlatItem, nest, paragraph } from '../nodes';
import { phrasesOf, type Run, withoutBreaks } from '../office/runs';
import type { SlideParagraph } from './paragraphs';

const SPACE: Run = { text: ' ', marks: [] };

/** Lines are parted on a slide where its width asks for it. */
const inOneLine = (runs: readonly Run[]): Run[] =>
  runs.map((run) => (run.node?.type === 'break' ? SPACE : run));

/** A heading is one line, and bold anyway. */
export const lineOf = (paragraphs: readonly SlideParagraph[]): PhrasingContent[] =>
  phrasesOf(
    paragraphs.flatMap(({ runs }, i) => [
      ...(i > 0 ? [SPACE] : []),
      ...inOneLine(runs).map((run) => ({
        ...run,
        marks: run.marks.filter((mark) => mark !== 'strong'),
      })),
    ]),
  );

const isItem = ({ bullet, level }: SlideParagraph): boolean =>
  bullet === 'sign' || bullet === 'number' || (level > 0 && bullet !== 'none');

/** The items of lists that lie in no other: each is a step. */
export function outermost<T extends SlideParagraph>(paragraphs: readonly T[]): T[] {
  const items = paragraphs.filter((one) => isItem(one) && one.plain.trim());
  const level = Math.min(...items.map((one) => one.level));
  return items.filter((one) => one.level === level);
}

/** Lists where there are bullets, code where all letters are of one width, else paragraphs. */
export function blocksOf(paragraphs: readonly SlideParagraph[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let items: FlatItem[] = [];
  let lines: string[] = [];
  const close = () => {
    blocks.push(...nest(items));
    if (lines.length > 0) blocks.push(code(lines.join('\n').trimEnd()));
    items = [];
    lines = [];
  };
  for (const one of paragraphs) {
    if (one.isCode && !isItem(one)) {
      if (items.length > 0) close();
      lines.push(one.plain);
    } else if (!one.plain.trim()) {
      if (lines.length > 0) lines.push('');
    } else {
      const { level, bullet, start } = one;
      const runs = isItem(one) ? inOneLine(one.runs) : one.runs;
      const words = paragraph(withoutBreaks(phrasesOf(runs)));
      if (lines.length > 0 || !isItem(one)) close();
      if (isItem(one))
        items.push({ level, isOrdered: bullet === 'number', start, children: [words] });
      else blocks.push(words);
    }
  }
  close();
  return blocks;
}
