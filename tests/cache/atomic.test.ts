/** Files that are there whole or not at all. */
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeAtomic } from '../../src/cache/atomic';
import { newFolder } from '../sample';

const HOURS_AGO = new Date(Date.now() - 2 * 3_600_000);

/** Files of an hour ago and earlier, and now. */
function writeLeft(folder: string, old: readonly string[], fresh: readonly string[]): void {
  for (const name of [...old, ...fresh]) writeFileSync(path.join(folder, name), 'left');
  for (const name of old) utimesSync(path.join(folder, name), HOURS_AGO, HOURS_AGO);
}

describe('a file', () => {
  test('takes with it what killed runs left of it, and nothing else', async () => {
    const folder = newFolder();
    const others = ['.talk.mp4.note', '.other.mp4.12.tmp', '.talk.mp4.13.tmp.txt'];
    writeLeft(folder, ['.talk.mp4.12.tmp', ...others], ['.talk.mp4.14.tmp']);
    await writeAtomic(path.join(folder, 'talk.mp4'), 'whole');
    expect(readdirSync(folder).sort()).toEqual([...others, '.talk.mp4.14.tmp', 'talk.mp4'].sort());
  });
});
