/** Stores in which files lie that were last used a while ago. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newFolder } from '../sample';

export const NOW_MS = 1_700_000_000_000;
const HOUR_MS = 3_600_000;

/** A folder whose files have 100 bytes each, and were last used so many hours ago. */
export function folderUsed(hours: Record<string, number>): string {
  const folder = newFolder();
  for (const [name, ago] of Object.entries(hours)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.alloc(100));
    const used = (NOW_MS - ago * HOUR_MS) / 1000;
    utimesSync(file, used, used);
  }
  return folder;
}
