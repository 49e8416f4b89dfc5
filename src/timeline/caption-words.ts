/** The words of captions where they are not those of the narration: longer than a line, or in a script without spaces. */
import { type CaptionRules, IS_WIDE, type Joinable, lengthOf } from './caption-rules';

interface Timed extends Joinable {
  startMs: number;
  endMs: number;
}

/** A word in pieces, its time shared out; in scripts without spaces, a piece is what a reader takes for a word. */
export function splitWord<W extends Timed>(word: W, rules: CaptionRules, lang: string): W[] {
  const isRun = rules.isDense && IS_WIDE.test(word.text);
  if (!isRun && lengthOf(word.text, rules) <= rules.narrow) return [word];
  const words = isRun ? wordsOf(word.text, lang) : [word.text];
  const pieces = words.flatMap((text) => cut(text, rules));
  const shareOf = (text: string) => (isRun ? lengthOf(text, rules) : 1);
  const whole = pieces.reduce((sum, text) => sum + shareOf(text), 0);
  let said = 0;
  const at = () => Math.round(word.startMs + ((word.endMs - word.startMs) * said) / whole);
  return pieces.map((text, i) => {
    const startMs = at();
    said += shareOf(text);
    return {
      ...word,
      ...{ text, startMs, endMs: at() },
      ...(i > 0 && rules.isDense ? { joined: true as const } : {}),
    };
  });
}

/** Signs stand with the word before them, opening ones with the word after: no line begins or ends with the wrong one. */
function wordsOf(text: string, lang: string): string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment, isWordLike } of segmenterOf(lang).segment(text)) {
    const last = words.length - 1;
    if (isWordLike) {
      words.push(opening + segment);
      opening = '';
    } else if (last < 0 || /^[\p{Ps}\p{Pi}]$/u.test(segment)) opening += segment;
    else words[last] += opening + segment;
  }
  if (opening !== '') words.push((words.pop() ?? '') + opening);
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(lang: string): Intl.Segmenter {
  const found = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, found);
  return found;
}

/** What is longer than a line, in lines. */
function cut(text: string, rules: CaptionRules): string[] {
  if (lengthOf(text, rules) <= rules.narrow) return [text];
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  const pieces: string[] = [''];
  for (const { segment } of letters) {
    const last = pieces.length - 1;
    if (lengthOf(pieces[last] + segment, rules) > rules.narrow) pieces.push(segment);
    else pieces[last] += segment;
  }
  return pieces;
}
