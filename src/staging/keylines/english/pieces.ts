/** A sentence in two to five pieces that come at their words and stay; the few words that carry it are its accents. */
import type { Span } from '../../../language/language';
import { type Candidate, countWords, LONGEST_PIECE, LONGEST_SENTENCE } from '../candidate';
import { type Break, partitionAnyhow } from '../partition';
import { breakAt, mayBreak } from './breaks';
import { leavesOpen } from './edge';
import { nounEnd } from './phrase';
import { type Sentence, weigh } from './sentence';
import { carries, isNoun, lowerAt, type Tokens, tagAt } from './token';
import { GENERIC, list } from './words';

const ACCENT_WORDS = { clause: 7, noun: 6 } as const;

/** The sentence in pieces, `others` being what else could be shown of it; undefined where it breaks nowhere. */
export function piecesOf(sentence: Sentence, others: readonly Candidate[]): Candidate | undefined {
  const { text } = sentence;
  const words = countWords(text);
  if (words > LONGEST_SENTENCE) return undefined;
  const { good, poor } = breaksOf(sentence);
  const best = partitionAnyhow(text, good, poor);
  const whole = { start: 0, end: text.length };
  if (!best && words > LONGEST_PIECE) return undefined;
  const accent = accentOf(sentence, others);
  return {
    ...{ kind: 'pieces', ...whole },
    score: best ? Math.max(3.7, 4.1 + Math.min(best.score, 1.2)) : 4.4,
    pieces: best?.pieces ?? [whole],
    accents: accent ? [accent] : [],
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

/** The best that else could be shown, or the noun phrase that says most: the sentence is in view, so nothing can be lost. */
function accentOf(sentence: Sentence, others: readonly Candidate[]): Span | undefined {
  const [best] = others
    .filter(({ start, end }) => countWords(sentence.text.slice(start, end)) <= ACCENT_WORDS.clause)
    .sort((a, b) => b.score - a.score || a.start - b.start);
  if (best) return { start: best.start, end: best.end };
  const { tokens: t } = sentence;
  let heaviest: { weight: number; span: Span } | undefined;
  for (const i of t.keys()) {
    const end = mayStress(t, i) ? nounEnd(t, i) : undefined;
    if (end === undefined || !isStress(t, end)) continue;
    const from = ARTICLES.has(lowerAt(t, i)) ? i + 1 : i;
    const span = { start: t[from]?.start ?? 0, end: t[end - 1]?.end ?? 0 };
    const carrying = t.slice(from, end).filter(carries).length;
    const words = countWords(sentence.text.slice(span.start, span.end));
    if (carrying < 2 || words > ACCENT_WORDS.noun) continue;
    const weight = weigh(sentence, from, end);
    if (weight > (heaviest?.weight ?? 0.5)) heaviest = { weight, span };
  }
  return heaviest?.span;
}

const ARTICLES = list('a an the');

/** A phrase begins here, and not with "sure" or "other". */
const mayStress = (t: Tokens, i: number): boolean =>
  !/^(?:DET|ADJ|NUM|NOUN|PROPN|QUOTE)$/.test(tagAt(t, i - 1)) &&
  /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tagAt(t, i)) &&
  !(tagAt(t, i) === 'ADJ' && !isNoun(t, i + 1) && tagAt(t, i + 1) !== 'ADJ') &&
  lowerAt(t, i) !== 'other';

const isStress = (t: Tokens, end: number): boolean =>
  !leavesOpen(t, end) &&
  isNoun(t, end - 1) &&
  !t[end - 1]?.isDoubtful &&
  !GENERIC.has(lowerAt(t, end - 1));
