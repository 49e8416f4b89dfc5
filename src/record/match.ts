/** Which sentence was changed since it was recorded: takes whose sentence is not in the document any more look for their heir. */
import type { Sentence } from './data';

/** How much of their words two sentences share, for one to be the other after an edit (Dice). */
const ALIKE = 0.5;

/** Sentences that have no take, each with the text that is most like it; no text is given twice. */
export function matchBefore(sentences: readonly Sentence[], texts: readonly string[]): Sentence[] {
  const pairs = sentences.flatMap((sentence, at) =>
    sentence.takes.some(({ kind }) => kind === 'current')
      ? []
      : texts.map((text) => ({ at, text, share: shareOf(sentence.text, text) })),
  );
  const found = new Map<number, string>();
  const left = new Set(texts);
  for (const { at, text, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < ALIKE || found.has(at) || !left.delete(text)) continue;
    found.set(at, text);
  }
  return sentences.map((sentence, at) => {
    const before = found.get(at);
    return before === undefined ? sentence : { ...sentence, before };
  });
}

/** Of a name that shows the first words alone, those are compared. */
function shareOf(now: string, before: string): number {
  const [words, others] = [wordsIn(now), wordsIn(before)];
  const some = others.length < words.length && others.length <= 5;
  const compared = some ? words.slice(0, others.length) : words;
  const same = compared.filter((word) => others.includes(word)).length;
  return (2 * same) / Math.max(1, compared.length + others.length);
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
