/** The takes beside a document: which file is of what. Nothing outside its folder is read. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '../../document/schema';
import { nearest } from '../../problem/nearest';
import type { Problems } from '../../problem/problem';
import { insideFolder, meantFile } from '../../scene/image/find';
import type { Line } from '../schema';
import { takeName } from './name';

/** Beside the document. */
export const TAKES = 'takes';
/** What a file of all scenes is called. */
const ALL = 'all';
/** Where `lectern record` keeps what counts no more, or not yet. */
const KEPT = ['older', 'unfinished'];
/** Endings that are read, the best first. */
export const TAKE_ENDINGS: readonly string[] = [
  ...['wav', 'flac', 'm4a', 'mp3', 'webm', 'opus', 'ogg', 'aac', 'mp4'],
];
/** Endings of sounds that are not. */
const UNREAD = ['aif', 'aiff', 'amr', 'au', 'caf', 'wma', 'mka', 'wv', 'm4b', 'mov'];
const TOP = { line: 1, column: 1 };

export interface TakeFile {
  /** From the document's folder on, with `/`. */
  name: string;
  /** Absolute. */
  path: string;
}

/** Files by what they are of. */
export interface Takes {
  /** Of a sentence, by scene (its id) and name (name.ts). */
  sentences: ReadonlyMap<string, ReadonlyMap<string, TakeFile>>;
  /** Of a scene, by its id. */
  scenes: ReadonlyMap<string, TakeFile>;
  /** Of all of them. */
  all?: TakeFile;
}

type Where = Pick<Document, 'folder'> & { problems: Problems };

/** Reports what no scene has, and what cannot be read. `scenes` in order, with their lines. */
export async function findTakes(
  document: Pick<Document, 'folder' | 'meta' | 'takesPlace'>,
  scenes: readonly { id: string; lines: readonly Line[] }[],
  problems: Problems,
): Promise<Takes> {
  const where = { folder: document.folder, problems };
  const ids = scenes.map(({ id }) => id);
  const found = await listFolder(TAKES, where);
  const files = oneEach(found.files, where);
  const sentences = new Map<string, ReadonlyMap<string, TakeFile>>();
  for (const folder of found.folders) {
    const scene = scenes.find(({ id }) => id === folder);
    if (scene) sentences.set(scene.id, await sentencesOf(scene, where));
    else reportUnknown(`${TAKES}/${folder}`, folder, ids, where);
  }
  for (const [name, { name: file }] of files)
    if (!ids.includes(name) && name !== ALL) reportUnknown(file, name, ids, where);
  const ofScenes = new Map([...files].filter(([name]) => ids.includes(name)));
  const all = findNamed(document, where) ?? (ids.includes(ALL) ? undefined : files.get(ALL));
  return { sentences, scenes: ofScenes, ...(all ? { all } : {}) };
}

export const hasTakes = ({ sentences, scenes, all }: Takes): boolean =>
  all !== undefined || scenes.size > 0 || [...sentences.values()].some(({ size }) => size > 0);

/** What the front matter names. */
function findNamed(
  { meta, takesPlace }: Pick<Document, 'meta' | 'takesPlace'>,
  { folder, problems }: Where,
): TakeFile | undefined {
  const { takes: name } = meta;
  if (name === undefined) return undefined;
  const found = insideFolder(name, folder);
  if ('file' in found) return { name, path: found.file };
  if (found.missing === 'outside') problems.report('takeOutside', takesPlace, name);
  else problems.report('takeMissing', takesPlace, name, meantFile(name, folder));
  return undefined;
}

/** Those of sentences that the scene has; of others, which were edited since, nothing is said. */
async function sentencesOf(
  { id, lines }: { id: string; lines: readonly Line[] },
  where: Where,
): Promise<ReadonlyMap<string, TakeFile>> {
  const names = lines.map(({ text }) => takeName(text));
  const { files } = await listFolder(`${TAKES}/${id}`, where);
  return new Map([...oneEach(files, where)].filter(([name]) => names.includes(name)));
}

function reportUnknown(file: string, name: string, ids: readonly string[], { problems }: Where) {
  problems.report('takeUnknown', TOP, file, nearest(name, ids));
}

interface Listed extends TakeFile {
  stem: string;
  ending: string;
}

/** Sounds and folders in a folder of the document; hidden ones, and what is no sound, are passed over. */
async function listFolder(
  name: string,
  { folder, problems }: Where,
): Promise<{ files: Listed[]; folders: string[] }> {
  const listed: { files: Listed[]; folders: string[] } = { files: [], folders: [] };
  const inside = insideFolder(name, folder);
  if (!('file' in inside)) {
    if (inside.missing === 'outside') problems.report('takeOutside', TOP, name);
    return listed;
  }
  const names = await readdir(inside.file).catch(() => []);
  for (const base of names.sort()) {
    if (base.startsWith('.') || KEPT.includes(base)) continue;
    const file = `${name}/${base}`;
    const found = insideFolder(file, folder);
    if (!('file' in found)) {
      problems.report('takeOutside', TOP, file);
      continue;
    }
    const [stem, ending] = partsOf(base);
    if ((await stat(found.file)).isDirectory()) listed.folders.push(base.normalize('NFC'));
    else if (TAKE_ENDINGS.includes(ending))
      listed.files.push({ name: file, path: found.file, stem, ending });
    else if (UNREAD.includes(ending)) problems.report('takeForm', TOP, file);
  }
  return listed;
}

function partsOf(base: string): [stem: string, ending: string] {
  const { name, ext } = path.posix.parse(base.normalize('NFC'));
  return [name, ext.slice(1).toLowerCase()];
}

/** The best of those that are of the same. */
function oneEach(files: readonly Listed[], { problems }: Where): Map<string, TakeFile> {
  const best = new Map<string, TakeFile>();
  const rank = ({ ending }: Listed) => TAKE_ENDINGS.indexOf(ending);
  for (const { stem, name, path: file } of [...files].sort((a, b) => rank(a) - rank(b))) {
    const before = best.get(stem);
    if (before) problems.report('takeTwice', TOP, name, before.name);
    else best.set(stem, { name, path: file });
  }
  return best;
}
