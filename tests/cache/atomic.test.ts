/** Files and folders that are there whole or not at all. */
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFolder, writeAtomic } from '../../src/cache/atomic';
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

describe('a folder', () => {
  test('takes the place of the earlier one, and takes with it what killed runs left', async () => {
    const folder = newFolder();
    const watch = path.join(folder, 'watch');
    const left = path.join(folder, '.watch.tmp-a1B2c3');
    for (const name of [watch, left]) mkdirSync(name);
    writeFileSync(path.join(watch, 'old.txt'), 'old');
    utimesSync(left, HOURS_AGO, HOURS_AGO);
    await replaceFolder(watch, async (inside) => writeFileSync(path.join(inside, 'a.txt'), 'new'));
    expect(readdirSync(folder)).toEqual(['watch']);
    expect(readdirSync(watch)).toEqual(['a.txt']);
  });

  test('stays as it was when the new one fails, and nothing else stays', async () => {
    const folder = newFolder();
    const watch = path.join(folder, 'watch');
    mkdirSync(watch);
    writeFileSync(path.join(watch, 'old.txt'), 'old');
    const failing = replaceFolder(watch, async () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual(['watch']);
    expect(readFileSync(path.join(watch, 'old.txt'), 'utf8')).toBe('old');
  });
});
