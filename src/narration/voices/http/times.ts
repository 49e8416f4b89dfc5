/** When the words of a sentence are said: by its letters' times where the service tells them, else as they are heard. */
import type { Recording, Speech } from '../../../sound/recording';
import type { Line } from '../../schema';
import type { Listen } from '../times/listen';
import { inOrder } from '../times/order';
import type { Script } from './script';
import type { Letters } from './service';

type Span = Speech['words'][number];

/** Of one line: `words[i]` is when `line.words[i]` is said, in order, within the sound. */
export async function timesOf(
  line: Line,
  script: Script,
  recording: Recording,
  letters: Letters | undefined,
  listen: Listen,
): Promise<Span[]> {
  const told = letters && wordsOfLetters(script, letters);
  const seconds = recording.samples.length / recording.sampleRate;
  return told ? inOrder(told, seconds) : listen(line, recording);
}

/** Undefined where the service tells of another text than it was sent. */
function wordsOfLetters({ text, spans }: Script, letters: Letters): Span[] | undefined {
  const { signs, starts, ends } = letters;
  if (signs.join('') !== text || starts.length !== signs.length || ends.length !== signs.length)
    return undefined;
  let at = 0;
  const placed = signs.map((sign, i) => {
    const offset = at;
    at += sign.length;
    return { offset, isLetter: /[\p{L}\p{N}]/u.test(sign), start: starts[i], end: ends[i] };
  });
  const words = spans.map((span) => {
    const own = placed.filter(({ offset }) => offset >= span.start && offset < span.end);
    const sounding = own.filter(({ isLetter }) => isLetter);
    const [first] = sounding.length > 0 ? sounding : own;
    return { start: first?.start, end: (sounding.at(-1) ?? own.at(-1))?.end };
  });
  return words.every((word): word is Span => isTime(word.start) && isTime(word.end))
    ? words
    : undefined;
}

const isTime = (value: number | undefined): boolean => Number.isFinite(value);
