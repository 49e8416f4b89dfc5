/** A list whose items are paragraphs is prose: it is told line by line, and not shown as a page of text. */
import type { Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Spoken } from '../scene/define';
import type { BlockPart, Prose } from '../scene/draft';
import { flatten } from '../scene/spoken';
import { countWords } from './keylines/candidate';

/** Words of its items in the mean, and of one of them, that nobody reads in a list; stages of a process have less room. */
const LONG = { mean: 22, most: { points: 38, steps: 30 } } as const;

/** An item whose first words are bold, and are not all of it, has them for its name. */
const isNamed = ([first, second]: readonly Spoken[]): boolean => {
  const [term] = first?.terms ?? [];
  return (
    term?.start === 0 && (second !== undefined || term.end < (first?.text.trimEnd().length ?? 0))
  );
};

/** Its paragraphs, where its items are that long. */
export function longItems({ node, shown, refs }: BlockPart): Prose[] | undefined {
  if (node.type !== 'list' || (shown.kind !== 'points' && shown.kind !== 'steps')) return undefined;
  const items = shown.items.map(({ text, details }) =>
    [text, ...details].map((line) => flatten(line, true)).filter(({ text }) => text !== ''),
  );
  const words = items.map((lines) => lines.reduce((sum, { text }) => sum + countWords(text), 0));
  const mean = words.reduce((sum, count) => sum + count, 0) / Math.max(words.length, 1);
  if (mean < LONG.mean && Math.max(...words) < LONG.most[shown.kind]) return undefined;
  const paragraphs: Paragraph[] = [];
  visit(node, 'paragraph', (paragraph) => {
    paragraphs.push(paragraph);
  });
  const lines = items.flat();
  // What else stands in an item is shown with it.
  if (lines.length !== paragraphs.length) return undefined;
  const isOfNames = items.length > 1 && items.every(isNamed);
  const places = items.flatMap((paragraphs, i) => {
    const place = { number: i + 1, of: items.length };
    return paragraphs.map(() => place);
  });
  return lines.flatMap((spoken, i): Prose[] => {
    const node = paragraphs[i];
    const item = isOfNames && { item: places[i] };
    return node ? [{ type: 'prose', node, spoken, refs: i === 0 ? refs : [], ...item }] : [];
  });
}
