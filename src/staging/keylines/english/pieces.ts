/** A sentence in two to five pieces that come at their words and stay. */
import { type Candidate, countWords, LONGEST_PIECE } from '../candidate';
import { type Break, partitionAnyhow } from '../partition';
import { breakAt, mayBreak } from './breaks';
import type { Sentence } from './sentence';

/** Undefined where it breaks nowhere. */
export function piecesOf(sentence: Sentence): Candidate | undefined {
  const { text } = sentence;
  const { good, poor } = breaksOf(sentence);
  const best = partitionAnyhow(text, good, poor);
  const whole = { start: 0, end: text.length };
  if (!best && countWords(text) > LONGEST_PIECE) return undefined;
  return {
    ...{ kind: 'pieces', ...whole },
    score: best ? Math.max(3.7, 4.1 + Math.min(best.score, 1.2)) : 4.4,
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
