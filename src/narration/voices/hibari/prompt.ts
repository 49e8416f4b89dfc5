/** A line to the pieces that the voice reads: its words as they are written where they are said so, else as they are said. */
import { spell } from '../../../language/en/letters';
import { speakable } from '../../../language/en/reading';
import { type Lexicon, lexiconPhones } from '../../lexicon';
import type { Line } from '../../schema';
import { soundsOfPhones } from './phones';
import type { Piece } from './read/reader';
import type { Accent } from './read/sounds';

/** A piece, and the index of the written word that it is of. */
export interface Asked extends Piece {
  word: number;
}

/** Marks that the network reads, by what is written. */
const SIGNS = new Map([
  ...[...',;:.!?…—()“”'].map((sign) => [sign, sign] as const),
  ...[['«', '“'] as const, ['»', '”'] as const, ['„', '“'] as const],
  ...[['[', '('] as const, [']', ')'] as const],
]);
const LETTERS = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [spell(letter).join(' '), letter]),
);

const marksOf = (written: string, quote: string): string =>
  [...written].map((sign) => (sign === '"' ? quote : (SIGNS.get(sign) ?? ''))).join('');

/** The pieces of a line. `lexicon` is folded. */
export function promptOf({ words }: Line, lexicon: Lexicon, accent: Accent): Asked[] {
  return words.flatMap((word, index) => {
    const { before, core, after } = partsOf(word.text);
    const given = (token: string) => soundsOfPhones(lexiconPhones(token, lexicon), accent);
    const pieces = piecesOf(
      core,
      word.spoken.flatMap((token) => (given(token) ? [token] : withoutDigits(token))),
      given,
    );
    const last = pieces.at(-1);
    const isLast = index === words.length - 1;
    const { marks, dash } = marksBehind(after, isLast);
    if (pieces[0]) pieces[0].before = marksOf(before, '“');
    if (last) last.after = marks;
    const all = dash ? [...pieces, { text: '—' }] : pieces;
    return all.map((piece) => ({ ...piece, word: index }));
  });
}

/** A word without the marks around it. */
function partsOf(text: string) {
  const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
  const [after = ''] = /[^\p{L}\p{M}\p{N}]*$/u.exec(text.slice(before.length)) ?? [];
  return { before, core: text.slice(before.length, text.length - after.length), after };
}

/** A full stop in a line is of an abbreviation; a dash with space around it is a pause. */
function marksBehind(written: string, isLast: boolean): { marks: string; dash: boolean } {
  const dash = /^\S*\s+[-–—]/.test(written);
  const tight = written
    .replace(/\s.*$/s, '')
    .replace(/\.{2,}/g, '…')
    .replace(/^–$/, '—');
  const marks = marksOf(tight, '”');
  if (!isLast) return { marks: marks.replaceAll('.', ''), dash };
  return { marks: /[.!?…]/.test(marks) ? marks : `${marks.replace(/[,;:—]$/, '')}.`, dash: false };
}

/** Other languages leave numbers as they are written. */
const withoutDigits = (token: string): string[] => (/\d/.test(token) ? speakable(token) : [token]);

function piecesOf(
  core: string,
  spoken: readonly string[],
  given: (token: string) => string | undefined,
): Piece[] {
  if (spoken.some(given)) return spoken.map((text) => ({ text, sounds: given(text) }));
  const plain = core.normalize('NFC').replaceAll('’', "'").replace(/[‐‑–]/g, '-');
  const isCapitals = /^\p{Lu}[\p{Lu}'-]+$/u.test(plain);
  if (plain.toLowerCase().split('-').join(' ') === spoken.join(' '))
    return [{ text: plain, ...(isCapitals ? { loud: true } : {}) }];
  const pieces = withLetters(spoken);
  const [first] = pieces;
  if (first && !first.letters && /^\p{Lu}/u.test(core))
    first.text = first.text.slice(0, 1).toUpperCase() + first.text.slice(1);
  return pieces;
}

/** Letters that are spelt are one piece as long as they follow each other; the s on the last makes several. */
function withLetters(spoken: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const token of spoken) {
    const before = pieces.at(-1);
    const base = token.replace(/'s$/, '');
    const letter = LETTERS.get(base);
    const letters = base === token ? 'one' : 'several';
    if (letter && before?.letters === 'one') {
      before.text += letter.toUpperCase();
      before.letters = letters;
    } else if (letter) pieces.push({ text: letter.toUpperCase(), letters });
    else pieces.push({ text: token });
  }
  return pieces;
}
