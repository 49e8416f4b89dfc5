/** Adding heart from the files that are kept for all tests (setup.ts). */
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { filesOf } from '../../src/narration/voices/hibari/catalog';
import { filesFolder, isAdded } from '../../src/narration/voices/hibari/home';
import { type Adding, addVoice } from '../../src/voice/add';
import { heartTest } from '../heart';
import { newFolder } from '../sample';

const add = (voices: string, from: string, more: Partial<Adding> = {}) =>
  addVoice('heart', { voices, from: filesFolder(from), onProgress: () => undefined, ...more });

heartTest('a voice is added from a folder, with licence and notice, and once', async (kept) => {
  const voices = path.join(newFolder(), 'not', 'there');
  expect(isAdded('heart', voices)).toBe(false);
  expect(await add(voices, kept)).toEqual({ added: true });
  expect(isAdded('heart', voices)).toBe(true);
  const names = filesOf('heart').map(({ name }) => name);
  expect(readdirSync(filesFolder(voices))).toEqual(expect.arrayContaining(names));
  expect(names).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE']));
  expect(await add(voices, '/no/such')).toEqual({ added: false });
});

heartTest('a file that was cut is got again, and no other', async (kept) => {
  const voices = newFolder();
  await add(voices, kept);
  const cut = path.join(filesFolder(voices), 'vocab.json');
  truncateSync(cut, 10);
  expect(isAdded('heart', voices)).toBe(false);
  const written: string[] = [];
  const write = async (file: string, data: Uint8Array) => {
    written.push(path.basename(file));
    await writeFile(file, data);
  };
  expect(await add(voices, kept, { write })).toEqual({ added: true });
  expect(written).toHaveLength(1);
  expect(readFileSync(cut)).toEqual(readFileSync(path.join(filesFolder(kept), 'vocab.json')));
});

heartTest('a disk that is full leaves nothing behind', async (kept) => {
  const voices = newFolder();
  let room = 3;
  const write = async (file: string, data: Uint8Array) => {
    room -= 1;
    if (room < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    await writeFile(file, data);
  };
  await expect(add(voices, kept, { write })).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(voices)).toEqual([]);
});

heartTest('two runs that add it at once both have it', async (kept) => {
  const voices = newFolder();
  mkdirSync(voices, { recursive: true });
  await Promise.all([add(voices, kept), add(voices, kept)]);
  expect(isAdded('heart', voices)).toBe(true);
  expect(readdirSync(voices)).toEqual(['hibari-tts-0.2.1']);
  expect(existsSync(filesFolder(voices))).toBe(true);
});
