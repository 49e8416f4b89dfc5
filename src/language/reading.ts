/** Written pieces to groups said as one: the forms of a language, tried in order where each piece begins. */
import type { Group, Language, LookUp } from './language';
import { splitPieces } from './pieces';

/** What stands around a form; empty at the ends of a sentence. */
export interface Around {
  /** The piece two before, and the one before. */
  earlier: string;
  before: string;
  after: string;
  /** Punctuation that closes the form itself. */
  closing: string;
}

/** A written form, and the words that say it; none when it is not meant after all. */
export interface Form {
  pattern: RegExp;
  say(parts: readonly string[], around: Around): readonly string[] | undefined;
}

/** Finds the words of a text by itself, e.g. of a part of a compound. */
export type Reader = (text: string) => string[];

export interface Rules {
  /** Takes away what is never said (footnote marks, soft hyphens). */
  clean(piece: string): string;
  /** The forms that may begin with a piece, cleaned, before another. */
  formsOf(piece: string, next: string): readonly Form[];
  /** Any other piece. `read` reads a part of it as if it stood alone, asking the lexicon first. */
  word(piece: string, around: Around, read: Reader): string[];
}

/** Marks that open or close around words, those of Markdown among them. */
export const OPEN = /^[\p{Ps}\p{Pi}"'“‘¿¡*_`„‚«‹]+/u;
export const CLOSE = /[\p{Pe}\p{Pf}"'”’*_`,;:!?….“‘»›]+$/u;
/** What closes, one by one: by their classes of Unicode, each of two hundred forms would take five times as long to compile. */
const CLOSERS = `)\\]}»”’›〉》」』】〕〗〙〛〞〟）］｝｠｣`;
const END = `(?=([${CLOSERS}"'*_\`,;:!?….“‘]*)(?: |$))`;
/** Pieces of the longest form, and of the longest entry of a lexicon. */
const REACH = 9;
const ENTRY = 4;
/** Letters of a piece in which forms are looked for: a hash or a line of data is none. */
const LONGEST = 120;

/** A form: `source` is a pattern in which `_` is a space and groups are handed to `say`, the whole text first. */
export const form = (source: string, say: Form['say'], flags = ''): Form => ({
  pattern: new RegExp(`^(?:${source.replaceAll('_', ' ')})${END}`, `u${flags}`),
  say,
});

export const bare = (piece: string): string => piece.replace(OPEN, '').replace(CLOSE, '');

/** `read` and `speakable` of a language by its rules. */
export function openReading(rules: Rules): Pick<Language, 'read' | 'speakable'> {
  const speakable = (text: string, lookUp?: LookUp): string[] =>
    read(splitPieces(text), lookUp).flatMap(({ spoken }) => spoken);

  function read(written: readonly string[], lookUp?: LookUp): Group[] {
    const pieces = written.map((piece) => rules.clean(piece.normalize('NFC')));
    const groups: Group[] = [];
    for (let i = 0; i < pieces.length; ) {
      const group = (lookUp && known(pieces, i, lookUp)) ??
        formed(pieces, i, rules) ?? {
          length: 1,
          spoken: rules.word(pieces[i] ?? '', around(pieces, i, 1, ''), (text) =>
            speakable(text, lookUp),
          ),
        };
      groups.push(group);
      i += group.length;
    }
    return groups;
  }
  return { read, speakable };
}

const around = (pieces: readonly string[], i: number, length: number, closing: string): Around => ({
  earlier: pieces[i - 2] ?? '',
  before: pieces[i - 1] ?? '',
  after: pieces[i + length] ?? '',
  closing,
});

/** What the lexicon knows, the longest entry first. */
function known(pieces: readonly string[], i: number, lookUp: LookUp): Group | undefined {
  for (let length = Math.min(ENTRY, pieces.length - i); length > 0; length--) {
    const text = pieces.slice(i, i + length).join(' ');
    const spoken = lookUp(bare(text)) ?? lookUp(text.replace(/[,;:!?]+$/, ''));
    if (spoken) return { length, spoken };
  }
  return undefined;
}

function formed(pieces: readonly string[], i: number, rules: Rules): Group | undefined {
  const first = pieces[i] ?? '';
  if (first.length > LONGEST) return undefined;
  const second = pieces[i + 1] ?? '';
  let text: string | undefined;
  for (const start of new Set([first, first.replace(OPEN, '')])) {
    const forms = rules.formsOf(start, second);
    if (forms.length === 0) continue;
    text ??= pieces.slice(i, i + REACH).join(' ');
    const following = text.slice(first.length - start.length);
    for (const { pattern, say } of forms) {
      const found = pattern.exec(following);
      if (!found) continue;
      const length = found[0].split(' ').length;
      const parts = found.map((part) => part ?? '');
      const closing = parts.pop() ?? '';
      const spoken = say(parts, around(pieces, i, length, closing));
      if (spoken) return { length, spoken: spoken.filter(Boolean) };
    }
  }
  return undefined;
}
