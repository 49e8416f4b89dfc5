/** What may be shown of an English sentence, by its grammar. */
import { bestOfEach, type Candidate, wholeSentence } from '../candidate';
import { clausesOf } from './clauses';
import { leadLength } from './connectives';
import { nounsOf } from './nouns';
import { numbersOf, questionsOf, quotesOf } from './parts';
import { piecesOf } from './pieces';
import type { Subject } from './subject';
import type { Tagger } from './tagger';

/** Best first; the sentence alone when it is short. */
export function englishCandidates(text: string, subject: Subject, tag: Tagger): Candidate[] {
  const whole = wholeSentence(text);
  if (whole) return [whole];
  const sentence = { text, tokens: tag(text), isQuestion: /\?["”’)]*$/.test(text), subject };
  const lead = leadLength(text);
  const first = lead > 0 ? sentence.tokens.findIndex(({ start }) => start >= lead) : 0;
  const parts = [
    ...clausesOf(sentence, first),
    ...questionsOf(sentence),
    ...numbersOf(sentence),
    ...quotesOf(sentence),
    ...nounsOf(sentence, first),
  ];
  const pieces = piecesOf(sentence, parts);
  return bestOfEach(pieces ? [...parts, pieces] : parts);
}
