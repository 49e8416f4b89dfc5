/** What was added of a voice, read and checked: a file that is not what it was is never spoken with. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Failure } from '../../../failure';
import { NEURAL, type NeuralName } from './catalog';
import { openSession } from './net/runtime';
import { openSpeaker, type Speaker } from './net/voice';
import { COMMON, OF_ACCENT, type PinnedFile } from './package';
import { type Alphabet, openGuess } from './read/guess';
import { openLexicon } from './read/lexicon';
import type { Reader } from './read/reader';
import { openSorted } from './read/sorted';
import type { Accent } from './read/sounds';
import type { Tagger } from './read/tag';
import { openWeights } from './read/weights';

interface Tags {
  tagdict: Record<string, string>;
  tags: string[];
  vocab: string[];
}

/** Last in the file of the tagger. */
const WEIGHTS = ',"weights":';

/** Throws a Failure where it is not there, or not these bytes. */
async function readPinned({ name, sha256 }: PinnedFile, folder: string): Promise<Uint8Array> {
  const file = path.join(folder, name);
  const mend = 'run "lectern voice add heart", which gets what is missing and what is damaged.';
  const data = await readFile(file).catch((cause: unknown) => {
    throw new Failure(`${file}, a file of the voice, cannot be read.`, mend, { cause });
  });
  if (createHash('sha256').update(data).digest('hex') !== sha256)
    throw new Failure(`${file} is not the file of the voice: it was cut or changed.`, mend);
  return data;
}

const textOf = ({ name }: PinnedFile, data: Uint8Array): Buffer =>
  name.endsWith('.gz') ? gunzipSync(data) : Buffer.from(data);

/** The bytes are known, so what is in them is, too. */
const readJson = async <T>(file: PinnedFile, folder: string): Promise<T> =>
  JSON.parse(textOf(file, await readPinned(file, folder)).toString('utf8')) as T;

/** A lexicon, unpacked when it is asked for. */
async function openEntries(file: PinnedFile, folder: string) {
  const data = await readPinned(file, folder);
  return () => openSorted(textOf(file, data));
}

async function openTagger(folder: string): Promise<Tagger> {
  const text = textOf(COMMON.tags, await readPinned(COMMON.tags, folder));
  const weights = text.indexOf(WEIGHTS);
  const { tagdict, tags, vocab }: Tags = JSON.parse(`${text.toString('utf8', 0, weights)}}`);
  return {
    ...{ known: tagdict, tags, words: new Set(vocab) },
    weights: openWeights(text, weights + WEIGHTS.length),
  };
}

/** What reads for the voices of an accent. */
export async function openReader(accent: Accent, folder: string): Promise<Reader> {
  const { gold, silver, alphabet, guess } = OF_ACCENT[accent];
  const json = <T>(file: PinnedFile) => readJson<T>(file, folder);
  const [words, more, signs, tagger, exceptions] = await Promise.all([
    ...([openEntries(gold, folder), openEntries(silver, folder)] as const),
    ...([json<Alphabet>(alphabet), openTagger(folder)] as const),
    json<Record<string, string[]>>(COMMON.exceptions),
  ]);
  return {
    lexicon: openLexicon(accent, words, more),
    exceptions: new Map(Object.entries(exceptions)),
    tagger,
    // Most lines have no word that needs it.
    guess: openGuess(async () => openSession(await readPinned(guess, folder)), signs),
  };
}

export async function openNetwork(name: NeuralName, folder: string): Promise<Speaker> {
  const vocabulary = await readJson<Record<string, number>>(COMMON.vocabulary, folder);
  const model = await readPinned(NEURAL[name].network, folder);
  return openSpeaker(model, new Map(Object.entries(vocabulary)));
}
