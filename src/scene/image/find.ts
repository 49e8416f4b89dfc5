/** Where an image's file is: only ever inside the document's folder, links of the file system followed. */
import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../problem/nearest';
import { decodeAddress } from '../inline';

export type Found = { file: string } | { missing: 'gone' | 'outside' };

const GONE = { missing: 'gone' } as const;
const OUTSIDE = { missing: 'outside' } as const;
/** What a generator of sites puts before an address of the site. */
const SITE = /^\{\{[^}]*\}\}/;
const SUFFIX = /[?#].*$/s;
/** Where generators of sites keep what they publish at the top. */
const SITE_FOLDERS = ['', 'public', 'static'];

/** The real path of what `url` names when it is in `folder`, which is a real path. */
export function findFile(url: string, folder: string): Found {
  const tried = namesOf(url).map((name) => insideFolder(name, folder));
  return tried.find((found) => 'file' in found) ?? tried[0] ?? GONE;
}

/** The address of another file in the same folder whose name is nearly that of `url`. */
export function meantFile(url: string, folder: string): string | undefined {
  for (const name of namesOf(url)) {
    const { dir, base } = path.posix.parse(name);
    const real = realOf(path.resolve(folder, dir));
    const isInside = real === folder || real?.startsWith(folder + path.sep);
    const close = real && isInside && base && nearest(base, listed(real));
    if (close) return path.posix.join(dir, close);
  }
  return undefined;
}

/** What the address may mean, best first: as it stands, decoded, without what caches are told, from the top of a site. */
function namesOf(url: string): string[] {
  const written = url.trim().replace(SITE, '');
  const plain = [written, written.replace(SUFFIX, '')].flatMap((name) => [
    decodeAddress(name),
    name,
  ]);
  const all = [...plain, ...plain.map((name) => name.replaceAll('\\', '/'))].flatMap(fromSite);
  return [...new Set(all)].filter((name) => name !== '');
}

const fromSite = (name: string): string[] =>
  name.startsWith('/')
    ? SITE_FOLDERS.map((folder) => path.posix.join(folder, name.replace(/^\/+/, '')))
    : [name];

/** Of a name as the file system has it. */
export function insideFolder(name: string, folder: string): Found {
  const target = path.resolve(folder, name);
  if (target === folder) return GONE;
  if (!target.startsWith(folder + path.sep)) return OUTSIDE;
  const real = realOf(target);
  if (real === undefined) return GONE;
  return real.startsWith(folder + path.sep) ? { file: real } : OUTSIDE;
}

function realOf(target: string): string | undefined {
  try {
    return realpathSync(target);
  } catch {
    return undefined;
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
