/** Networks from the maker's hub, a file at a time. What a run that ended had of one is where the next goes on. */
import { appendFile, mkdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { HUB } from '../narration/voices/hibari/catalog';
import type { PinnedFile } from '../narration/voices/hibari/package';
import { isPinned, type Search, whyNot } from './pinned';

export interface Hub {
  /** Address of the folder that the files lie in. */
  address: string;
  /** Where parts of files are kept. */
  folder: string;
  /** Bytes that there are, of those that there will be. */
  onBytes(there: number, all: number): void;
  signal?: AbortSignal;
}

/** No byte for so long is no connection, ms. */
const PATIENCE_MS = 30_000;

export async function searchHub(
  needed: readonly PinnedFile[],
  { address = HUB, ...hub }: Omit<Hub, 'address'> & { address?: string },
): Promise<Search> {
  const found = new Map<string, Uint8Array>();
  const notes: string[] = [];
  for (const file of needed) {
    const got = await getFile(file, { address, ...hub });
    if (typeof got === 'string') notes.push(got);
    else found.set(file.name, got);
  }
  return { found, notes };
}

/** The file, or why it could not be had. Throws the signal's reason. */
async function getFile(file: PinnedFile, hub: Hub): Promise<Uint8Array | string> {
  const part = path.join(hub.folder, `${file.name}.part`);
  await mkdir(hub.folder, { recursive: true });
  try {
    await download(file, part, hub);
  } catch (error) {
    hub.signal?.throwIfAborted();
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return `${hub.address}${file.name} could not be read: ${cause instanceof Error ? cause.message : cause}`;
  }
  const data = await readFile(part);
  // Whatever it is, it is no begin of the file.
  await rm(part, { force: true });
  return isPinned(data, file) ? data : whyNot(data, file);
}

async function download(file: PinnedFile, part: string, hub: Hub): Promise<void> {
  const begun = await stat(part).then(
    ({ size }) => size,
    () => 0,
  );
  if (begun >= file.bytes) return;
  const idle = new AbortController();
  const timer = setTimeout(() => idle.abort(new Error('it does not answer')), PATIENCE_MS);
  const signal = hub.signal ? AbortSignal.any([hub.signal, idle.signal]) : idle.signal;
  try {
    const headers = new Headers(begun > 0 ? { range: `bytes=${begun}-` } : {});
    const response = await fetch(hub.address + file.name, { headers, signal });
    if (!response.ok || !response.body) throw new Error(`it answers with ${response.status}`);
    // Who does not know ranges sends all of it.
    let there = response.status === 206 ? begun : 0;
    if (there === 0) await rm(part, { force: true });
    for await (const chunk of response.body) {
      timer.refresh();
      await appendFile(part, chunk);
      there += chunk.length;
      hub.onBytes(there, file.bytes);
      if (there > file.bytes) return;
    }
    if (there < file.bytes) throw new Error(`it ended after ${there} of ${file.bytes} bytes`);
  } finally {
    clearTimeout(timer);
  }
}
