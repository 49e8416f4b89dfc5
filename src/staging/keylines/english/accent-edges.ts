/** Where the words that carry a sentence begin and end in its text: whole words, and nothing that only opens. */
import type { Span } from '../../../language/language';
import { isNoun, type Token, type Tokens, tagAt } from './token';

/** A quotation ends in it that begins before it, or begins in it. */
const HALF_QUOTED = /^[^“]*”|“[^”]*$|^[‘’'](?!\d)/;
/** Who goes on to do something: "the rules I'm". */
const OPENS = /(?:^|\s)(?:I|you|he|she|it|we|they|who|that|which)(?:['’](?:m|s|d|re|ve|ll))?$/i;
/** The tagger parts compounds, numbers and names: "in-person", "pre-1.0", "n/3", ".gov" are words. */
const BEFORE = /[^\s“”‘"(){}[\]—–,;:]*$/u;
const BEHIND = /^[\p{L}\p{N}_+#%&@/-]*(?:[.'’][\p{L}\p{N}_]+)*/u;
/** What may stand behind a word. */
const CLOSES = /^(?:$|--|[\s.,;:!?…)\]}”’"'—–])/u;
const ENDS = /[.,;:!?…]+$/u;

/** The words in full; undefined where they would say half of something. */
export function accentIn(text: string, tokens: Tokens, { start, end }: Span): Span | undefined {
  const [before = ''] = BEFORE.exec(text.slice(0, start)) ?? [];
  const [behind = ''] = BEHIND.exec(text.slice(end)) ?? [];
  const from = start - before.length;
  const full = text.slice(from, end + behind.length);
  const until = from + full.replace(ENDS, '').length;
  const words = text.slice(from, until);
  if (words === '' || HALF_QUOTED.test(words) || OPENS.test(words)) return undefined;
  if (!CLOSES.test(text.slice(until))) return undefined;
  return cutsPhrase(tokens, until) ? undefined : { start: from, end: until };
}

/** A noun stands behind a noun: what is meant goes on, as in "the sentiments of fellow | colleagues". */
function cutsPhrase(t: Tokens, end: number): boolean {
  const next = t.findIndex((token: Token) => token.start >= end);
  if (next < 1 || t[next - 1]?.end !== end) return false;
  return isNoun(t, next - 1) && (isNoun(t, next) || tagAt(t, next) === 'NUM');
}
