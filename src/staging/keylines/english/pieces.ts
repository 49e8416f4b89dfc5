/** A sentence in pieces that come at their words and stay. */
import {
  type Candidate,
  countWords,
  LONGEST_PIECE,
  type Sayable,
  WHOLE_WORDS,
  wholeScore,
} from '../candidate';
import { type Break, partitionAnyhow } from '../partition';
import { breakAt, mayBreak } from './breaks';
import type { Sentence } from './sentence';

/** Undefined where it breaks nowhere. */
export function piecesOf(sentence: Sentence, said: Sayable): Candidate | undefined {
  const { text } = sentence;
  const { good, poor } = breaksOf(sentence);
  const best = partitionAnyhow(said, good, poor);
  const whole = { start: 0, end: text.length };
  const words = countWords(text);
  if (!best && words > LONGEST_PIECE) return undefined;
  const score = best ? Math.max(3.7, 4.1 + Math.min(best.score, 1.2)) : 4.4;
  return {
    ...{ kind: 'pieces', ...whole },
    // A short sentence that is slow to say is as good as any other.
    score: words <= WHOLE_WORDS ? wholeScore(words) : score,
    pieces: best?.pieces ?? [whole],
  };
}

/** Worse than any break that says where something ends. */
const POOR = -1.5;

function breaksOf({ tokens }: Sentence): { good: Break[]; poor: Break[] } {
  const [good, poor]: [Break[], Break[]] = [[], []];
  for (const [i, { start }] of tokens.entries()) {
    const weight = i > 0 ? breakAt(tokens, i) : undefined;
    if (weight !== undefined) good.push({ start, weight });
    else if (i > 0 && mayBreak(tokens, i)) poor.push({ start, weight: POOR });
  }
  return { good, poor };
}
