/** Files of data beside the document, inside of its folder and nowhere else. */
import { readFileSync, statSync } from 'node:fs';
import type { DataFile } from './define';
import { findFile, meantFile } from './image/find';

const MOST_BYTES = 1_000_000;

/** What a file holds; `folder` is a real path. */
export function openDataFile(name: string, folder: string): DataFile {
  const found = findFile(name, folder);
  if ('missing' in found)
    return found.missing === 'outside'
      ? { why: 'outside' }
      : { why: 'gone', meant: meantFile(name, folder) };
  const { size } = statSync(found.file);
  if (size > MOST_BYTES) return { why: 'large' };
  return size === 0 ? { why: 'empty' } : { text: readFileSync(found.file, 'utf8') };
}
