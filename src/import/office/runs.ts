/** Words of office files that look alike, as Markdown has them. */
import type { PhrasingContent } from 'mdast';
import { html, text } from '../nodes';

/** Words that look alike; or a break, or a formula. */
export interface Run {
  text: string;
  marks: readonly ('strong' | 'emphasis' | 'delete' | 'inlineCode' | 'sup' | 'sub')[];
  url?: string;
  /** What it is, where it is no words. */
  node?: PhrasingContent;
}

/** Fonts whose letters are of one width. */
export const ONE_WIDTH = /consol|courier|mono|menlo|inconsolata|source code|fira code/i;

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

/** Breaks at the ends say nothing. */
export function withoutBreaks(phrases: PhrasingContent[]): PhrasingContent[] {
  const from = phrases.findIndex(({ type }) => type !== 'break');
  const until = phrases.findLastIndex(({ type }) => type !== 'break');
  return phrases.slice(Math.max(0, from), until + 1);
}
