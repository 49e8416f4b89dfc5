/** A line as a service is sent it: as it is written where it is said so, else as it is said. */
import { spell } from '../../../language/en/letters';
import { isSounds, type Lexicon } from '../../lexicon';
import type { Line } from '../../schema';

export interface Script {
  text: string;
  /** Where each word of the line stands in it. */
  spans: { start: number; end: number }[];
}

/** Letters by how they are spelt, for what services know how to spell. */
const LETTERS = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [spell(letter).join(' '), letter]),
);

/** `lexicon` is folded. */
export function scriptOf({ words }: Line, lexicon: Lexicon): Script {
  let text = '';
  const spans = words.map(({ text: written, spoken }) => {
    const said = saidOf(written, spoken, lexicon);
    const start = text.length + (text ? 1 : 0);
    text += `${text ? ' ' : ''}${said}`;
    return { start, end: start + said.length };
  });
  return { text, spans };
}

function saidOf(written: string, spoken: readonly string[], lexicon: Lexicon): string {
  const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(written) ?? [];
  const [after = ''] = /[^\p{L}\p{M}\p{N}]*$/u.exec(written.slice(before.length)) ?? [];
  const core = written.slice(before.length, written.length - after.length);
  const said = coreOf(core, spoken, lexicon);
  return `${marks(before)}${said}${marks(after)}`;
}

/** Marks that make the melody; currency, per cent and the like are words by now. A dash keeps its space. */
const marks = (written: string): string =>
  written
    .replace(/[^\p{P}\s]|[%&@#*_/\\§]/gu, '')
    .replace(/^\s+(?![-–—])/, '')
    .trimEnd();

function coreOf(core: string, spoken: readonly string[], lexicon: Lexicon): string {
  const sounds = spoken.map((token) => soundsOf(token, lexicon));
  if (sounds.some((sound) => sound !== undefined)) {
    // Sounds in slashes are no words: the word as it is written is the nearest.
    if (sounds.some((sound) => sound?.startsWith('/'))) return core;
    return spoken.map((token, i) => sounds[i]?.toLowerCase() ?? token).join(' ');
  }
  const plain = core.normalize('NFC').replaceAll('’', "'").replace(/[‐‑–]/g, '-');
  if (plain.toLowerCase().split('-').join(' ') === spoken.join(' ')) return core;
  // Letters of other languages are spelt as themselves.
  const isSpelt = spoken.length > 1 && spoken.every((token) => /^\p{L}$/u.test(token));
  if (isSpelt) return spoken.join(' ').toUpperCase();
  const tokens = spoken.map((token) => {
    const base = token.replace(/'s$/, '');
    const letter = LETTERS.get(base)?.toUpperCase();
    return letter === undefined ? token : `${letter}${token.slice(base.length)}`;
  });
  const text = tokens.join(' ');
  return /^\p{Lu}/u.test(core) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

/** A respelling or sounds that the author wrote for the word. */
function soundsOf(token: string, lexicon: Lexicon): string | undefined {
  const given = lexicon.get(token) ?? token;
  const isWritten = given !== token || /^\/.*\/$/.test(token) || /\p{Lu}/u.test(token);
  return isWritten && isSounds(given) ? given : undefined;
}
