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
import type { Entry } from './read/dictionary';
import { type Alphabet, openGuess } from './read/guess';
import { openLexicon } from './read/lexicon';
import type { Reader } from './read/reader';
import type { Accent } from './read/sounds';

type Entries = Readonly<Record<string, Entry>>;

interface Tags {
  tagdict: Record<string, string>;
  tags: string[];
  vocab: string[];
  weights: Record<string, Record<string, number>>;
}

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

/** What is in a file, parsed when it is asked for. The bytes are known, so what is in them is, too. */
async function openJson<T>(file: PinnedFile, folder: string): Promise<() => T> {
  const data = await readPinned(file, folder);
  return () => {
    const text = file.name.endsWith('.gz') ? gunzipSync(data) : Buffer.from(data);
    return JSON.parse(text.toString('utf8')) as T;
  };
}

const readJson = async <T>(file: PinnedFile, folder: string): Promise<T> =>
  (await openJson<T>(file, folder))();

/** What reads for the voices of an accent. */
export async function openReader(accent: Accent, folder: string): Promise<Reader> {
  const { gold, silver, alphabet, guess } = OF_ACCENT[accent];
  const json = <T>(file: PinnedFile) => readJson<T>(file, folder);
  const [words, more, signs, tags, exceptions] = await Promise.all([
    ...([openJson<Entries>(gold, folder), openJson<Entries>(silver, folder)] as const),
    ...([json<Alphabet>(alphabet), json<Tags>(COMMON.tags)] as const),
    json<Record<string, string[]>>(COMMON.exceptions),
  ]);
  return {
    lexicon: openLexicon(accent, words, more),
    exceptions: new Map(Object.entries(exceptions)),
    tagger: {
      known: tags.tagdict,
      tags: tags.tags,
      words: new Set(tags.vocab),
      weights: tags.weights,
    },
    // Most lines have no word that needs it.
    guess: openGuess(async () => openSession(await readPinned(guess, folder)), signs),
  };
}

export async function openNetwork(name: NeuralName, folder: string): Promise<Speaker> {
  const vocabulary = await readJson<Record<string, number>>(COMMON.vocabulary, folder);
  const model = await readPinned(NEURAL[name].network, folder);
  return openSpeaker(model, new Map(Object.entries(vocabulary)));
}
