/** Paragraphs of slides as Markdown has them. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { code, type FlatItem, nest, paragraph } from '../nodes';
import { phrasesOf, withoutBreaks } from '../office/runs';
import type { SlideParagraph } from './paragraphs';

/** A heading is one line, and bold anyway. */
export const lineOf = (paragraphs: readonly SlideParagraph[]): PhrasingContent[] =>
  phrasesOf(
    paragraphs.flatMap(({ runs }, i) => [
      ...(i > 0 ? [{ text: ' ', marks: [] }] : []),
      ...runs.map((run) =>
        run.node?.type === 'break'
          ? { text: ' ', marks: [] }
          : { ...run, marks: run.marks.filter((mark) => mark !== 'strong') },
      ),
    ]),
  );

const isItem = ({ bullet, level }: SlideParagraph): boolean =>
  bullet === 'sign' || bullet === 'number' || (level > 0 && bullet !== 'none');

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
      const words = paragraph(withoutBreaks(phrasesOf(one.runs)));
      if (lines.length > 0 || !isItem(one)) close();
      if (isItem(one))
        items.push({ level, isOrdered: bullet === 'number', start, children: [words] });
      else blocks.push(words);
    }
  }
  close();
  return blocks;
}
