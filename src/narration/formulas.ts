/** Formulas in a narration: what is written is one thing, what is said another. */
import type { Language, LookUp, Span } from '../language/language';
import type { Spoken } from '../scene/define';
import { isSounds, plainWords } from './lexicon';

export type Said = NonNullable<Spoken['formulas']>;

/** Sentences, none of which begins or ends inside a formula. */
export function keepWhole(spans: readonly Span[], formulas: Said): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans) {
    const before = kept.at(-1);
    const isCut = before && formulas.some((one) => one.start < before.end && one.end > before.end);
    if (isCut) before.end = end;
    else kept.push({ start, end });
  }
  return kept;
}

/** How many of `pieces`, from the `first` on, hold the formulas that begin in it; 0 where none does. */
export function piecesOfFormulas(pieces: readonly Span[], first: number, formulas: Said): number {
  let next = first;
  for (let piece = pieces[next]; piece; piece = pieces[next]) {
    const { start, end } = piece;
    const held = formulas.filter((one) => one.start < end && one.end > start);
    if (held.length === 0) break;
    next += 1;
    // Another piece only belongs to it when a formula goes on there.
    if (!held.some((one) => one.end > end)) break;
  }
  return next - first;
}

/** The words that say the text from `start` to `end`, its formulas by theirs. */
export function sayWithFormulas(
  text: string,
  { start, end }: Span,
  formulas: Said,
  language: Language,
  lookUp: LookUp,
): string[] {
  const words: string[] = [];
  const say = (part: string) => words.push(...language.speakable(part, lookUp));
  let at = start;
  for (const formula of formulas) {
    if (formula.start >= end || formula.end <= start) continue;
    say(text.slice(at, formula.start));
    const { given } = formula;
    if (given && isSounds(formula.spoken)) words.push(formula.spoken);
    else
      for (const word of given ? plainWords(formula.spoken) : formula.spoken.split(/\s+/))
        if (/^\p{L}$/u.test(word)) words.push(...language.letter(word));
        else say(word);
    at = formula.end;
  }
  say(text.slice(Math.min(at, end), end));
  return words;
}

/** Each piece with its part of the words, in order; a piece without any goes with the one before. */
export function shareWords(
  pieces: readonly Span[],
  words: readonly string[],
): (Span & { spoken: string[] })[] {
  const shared: (Span & { spoken: string[] })[] = [];
  pieces.forEach((piece, i) => {
    const from = Math.floor((i * words.length) / pieces.length);
    const spoken = words.slice(from, Math.floor(((i + 1) * words.length) / pieces.length));
    const before = shared.at(-1);
    if (spoken.length > 0 || !before) shared.push({ ...piece, spoken });
    else before.end = piece.end;
  });
  return shared;
}
