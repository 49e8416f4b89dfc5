/**
 * The folder of takes beside a document. The take of a sentence is `<scene>/<name>.wav`, or of another form that its author
 * laid there; every other that was recorded of it is kept as `<scene>/older/<name>-<number>.wav`, and what a browser left half
 * as `<scene>/unfinished/<name>-<recording>.wav`. Nothing is written over, and nothing is deleted.
 */
import { mkdir, open, readdir, realpath, rename, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure';
import { TAKE_ENDINGS } from '../narration/takes/find';
import type { Take } from './data';
import { mend, readSound, titleOf } from './sounds';

/** Which sentence a take is of: the id of its scene, and its name (narration/takes/name.ts). */
export interface Of {
  scene: string;
  name: string;
}

const [OLDER, UNFINISHED] = ['older', 'unfinished'];
/** Of what is recorded here. */
const ENDING = '.wav';

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

  /** Files of a sentence by their keys: of those that bear its name the best form counts, as the video takes it. */
  async function filesOf(of: Of): Promise<{ key: string; file: string }[]> {
    const keptIn = async (part: string) =>
      (await namesIn(inside(of, part))).flatMap((file) => {
        const rest = restOf(file, of.name);
        return rest === undefined ? [] : [{ key: `${part}/${rest}`, file: inside(of, part, file) }];
      });
    const [counting] = await currentOf(of);
    return [
      ...(counting === undefined ? [] : [{ key: 'current', file: counting }]),
      ...(await keptIn(OLDER)),
      ...(await keptIn(UNFINISHED)),
    ];
  }
  /** The best form first. */
  async function currentOf(of: Of): Promise<string[]> {
    const names = new Map((await namesIn(inside(of))).map((file) => [plainName(file), file]));
    return TAKE_ENDINGS.flatMap((ending) => {
      const file = names.get(`${of.name}.${ending}`);
      return file === undefined ? [] : [inside(of, file)];
    });
  }

  async function list(of: Of): Promise<Take[]> {
    const takes = await Promise.all(
      (await filesOf(of)).map(async ({ key, file }): Promise<Take[]> => {
        const sound = await readSound(file);
        return sound ? [{ key, kind: kindOf(key), ...sound }] : [];
      }),
    );
    return takes.flat().sort((a, b) => a.recordedMs - b.recordedMs || (a.key < b.key ? -1 : 1));
  }

  async function find(of: Of, key: string): Promise<string | undefined> {
    const file = (await filesOf(of)).find((one) => one.key === key)?.file;
    if (file === undefined || !(await readSound(file))) return undefined;
    if (kindOf(key) === 'unfinished') await mend(file);
    return file;
  }

  /** Moves it to the first number that is free. */
  async function keepOlder(of: Of, file: string): Promise<void> {
    await make(of, OLDER);
    for (let number = 1; ; number++) {
      const target = inside(of, OLDER, `${of.name}-${number}`);
      const isTaken = (await namesIn(inside(of, OLDER))).some(
        (one) => path.parse(one).name === path.basename(target),
      );
      if (isTaken || !(await reserve(target + path.extname(file)))) continue;
      await rename(file, target + path.extname(file));
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
    for (const one of await currentOf(of)) await keepOlder(of, one);
    await rename(file, inside(of, of.name + path.extname(file)));
    await tidy(of);
  }

  async function putAside(of: Of, key: string): Promise<void> {
    const file = await find(of, key);
    if (file === undefined || kindOf(key) !== 'unfinished') return;
    await keepOlder(of, file);
    await tidy(of);
  }

  async function readBefore(scene: string, names: readonly string[]): Promise<string[]> {
    const files = (await namesIn(path.join(folder, scene))).filter(
      (file) => isSound(file) && !names.includes(path.parse(file).name),
    );
    return Promise.all(
      files.map(async (file) => (await titleOf(path.join(folder, scene, file))) ?? wordsOf(file)),
    );
  }

  return { folder, list, readBefore, find, choose, putAside, unfinished };
}

const kindOf = (key: string): Take['kind'] =>
  key.startsWith(OLDER) ? 'older' : key === 'current' ? 'current' : 'unfinished';

const endingOf = (file: string): string => path.extname(file).slice(1).toLowerCase();
const isSound = (file: string): boolean => TAKE_ENDINGS.includes(endingOf(file));
/** With a small ending. */
const plainName = (file: string): string => `${path.parse(file).name}.${endingOf(file)}`;

/** What stands between the name of a sentence and the ending; undefined of a take of another. */
function restOf(file: string, name: string): string | undefined {
  if (!file.startsWith(`${name}-`) || !isSound(file)) return undefined;
  const rest = file.slice(name.length + 1, -path.extname(file).length);
  return /^[a-z\d]+$/.test(rest) ? rest : undefined;
}

/** The first words of a sentence, as far as the name of its take tells them. */
const wordsOf = (file: string): string => path.parse(file).name.split('-').slice(0, -1).join(' ');

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

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
