/** What is said word for word as it is shown: a transcript has it once. */
import type { RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Spoken } from '../scene/define';

/** Letters and digits alone: what is said ends as a sentence, and lines become one. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Of what a scene says, what is not among the words that it shows. */
export function unshown(narration: readonly Spoken[], shown: readonly RootContent[]): Spoken[] {
  const whole = shown.map((node) => bare(wordsOf(node)));
  const parts = new Set<string>();
  for (const node of shown)
    visit(node, (part) => {
      parts.add(bare(wordsOf(part)));
    });
  return narration.filter(({ text, marks }) => {
    const words = bare(text);
    // What begins a step is said of an item, which may come in several parts.
    const isPart = marks.length > 0 && whole.some((all) => all.includes(words));
    return !isPart && !parts.has(words);
  });
}
