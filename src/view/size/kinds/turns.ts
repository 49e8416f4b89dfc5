/** Key lines in turn: which stand small above the one that is said, and when each comes and goes. */
import { plainText } from '../../../scene/inline';
import type { KeyLine } from '../../../scene/kinds/statement';
import { accented } from './accented';

/** A line that was said, and the steps at which it stands small, makes room for the next, and leaves. */
export interface Said {
  text: string;
  /** Who said it, by name. */
  speaker?: string;
  comes: number;
  /** Of the two rows the one in which it comes: the second where another stands above it. */
  row: 0 | 1;
  rises?: number;
  leaves?: number;
}

export interface Turn {
  line: KeyLine;
  /** The step of its first piece, and the first step of the line after it. */
  first: number;
  next?: number;
  said?: Said;
}

/** A sentence in pieces that stay. */
export const isWhole = ({ pieces, drawing }: KeyLine): boolean => !drawing && pieces.length > 1;

/** A sentence by itself is over when the next one comes: small, and away from it, it would point at nothing. */
export const isSentence = ({ pieces: [text = ''] }: KeyLine): boolean =>
  /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"']*$/u.test(text);

/** What has the room to itself: nothing stands above it. */
const fillsRoom = (line: KeyLine): boolean =>
  isWhole(line) || line.rest === true || line.drawing !== undefined;

/** Addresses, names of files and products, and what is typed: `marp.app`, `iPhone`, `npm install`. */
const AS_WRITTEN =
  /^[\w@]+(?:[._@:(]+\w|\w*\p{Lu})|^(?:npm|npx|pip|git|curl|cd|sudo|brew|docker|yarn|pnpm|cargo|apt) /u;

/** The name of a value: "n – number of months", "x is odd". */
const VALUE = /^\p{Ll}(?!\p{L})\s*(?:[–—=<>:,)]|(?:is|ist|est|es|are)\b)/u;

/** A phrase taken from the middle of a sentence begins with a capital, but where it is no word. */
export function capital(text: string, lang = 'en'): string {
  if (AS_WRITTEN.test(text) || VALUE.test(text)) return text;
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

/** As it is drawn: behind its first piece a sentence stands as it is written. */
export const capitalized = (line: KeyLine, lang?: string): KeyLine => ({
  ...line,
  pieces: line.pieces.map((text, i) => dashed(i > 0 || line.rest ? text : capital(text, lang))),
});

/** A hyphen between words is a dash, and begins no row; letter by letter, so that accents stay where they are. */
const dashed = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{P}]) -(?= [\p{L}\p{P}])/gu, '\u00a0–');

/** When each line comes and goes. At most two that were said stand above, and none above a sentence in pieces. */
export function turnsOf(
  lines: readonly KeyLine[],
  lang: string,
  isRow: (text: string) => boolean,
): Turn[] {
  const firstOf = (i: number) =>
    lines.slice(0, i).reduce((step, { pieces }) => step + pieces.length, 1);
  const staysAt = (i: number): boolean => {
    const [given, after] = [lines[i], lines[i + 1]];
    if (!given || !after || fillsRoom(given) || fillsRoom(after) || isSentence(given)) return false;
    const { speaker, pieces } = capitalized(given, lang);
    return isRow([speaker, pieces[0]].filter(Boolean).join('  '));
  };
  const stay = lines.map((_, i) => staysAt(i));
  return lines.map((given, i) => {
    const line = capitalized(given, lang);
    // What was struck is over.
    const text = capital(plainText(accented(line, 0, 'mark')).trim(), lang);
    const next = i + 1 < lines.length ? firstOf(i + 1) : undefined;
    const { speaker } = line;
    const stays = next !== undefined && stay[i];
    const who = speaker ? { speaker } : {};
    const row = stay[i - 1] ? 1 : 0;
    const left = () => leaving(lines, i, firstOf, stay[i + 1] === true);
    return {
      line,
      first: firstOf(i),
      next,
      ...(stays ? { said: { text, ...who, comes: next, row, ...left() } } : {}),
    };
  });
}

function leaving(
  lines: readonly KeyLine[],
  i: number,
  firstOf: (i: number) => number,
  isFollowed: boolean,
): Pick<Said, 'rises' | 'leaves'> {
  const [second, third] = [lines[i + 2], lines[i + 3]];
  if (!second) return {};
  // Above what comes after a line that is no row, none stands: it has all of the room.
  if (fillsRoom(second) || !isFollowed) return { leaves: firstOf(i + 2) };
  return { rises: firstOf(i + 2), leaves: third && firstOf(i + 3) };
}
