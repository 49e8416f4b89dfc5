/** Takes to clips: what an author said of a document's lines, cut out, levelled and kept like what a voice says. */
import { codeHash } from '../../cache/code';
import { fingerprint } from '../../cache/fingerprint';
import { getOrMakeValue } from '../../cache/making';
import { hashFile } from '../../cache/output';
import type { Store } from '../../cache/store';
import type { Meta } from '../../document/schema';
import type { OnProgress } from '../../progress';
import { CLIPS, type Recording, toldOf } from '../../sound/recording';
import { clipSchema, type Line, type SpokenLine } from '../schema';
import { packTake } from './clip';
import { decodeTake, TAKE_RATE } from './decode';
import type { Job, Wanted } from './jobs';
import { openMemory } from './memory';
import { type Known, openReference, type Reference, sayAll } from './reference';
import { type Heard, type Said, understandTake, understoodSchema } from './understand';

/** What became of the sentences of a file that were to be heard in it. */
export interface Result {
  job: Job;
  /** `heard` where some were. */
  state: 'heard' | 'broken' | 'silent';
  heard: ReadonlyMap<Line, Heard>;
}

export interface Hearing {
  /** The lines of the author's own voice, with their clips. */
  own: ReadonlyMap<Line, SpokenLine>;
  results: readonly Result[];
}

/** What is not in the store is aligned, which has a voice on this machine say the same; nothing is sent elsewhere. */
export async function hearTakes(
  jobs: readonly Job[],
  meta: Pick<Meta, 'lang' | 'lexicon'>,
  store: Store,
  onProgress: OnProgress = () => undefined,
): Promise<Hearing> {
  const own = new Map<Line, SpokenLine>();
  const results: Result[] = [];
  const reference = openReference(meta);
  for (const job of jobs) {
    store.signal?.throwIfAborted();
    onProgress({ task: 'takes', done: results.length, total: jobs.length });
    const { spoken, ...result } = await hear(job, reference, store);
    for (const { written, ...one } of spoken) own.set(written, one);
    results.push(result);
  }
  if (jobs.length > 0) onProgress({ task: 'takes', done: jobs.length, total: jobs.length });
  return { own, results };
}

async function hear(job: Job, reference: Reference, store: Store) {
  const { file, lines, isNamed } = job;
  const texts = lines.map(({ line }) => line.text);
  const [sound, code] = [await hashFile(file.path), await codeHash('takes', store)];
  const { voice, other, isFluent } = reference;
  const known = await sayAll(
    lines.map(({ line }) => line),
    voice,
    store,
  );
  const memory = await openMemory(sound, texts, store);
  const before = await Promise.all(
    memory.edited.map(async (text) => {
      const line = text === undefined ? undefined : reference.lineOf(text);
      return line ? (await sayAll([line], voice, store))[0] : undefined;
    }),
  );
  const how = { isNamed, isFluent, other };
  const keys = known.map((one, i) => [one.key, before[i]?.key]);
  const key = fingerprint({ sound, known: keys, isNamed, isFluent, other: other.version, code });
  const { value } = await getOrMakeValue(store, ['takes', key], understoodSchema, () =>
    understandTake(file.path, { known, before }, how, store),
  );
  await memory.keep(texts.filter((_, i) => value.lines[i]?.state === 'fits'));
  const heard = new Map<Line, Heard>();
  const spoken: (SpokenLine & { written: Line })[] = [];
  const decode = once(async () => decodeTake(file.path, TAKE_RATE, store.signal));
  for (const [i, wanted] of lines.entries()) {
    const [found, said] = [value.lines[i], known[i]];
    if (!wanted.isWanted || !found || !said) continue;
    heard.set(wanted.line, found);
    if (found.state !== 'fits') continue;
    const clip = await clipOf({ wanted, found, said, sound, code }, decode, store);
    spoken.push({ written: wanted.line, line: said.line, clip });
  }
  return { job, state: value.state, heard, spoken };
}

interface Clipping {
  wanted: Wanted;
  found: Said;
  said: Known;
  sound: string;
  code: string;
}

async function clipOf(
  { found, said, sound, code }: Clipping,
  decode: () => Promise<Recording | undefined>,
  store: Store,
) {
  const words = said.line.words.map(({ text, spoken }) => [text, spoken.join(' ')]);
  const key = fingerprint({ take: sound, words, found, code });
  const clipIn = (data: Buffer) => clipSchema.safeParse(toldOf(data)).data;
  const isWhole = (data: Buffer) => clipIn(data)?.words.length === words.length;
  const make = async () => {
    const take = await decode();
    if (!take) throw new Error('A take that could be read cannot be read any more.');
    return packTake(key, take, found);
  };
  const { data } = await store.getOrMake(CLIPS, key, make, isWhole);
  const clip = clipIn(data);
  if (!clip) throw new Error(`The sound ${key} cannot be read.`);
  return clip;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
