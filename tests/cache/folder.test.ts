/** Folders that are there whole or not at all, and hold what others put into them. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFolder, writtenFiles } from '../../src/cache/folder';
import { newFolder } from '../sample';

const HOURS_AGO = new Date(Date.now() - 2 * 3_600_000);

/** Lays down these files, with their names as their text. */
const put = (folder: string, ...files: string[]): Promise<void> =>
  replaceFolder(folder, async (inside) => {
    for (const file of files) {
      mkdirSync(path.dirname(path.join(inside, file)), { recursive: true });
      writeFileSync(path.join(inside, file), `new ${file}`);
    }
  });
const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8');

describe('a folder', () => {
  test('takes with it what killed runs left', async () => {
    const folder = newFolder();
    const watch = path.join(folder, 'watch');
    const left = path.join(folder, '.watch.tmp-a1B2c3');
    for (const name of [watch, left]) mkdirSync(name);
    writeFileSync(path.join(watch, 'old.txt'), 'old');
    utimesSync(left, HOURS_AGO, HOURS_AGO);
    await replaceFolder(watch, async (inside) => writeFileSync(path.join(inside, 'a.txt'), 'new'));
    expect(readdirSync(folder)).toEqual(['watch']);
    expect(readdirSync(watch).sort()).toEqual(['.lectern.json', 'a.txt', 'old.txt']);
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

  test('is replaced as a whole when it holds only what an earlier run wrote', async () => {
    const deck = path.join(newFolder(), 'deck');
    await put(deck, 'index.html', 'sound/1.mp3');
    const { ino } = statSync(deck);
    await put(deck, 'index.html');
    expect(readdirSync(deck).sort()).toEqual(['.lectern.json', 'index.html']);
    expect(statSync(deck).ino).not.toBe(ino);
    expect(await writtenFiles(deck)).toEqual(['index.html']);
  });

  test('keeps what somebody else put there, run after run, and loses what is stale', async () => {
    const deck = path.join(newFolder(), 'deck');
    await put(deck, 'index.html', 'sound/1.mp3', 'sound/old/2.mp3', 'fonts/a.woff2');
    writeFileSync(path.join(deck, 'CNAME'), 'theirs');
    writeFileSync(path.join(deck, 'fonts/b.woff2'), 'theirs');
    for (const files of [['index.html', 'sound/1.mp3'], ['index.html']]) {
      await put(deck, ...files);
      expect(read(deck, 'CNAME')).toBe('theirs');
      expect(read(deck, 'fonts/b.woff2')).toBe('theirs');
      expect(read(deck, 'index.html')).toBe('new index.html');
      expect(existsSync(path.join(deck, 'fonts/a.woff2'))).toBe(false);
      expect(existsSync(path.join(deck, 'sound/old'))).toBe(false);
    }
    expect(existsSync(path.join(deck, 'sound'))).toBe(false);
    expect(readdirSync(path.dirname(deck))).toEqual(['deck']);
  });

  test('of somebody else becomes ours beside their files, and keeps their links', async () => {
    const [folder, elsewhere] = [newFolder(), newFolder()];
    const deck = path.join(folder, 'deck');
    mkdirSync(deck);
    writeFileSync(path.join(elsewhere, 'far.txt'), 'theirs');
    symlinkSync(elsewhere, path.join(deck, 'link'), 'junction');
    await put(deck, 'index.html');
    await put(deck, 'index.html');
    expect(read(deck, 'link/far.txt')).toBe('theirs');
  });

  test('trusts no list that leads out of it', async () => {
    const folder = newFolder();
    const deck = path.join(folder, 'deck');
    await put(deck, 'index.html');
    writeFileSync(path.join(folder, 'far.txt'), 'theirs');
    writeFileSync(path.join(deck, 'near.txt'), 'theirs');
    writeFileSync(path.join(deck, '.lectern.json'), '{"files":["../far.txt","index.html"]}');
    await put(deck, 'index.html');
    expect(read(folder, 'far.txt')).toBe('theirs');
  });

  test('is a failure where a file of that name stands', async () => {
    const deck = path.join(newFolder(), 'deck');
    writeFileSync(deck, 'theirs');
    await expect(put(deck, 'index.html')).rejects.toThrow('ENOTDIR');
    expect(read(deck)).toBe('theirs');
  });
});
