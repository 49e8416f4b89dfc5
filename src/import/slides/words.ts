/** Runs and paragraphs of slides as Markdown has them. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { code, type FlatItem, html, nest, paragraph, text } from '../nodes';
import type { Run, SlideParagraph } from './paragraphs';

const isSame = (a: Run, b: Run): boolean =>
  !a.node && !b.node && a.url === b.url && a.marks.join() === b.marks.join();

/** Neighbours that look alike are one run. */
export function phrasesOf(runs: readonly Run[]): PhrasingContent[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isSame(last, run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.filter((run) => run.node || run.text).flatMap(phraseOf);
}

function phraseOf({ text: words, marks, url, node }: Run): PhrasingContent[] {
  if (node) return [node];
  const isCode = marks.includes('inlineCode');
  let phrase: PhrasingContent = isCode ? { type: 'inlineCode', value: words } : text(words);
  for (const mark of isCode ? [] : marks)
    if (mark === 'strong' || mark === 'emphasis' || mark === 'delete')
      phrase = { type: mark, children: [phrase] };
  if (url) phrase = { type: 'link', url, children: [phrase] };
  const tag = marks.find((mark) => mark === 'sup' || mark === 'sub');
  return tag ? [html(`<${tag}>`), phrase, html(`</${tag}>`)] : [phrase];
}

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

/** Breaks at the ends say nothing. */
function withoutBreaks(phrases: PhrasingContent[]): PhrasingContent[] {
  const from = phrases.findIndex(({ type }) => type !== 'break');
  const until = phrases.findLastIndex(({ type }) => type !== 'break');
  return phrases.slice(Math.max(0, from), until + 1);
}
