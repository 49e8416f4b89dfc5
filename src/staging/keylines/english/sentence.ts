/** A tagged sentence with what its lines are weighed by, and the test that every line must pass. */
import {
  type Candidate,
  type CandidateKind,
  countWords,
  LINE_WORDS,
  WHOLE_WORDS,
} from '../candidate';
import { loses } from './keep';
import { type Subject, stemOf } from './subject';
import { carries, type Tokens } from './token';

export interface Sentence {
  text: string;
  tokens: Tokens;
  isQuestion: boolean;
  subject: Subject;
}

/** How much the words from `start` to before `end` say of the subject. */
export function weigh({ tokens, subject }: Sentence, start: number, end: number): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const token of tokens.slice(start, end)) {
    if (!carries(token) || seen.has(token.lower)) continue;
    seen.add(token.lower);
    const stem = stemOf(token.lower);
    sum += 0.35 + 0.15 * Math.min(subject.counts.get(stem) ?? 0, 4);
    if (subject.heading.has(stem)) sum += 0.3;
  }
  return Math.min(sum, 3.5);
}

export interface Wanted {
  kind: CandidateKind;
  /** Words, from the first to before the last. */
  start: number;
  end: number;
  score: number;
  /** How much its words count. */
  weight?: number;
  fewest?: number;
  most?: number;
  /** What it must not lose: a phrase claims less than a statement. */
  keeps?: 'statement' | 'phrase';
}

const SHOWN_OF_A_QUESTION: readonly CandidateKind[] = ['name', 'noun', 'quote'];
const ABBREVIATIONS = /\b(?:e\.g|i\.e|etc|vs|Dr|Mr|Mrs|ex)\.\s/g;

/** The candidate, when it can stand by itself. */
export function lineOf(sentence: Sentence, wanted: Wanted): Candidate | undefined {
  const { text, tokens, isQuestion } = sentence;
  const { kind, start, score, weight = 1, fewest = 2, most = LINE_WORDS } = wanted;
  const end = withoutSigns(tokens, start, wanted.end);
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (end <= start || !first || !last) return undefined;
  const line = text.slice(first.start, last.end);
  const words = countWords(line);
  if (words > most || words < fewest || !isClosed(line)) return undefined;
  if (loses(tokens, start, end, (wanted.keeps ?? 'statement') === 'statement')) return undefined;
  if (isQuestion && !/\?$/.test(line) && !SHOWN_OF_A_QUESTION.includes(kind)) return undefined;
  const carrying = tokens.slice(start, end).filter(carries).length;
  const isThin = carrying < 2 && words < 4 && kind !== 'number' && kind !== 'question';
  if (carrying < 1 || isThin) return undefined;
  const span = { start: first.start, end: last.end };
  const sum = score + weight * weigh(sentence, start, end) - (words < 3 ? 0.7 : 0);
  return { kind, ...span, score: sum, pieces: [span] };
}

export const FULL = { most: WHOLE_WORDS } as const;

function withoutSigns(tokens: Tokens, start: number, end: number): number {
  let last = end;
  const isSign = () =>
    tokens[last - 1]?.tag === 'PUNCT' && !/^[%)?]$/.test(tokens[last - 1]?.lower ?? '');
  while (last > start && isSign()) last--;
  return last;
}

/** No end of a sentence inside it, no bracket or quotation that is open. */
function isClosed(line: string): boolean {
  if (/[.!?…]\s/.test(line.replace(ABBREVIATIONS, ''))) return false;
  const pairs = ['()', '“”', '[]'].every(
    ([open = '', close = '']) => line.split(open).length === line.split(close).length,
  );
  return pairs && line.split('"').length % 2 === 1;
}
