/** A sentence in two to five pieces that come at their words and stay; the few words that carry it are its accents. */
import type { Span } from '../../../language/language';
import {
  type Candidate,
  countWords,
  LONGEST_PIECE,
  LONGEST_SENTENCE,
  PIECE_WORDS,
} from '../candidate';
import { type Break, partition } from '../partition';
import { breakAt } from './breaks';
import { leavesOpen } from './edge';
import { nounEnd } from './phrase';
import { type Sentence, weigh } from './sentence';
import { isNoun, lowerAt, type Tokens, tagAt } from './token';
import { GENERIC } from './words';

const ACCENT_WORDS = { clause: 7, noun: 6 } as const;

/** The sentence in pieces, `others` being what else could be shown of it; undefined where it breaks nowhere. */
export function piecesOf(sentence: Sentence, others: readonly Candidate[]): Candidate | undefined {
  const { text } = sentence;
  const words = countWords(text);
  if (words > LONGEST_SENTENCE) return undefined;
  const breaks = breaksOf(sentence);
  const best = partition(text, breaks, PIECE_WORDS) ?? partition(text, breaks, LONGEST_PIECE);
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

function breaksOf({ tokens }: Sentence): Break[] {
  return tokens.flatMap(({ start }, i) => {
    const weight = i > 0 ? breakAt(tokens, i) : undefined;
    return weight === undefined ? [] : [{ start, weight }];
  });
}

/** The best that else could be shown, or the noun phrase that says most: the sentence is in view, so nothing can be lost. */
function accentOf(sentence: Sentence, others: readonly Candidate[]): Span | undefined {
  const [best] = others
    .filter(({ start, end }) => countWords(sentence.text.slice(start, end)) <= ACCENT_WORDS.clause)
    .sort((a, b) => b.score - a.score || a.start - b.start);
  if (best) return { start: best.start, end: best.end };
  const { tokens: t } = sentence;
  let heaviest: { weight: number; span: Span } | undefined;
  for (const [i, { start }] of t.entries()) {
    const end = mayStress(t, i) ? nounEnd(t, i) : undefined;
    if (end === undefined || !isStress(t, end)) continue;
    const span = { start, end: t[end - 1]?.end ?? start };
    if (countWords(sentence.text.slice(span.start, span.end)) > ACCENT_WORDS.noun) continue;
    const weight = weigh(sentence, i, end) + (end - i > 1 ? 0.3 : 0);
    if (weight > (heaviest?.weight ?? 0.5)) heaviest = { weight, span };
  }
  return heaviest?.span;
}

const mayStress = (t: Tokens, i: number): boolean =>
  !/^(?:DET|ADJ|NUM|NOUN|PROPN|QUOTE)$/.test(tagAt(t, i - 1)) &&
  !/^(?:PRON|PUNCT)$/.test(tagAt(t, i));

const isStress = (t: Tokens, end: number): boolean =>
  !leavesOpen(t, end) &&
  isNoun(t, end - 1) &&
  !t[end - 1]?.isDoubtful &&
  !GENERIC.has(lowerAt(t, end - 1));
