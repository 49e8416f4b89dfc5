/** What may be shown of an English sentence, by its grammar. */
import type { Span } from '../../../language/language';
import { bestOfEach, type Candidate, isEndless, type Sayable, wholeSentence } from '../candidate';
import { accentOf } from './accent';
import { accentIn } from './accent-edges';
import { clausesOf } from './clauses';
import { leadLength } from './connectives';
import { nounsOf } from './nouns';
import { numbersOf, questionsOf, quotesOf } from './parts';
import { piecesOf } from './pieces';
import type { Sentence } from './sentence';
import type { Subject } from './subject';
import type { Tagger } from './tagger';

/** Best first; the sentence alone when it is short, nothing where it never ends. */
export function englishCandidates(said: Sayable, subject: Subject, tag: Tagger): Candidate[] {
  const { text } = said;
  if (isEndless(text)) return [];
  const whole = wholeSentence(said);
  if (whole) return [whole];
  const sentence = read(text, subject, tag);
  const pieces = piecesOf(sentence, said);
  const lines = linesOf(sentence);
  return bestOfEach(pieces ? [...lines, pieces] : lines);
}

/** The words that carry a sentence which stands whole. */
export function englishAccents(text: string, subject: Subject, tag: Tagger): Span[] {
  if (isEndless(text)) return [];
  const sentence = read(text, subject, tag);
  const accent = accentOf(sentence, linesOf(sentence));
  const found = accent && accentIn(text, sentence.tokens, accent);
  return found ? [found] : [];
}

const read = (text: string, subject: Subject, tag: Tagger): Sentence => ({
  ...{ text, tokens: tag(text), subject },
  isQuestion: /\?["”’)]*$/.test(text),
});

/** All that is less than the sentence. */
function linesOf(sentence: Sentence): Candidate[] {
  const { text, tokens } = sentence;
  const lead = leadLength(text);
  const first = lead > 0 ? tokens.findIndex(({ start }) => start >= lead) : 0;
  return [
    ...clausesOf(sentence, first),
    ...questionsOf(sentence),
    ...numbersOf(sentence),
    ...quotesOf(sentence),
    ...nounsOf(sentence, first),
  ];
}
