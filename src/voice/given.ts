/** Files that somebody fetched by hand: the package, a network, or a folder in which they lie. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure';
import { PACKED } from '../narration/voices/hibari/catalog';
import { IN_WHEEL, type PinnedFile, WHEEL } from '../narration/voices/hibari/package';
import { isPinned, type Search, searchWheel, sha256, whyNot } from './pinned';

/** Looks for `needed` at `from`. Throws a Failure where nothing is there. */
export async function searchGiven(from: string, needed: readonly PinnedFile[]): Promise<Search> {
  const info = await stat(from).catch((cause: unknown) => {
    throw new Failure(`There is no file or folder ${from}.`, 'correct --from.', { cause });
  });
  return info.isDirectory() ? searchFolder(from, needed) : searchFile(from, needed);
}

async function searchFile(file: string, needed: readonly PinnedFile[]): Promise<Search> {
  const data = await readFile(file);
  const same = needed.find((one) => isPinned(data, one));
  if (same) return { found: new Map([[same.name, data]]), notes: [] };
  const named = needed.find(({ name }) => name === path.basename(file));
  if (named) return { found: new Map(), notes: [whyNot(data, named)] };
  if (/\.(whl|zip)$/i.test(file)) return searchWheel(data);
  return {
    found: new Map(),
    notes: [`${file} is no file of a voice: its SHA-256 is ${sha256(data)}.`],
  };
}

/** Files by their names, in it or as the package unpacks them, and the package itself. */
async function searchFolder(folder: string, needed: readonly PinnedFile[]): Promise<Search> {
  const found = new Map<string, Uint8Array>();
  const notes: string[] = [];
  const read = (name: string) => readFile(path.join(folder, name)).catch(() => undefined);
  const wheel = await read(WHEEL.name);
  if (wheel) {
    const inside = searchWheel(wheel);
    for (const [name, data] of inside.found) found.set(name, data);
    notes.push(...inside.notes);
  }
  // What other voices need, too, where it lies beside.
  for (const file of new Set([...needed, ...PACKED])) {
    if (found.has(file.name)) continue;
    const places = ['', IN_WHEEL.files, IN_WHEEL.licenses, 'assets/'];
    for (const data of await Promise.all(places.map((place) => read(place + file.name))))
      if (data && isPinned(data, file)) found.set(file.name, data);
      else if (data && needed.includes(file)) notes.push(whyNot(data, file));
  }
  return {
    found,
    notes: notes.length + found.size > 0 ? notes : [`${folder} has no file of the voice.`],
  };
}
