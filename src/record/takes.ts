/**
 * The folder of takes beside a document. The take of a sentence is `<scene>/<name>.wav`; every other that was recorded of it
 * is kept as `<scene>/older/<name>-<number>.wav`, and what a browser left half as `<scene>/unfinished/<name>-<recording>.wav`.
 * Nothing is written over, and nothing is deleted.
 */
import { mkdir, open, readdir, realpath, rename, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure';
import { readWaveHead, type WaveHead, waveHead } from '../sound/wave-head';
import type { Take } from './data';

/** Which sentence a take is of: the id of its scene, and its name (narration/takes/name.ts). */
export interface Of {
  scene: string;
  name: string;
}

const [OLDER, UNFINISHED] = ['older', 'unfinished'];
const ENDING = '.wav';
/** Bytes in which a head ends: the sentence stands in it. */
const HEAD = 65_536;

/** A folder of takes is a link to somewhere else. */
export class LinkedAway extends Failure {
  constructor(place: string) {
    super(`${place} leads out of the folder of takes.`, 'take the link away; nothing was written.');
  }
}

export interface TakesFolder {
  folder: string;
  /** All takes of a sentence, in the order in which they were recorded. */
  list(of: Of): Promise<Take[]>;
  /** What was read in takes of the scene that are of none of these names any more. */
  readBefore(scene: string, names: readonly string[]): Promise<string[]>;
  /** The path of a take, whole as far as it goes; undefined when there is none of this key. */
  find(of: Of, key: string): Promise<string | undefined>;
  /** Makes a take the one that counts; that which did is kept as an older one. */
  choose(of: Of, key: string): Promise<void>;
  /** Keeps what was left half among the older takes. */
  putAside(of: Of, key: string): Promise<void>;
  /** The path of a recording that is under way, and of none other; its folder is there then. */
  unfinished(of: Of, recording: string): Promise<string>;
}

export function openTakes(folder: string): TakesFolder {
  const inside = ({ scene }: Of, ...parts: string[]) => path.join(folder, scene, ...parts);
  const current = (of: Of) => inside(of, of.name + ENDING);
  /** Makes a folder of a scene. Throws where a link leads out of ours. */
  async function make(of: Of, part: string): Promise<void> {
    for (const place of [inside(of), inside(of, part)]) {
      await mkdir(place, { recursive: true });
      const [ours, made] = [await realpath(folder), await realpath(place)];
      if (!made.startsWith(ours + path.sep)) throw new LinkedAway(place);
    }
  }
  async function unfinished(of: Of, recording: string): Promise<string> {
    await make(of, UNFINISHED);
    return inside(of, UNFINISHED, `${of.name}-${recording}${ENDING}`);
  }

  async function list(of: Of): Promise<Take[]> {
    const keptIn = async (part: string) =>
      (await namesIn(inside(of, part))).flatMap((file) => {
        const rest = restOf(file, of.name);
        return rest === undefined ? [] : [{ key: `${part}/${rest}`, file: inside(of, part, file) }];
      });
    const found = [
      { key: 'current', file: current(of) },
      ...(await keptIn(OLDER)),
      ...(await keptIn(UNFINISHED)),
    ];
    const takes = await Promise.all(found.map(({ key, file }) => readTake(key, file)));
    return takes.flat().sort((a, b) => a.recordedMs - b.recordedMs || (a.key < b.key ? -1 : 1));
  }

  async function find(of: Of, key: string): Promise<string | undefined> {
    if (!(await list(of)).some((take) => take.key === key)) return undefined;
    const [part = '', rest] = key.split('/');
    if (rest === undefined) return current(of);
    const file = inside(of, part, `${of.name}-${rest}${ENDING}`);
    if (part === UNFINISHED) await mend(file);
    return file;
  }

  /** Moves it to the first number that is free. */
  async function keepOlder(of: Of, file: string): Promise<void> {
    await make(of, OLDER);
    for (let number = 1; ; number++) {
      const target = inside(of, OLDER, `${of.name}-${number}${ENDING}`);
      if (!(await reserve(target))) continue;
      await rename(file, target);
      return;
    }
  }

  /** A folder goes when nothing is in it. */
  async function tidy(of: Of): Promise<void> {
    for (const part of [OLDER, UNFINISHED]) await rmdir(inside(of, part)).catch(() => undefined);
  }

  async function choose(of: Of, key: string): Promise<void> {
    const file = await find(of, key);
    if (file === undefined || key === 'current') return;
    if (await isThere(current(of))) await keepOlder(of, current(of));
    await rename(file, current(of));
    await tidy(of);
  }

  async function putAside(of: Of, key: string): Promise<void> {
    const file = await find(of, key);
    if (file === undefined || !key.startsWith(UNFINISHED)) return;
    await keepOlder(of, file);
    await tidy(of);
  }

  async function readBefore(scene: string, names: readonly string[]): Promise<string[]> {
    const files = (await namesIn(path.join(folder, scene))).filter(
      (file) => file.endsWith(ENDING) && !names.includes(path.basename(file, ENDING)),
    );
    const heads = await Promise.all(files.map((file) => readHead(path.join(folder, scene, file))));
    return heads.map((head, i) => head?.title ?? wordsOf(files[i] ?? ''));
  }

  return { folder, list, readBefore, find, choose, putAside, unfinished };
}

/** What stands between the name of a sentence and the ending; undefined of a take of another. */
function restOf(file: string, name: string): string | undefined {
  if (!file.startsWith(`${name}-`) || !file.endsWith(ENDING)) return undefined;
  const rest = file.slice(name.length + 1, -ENDING.length);
  return /^[a-z\d]+$/.test(rest) ? rest : undefined;
}

/** The first words of a sentence, as far as the name of its take tells them. */
const wordsOf = (file: string): string =>
  path.basename(file, ENDING).split('-').slice(0, -1).join(' ');

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** False when there is such a file. Where there was none, it is empty now, and ours to write over. */
async function reserve(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx')).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Empty when there is none, or nothing was recorded in it. */
async function readTake(key: string, file: string): Promise<Take[]> {
  const [head, info] = [await readHead(file), await stat(file).catch(() => undefined)];
  if (!head || !info) return [];
  // Who died while writing may not have told all that is there.
  const bytes = Math.max(0, info.size - head.start);
  const lengthMs = Math.round((bytes / 2 / head.sampleRate) * 1000);
  const kind = key.startsWith(OLDER) ? 'older' : key === 'current' ? 'current' : 'unfinished';
  return bytes > 0 ? [{ key, kind, lengthMs, recordedMs: Math.round(info.mtimeMs) }] : [];
}

/** Who died between a piece and its head left one that tells less than there is. */
async function mend(file: string): Promise<void> {
  const [head, { size }] = [await readHead(file), await stat(file)];
  if (!head) return;
  const { sampleRate, start, bytes, title } = head;
  const all = size - start - ((size - start) % 2);
  if (bytes === all) return;
  const handle = await open(file, 'r+');
  try {
    await handle.write(waveHead(sampleRate, all, title), 0, start, 0);
  } finally {
    await handle.close();
  }
}

async function readHead(file: string): Promise<WaveHead | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return readWaveHead(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
