/** A sentence to sounds: tokens, their parts of speech, the lexicons, and a network for words that they lack. */

import { withS } from './endings';
import { balance, merge, nextOf, readGroup, soundsOf } from './groups';
import { type Lexicon, type Next, spell } from './lexicon';
import { type Group, groupParts } from './parts';
import { withStress } from './sounds';
import { type Tagger, tagWords } from './tag';
import { type Exceptions, tokenize } from './tokenize';
import type { Tagged } from './word';

/** Text without spaces, e.g. a word with its marks. */
export interface Piece {
  text: string;
  /** Marks before and after it. */
  before?: string;
  after?: string;
  /** Its sounds, where somebody else knows them. */
  sounds?: string;
  /** It is spelt; `several` of them have an s behind. */
  letters?: 'one' | 'several';
  /** It is written in capitals, and no abbreviation that is spelt. */
  loud?: boolean;
}

/** A word that no lexicon knows. */
export interface Guess {
  /** Index of its piece. */
  piece: number;
  word: string;
  sounds: string;
}

export interface Reading {
  /** The sounds of each piece. */
  sounds: string[];
  guesses: Guess[];
}

export interface Reader {
  lexicon: Lexicon;
  exceptions: Exceptions;
  tagger: Tagger;
  /** How a word is most likely said that is in no lexicon. */
  guess(word: string): Promise<string>;
}

const WORDS = /\p{L}+(?:['’]\p{L}+)*/gu;

/** The pieces of one sentence. */
export async function read(pieces: readonly Piece[], reader: Reader): Promise<Reading> {
  const groups = groupPieces(pieces, reader);
  const guesses: Guess[] = [];
  let next: Next = { vowel: undefined, to: false };
  for (const { piece, parts } of groups.toReversed()) {
    const [only] = parts.length === 1 ? parts : [];
    if (only?.sounds === undefined) {
      const found = readGroup(parts, reader.lexicon, next);
      next = found.next;
      if (found.known) balance(parts);
      else {
        const sounds = await guessAll(merge(parts), reader);
        for (const part of parts) part.sounds = '';
        if (parts[0]) parts[0].sounds = sounds;
        guesses.unshift({ piece, word: merge(parts).text, sounds: toSigns(sounds) });
      }
    }
    if (only) next = nextOf(only.sounds ?? '', only, next);
  }
  const soundsAt = (i: number) =>
    groups.flatMap(({ piece, parts }) => (piece === i ? [toSigns(soundsOf(parts))] : [])).join('');
  const sounds = pieces.map(({ loud }, i) => withStress(soundsAt(i), loud ? 'loud' : undefined));
  return { sounds, guesses };
}

/** The network has a sign of its own for the flapped t, and none for a stopped one. */
const toSigns = (sounds: string): string => sounds.replaceAll('ɾ', 'T').replaceAll('ʔ', 't');

function groupPieces(pieces: readonly Piece[], reader: Reader): { piece: number; parts: Group }[] {
  const tokens = pieces.map((piece) => tokensOf(piece, reader));
  const tags = tagWords(
    tokens.flat().map(({ text }) => text),
    reader.tagger,
  );
  let at = 0;
  return tokens.flatMap((own, piece) => {
    const tagged = own.map((token) => ({ ...token, tag: tags[at++] ?? 'NN' }));
    return groupParts(tagged).map((parts) => ({ piece, parts }));
  });
}

function tokensOf(piece: Piece, { lexicon, exceptions }: Reader) {
  const { before = '', after = '', loud } = piece;
  // A name in capitals, as NASA, may stand in a lexicon.
  const isName = lexicon.gold.has(piece.text) || lexicon.silver.has(piece.text);
  const text = loud && !isName ? piece.text.toLowerCase() : piece.text;
  const sounds = soundsGiven(piece, lexicon);
  if (sounds === undefined)
    return tokenize(before + text + after, exceptions).map((token) => ({ text: token }));
  const marks = (signs: string) => [...signs].map((sign) => ({ text: sign }));
  return [...marks(before), { text, sounds }, ...marks(after)];
}

function soundsGiven({ text, sounds, letters }: Piece, lexicon: Lexicon): string | undefined {
  const spelt = letters && spell(lexicon, text);
  if (spelt === undefined) return sounds;
  return letters === 'several' ? withS(spelt, lexicon.accent) : spelt;
}

/** Each run of letters as a word; all else is not said. */
async function guessAll({ text }: Tagged, { guess }: Reader): Promise<string> {
  const said: string[] = [];
  for (const word of text.match(WORDS) ?? []) said.push(await guess(word));
  return said.filter(Boolean).join(' ');
}
