/** Which sentence was changed since it was recorded: takes whose sentence is not in the document any more look for their heir. */
import { pairAlike, shareOf, wordsIn } from '../narration/takes/alike';
import type { Sentence } from './data';

/** Sentences that have no take, each with the text that is most like it; no text is given twice. */
export function matchBefore(sentences: readonly Sentence[], texts: readonly string[]): Sentence[] {
  const shares = sentences.flatMap((sentence, at) =>
    sentence.takes.some(({ kind }) => kind === 'current')
      ? []
      : texts.map((text) => ({ at, text, share: shareOfBegin(sentence.text, text) })),
  );
  const found = pairAlike(shares);
  return sentences.map((sentence, at) => {
    const before = found.get(at);
    return before === undefined ? sentence : { ...sentence, before };
  });
}

/** Of a name that shows the first words alone, those are compared. */
function shareOfBegin(now: string, before: string): number {
  const [words, others] = [wordsIn(now), wordsIn(before)];
  const some = others.length < words.length && others.length <= 5;
  return shareOf(some ? words.slice(0, others.length) : words, others);
}
