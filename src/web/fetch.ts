/** Fetches the pictures of the web that a document names into a folder beside it, and records what each was. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { visit } from 'unist-util-visit';
import { writeAtomic } from '../cache/atomic';
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import { Failure } from '../failure';
import type { Place } from '../problem/problem';
import type { OnProgress } from '../progress';
import { typeOfPicture } from '../scene/image/measure';
import { FETCHED, type PictureRecord, RECORD, readRecord, webAddress } from '../scene/image/record';
import { getBytes, LIMITS, type Limits, NotFetched } from './get';

/** What became of a picture. */
export interface Fetched {
  address: string;
  /** Where the document names it first. */
  place: Place;
  /** Relative to the document's folder; absent when it was not fetched. */
  file?: string;
  /** It was there already. */
  kept?: true;
  /** Why it was not fetched. */
  reason?: string;
}

export interface Fetching {
  /** Fetches those that are there, too. */
  again?: boolean;
  onProgress: OnProgress;
  signal?: AbortSignal;
  limits?: Limits;
}

/** From one server and from many. */
const AT_ONCE = 4;

/** Every picture of the web that the document names, in order. Throws Failure where the folder leads elsewhere. */
export async function fetchPictures(document: Document, fetching: Fetching): Promise<Fetched[]> {
  const { folder } = document;
  const named = addressesIn(document);
  if (named.size === 0) return [];
  const record = readRecord(folder);
  const pictures = { ...record.pictures };
  let done = 0;
  const { onProgress, signal } = fetching;
  const tell = () => onProgress({ task: 'fetch', done, total: named.size });
  tell();
  const one = async ([address, place]: [string, Place]): Promise<Fetched> => {
    const known = pictures[address];
    const kept = known && !fetching.again && (await isThere(folder, known));
    const became = kept
      ? { file: known.file, kept: true as const }
      : await fetchOne(address, folder, pictures, fetching);
    done += 1;
    tell();
    return { address, place, ...became };
  };
  try {
    return await pMap([...named], one, { concurrency: AT_ONCE, signal });
  } finally {
    await writeRecord(folder, pictures);
  }
}

/** Each once, where it is named first. */
function addressesIn({ root }: Document): Map<string, Place> {
  const found = new Map<string, Place>();
  visit(root, 'image', (node) => {
    const address = webAddress(node.url.trim());
    if (address !== undefined && !found.has(address)) found.set(address, placeOf(node));
  });
  return found;
}

async function openFolder(folder: string): Promise<void> {
  const target = path.join(folder, FETCHED);
  await mkdir(target, { recursive: true });
  if ((await realpath(target)) !== target)
    throw new Failure(
      `The folder "${FETCHED}" beside the document leads elsewhere.`,
      'remove the link, or make it a folder.',
    );
}

type Entry = PictureRecord['pictures'][string];

async function isThere(folder: string, { file, sha256 }: Entry): Promise<boolean> {
  const data = await readFile(path.join(folder, file)).catch(() => undefined);
  return data !== undefined && hashOf(data) === sha256;
}

async function fetchOne(
  address: string,
  folder: string,
  pictures: PictureRecord['pictures'],
  { signal, limits = LIMITS }: Fetching,
): Promise<Pick<Fetched, 'file' | 'reason'>> {
  try {
    const data = await getBytes(rawAddress(address), limits, signal);
    const type = typeOfPicture(data);
    if (type === undefined) return { reason: 'is no picture that can be shown' };
    await openFolder(folder);
    const file = `${FETCHED}/${nameOf(address)}.${type}`;
    await writeAtomic(path.join(folder, file), data);
    pictures[address] = { file, sha256: hashOf(data), bytes: data.length };
    return { file };
  } catch (error) {
    if (error instanceof NotFetched) return { reason: error.message };
    throw error;
  }
}

/** GitHub shows a page about a file at `/blob/`, and the file at `/raw/`. */
const rawAddress = (address: string): string =>
  address.replace(/^(https:\/\/github\.com\/[^/]+\/[^/]+)\/blob\//, '$1/raw/');

/** Of its own address alone: words to know it by, and what tells it from others. */
function nameOf(address: string): string {
  const last = path.posix.basename(new URL(address).pathname).replace(/\.\w+$/, '');
  const words = last.toLowerCase().replace(/%[0-9a-f]{2}|[^a-z0-9]+/g, '-');
  const short = words.slice(0, 40).replace(/^-+|-+$/g, '') || 'picture';
  return `${short}-${hashOf(Buffer.from(address)).slice(0, 8)}`;
}

async function writeRecord(folder: string, pictures: PictureRecord['pictures']): Promise<void> {
  const sorted = Object.entries(pictures).sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length === 0) return;
  const record: PictureRecord = { version: 1, pictures: Object.fromEntries(sorted) };
  await writeAtomic(path.join(folder, RECORD), Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
}

const hashOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex');
