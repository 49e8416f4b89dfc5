import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore, readStore } from '../../src/cache/store';
import { newFolder } from '../sample';

const DATA = Buffer.from('some data that was costly to make');

async function filled() {
  const folder = newFolder();
  const store = openStore(folder);
  await store.write('room', 'key', DATA);
  return { folder, store, file: path.join(folder, 'room', 'key') };
}

describe('an entry', () => {
  test('is read as it was written, by any store of the folder', async () => {
    const { folder, store } = await filled();
    expect(await store.read('room', 'key')).toEqual(DATA);
    expect(await openStore(folder).read('room', 'key')).toEqual(DATA);
  });

  test('is found by the path that was given, also from another folder', async () => {
    const { folder } = await filled();
    const before = process.cwd();
    const store = openStore(path.relative(before, folder));
    process.chdir(folder);
    try {
      expect(await store.read('room', 'key')).toEqual(DATA);
    } finally {
      process.chdir(before);
    }
  });

  test('may be empty, and may be replaced', async () => {
    const { store } = await filled();
    await store.write('room', 'key', Buffer.alloc(0));
    expect(await store.read('room', 'key')).toEqual(Buffer.alloc(0));
  });

  test('is read, and none is kept, where nothing may be written', async () => {
    const { folder } = await filled();
    const store = readStore(folder);
    expect(await store.read('room', 'key')).toEqual(DATA);
    const made = await store.getOrMake('room', 'other', async () => DATA);
    expect(made).toEqual({ data: DATA, reused: false });
    expect(readdirSync(path.join(folder, 'room'))).toEqual(['key']);
  });

  test('that nobody wrote is a miss', async () => {
    const { store } = await filled();
    expect(await store.read('room', 'other')).toBeUndefined();
    expect(await store.read('other', 'key')).toBeUndefined();
  });
});

describe('a damaged entry is a miss, and can be written again', () => {
  const spoil: [string, (file: string) => void][] = [
    ['empty', (file) => writeFileSync(file, '')],
    ['foreign', (file) => writeFileSync(file, 'something else altogether, and longer than a mark')],
    ['cut in its data', (file) => truncateSync(file, readFileSync(file).length - 1)],
    ['cut short', (file) => truncateSync(file, 20)],
    ['longer than it was', (file) => writeFileSync(file, 'x', { flag: 'a' })],
    [
      'changed in one bit',
      (file) => {
        const bytes = readFileSync(file);
        const last = bytes.length - 1;
        bytes[last] = (bytes[last] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
    ['without its first byte', (file) => writeFileSync(file, readFileSync(file).subarray(1))],
  ];

  test.each(spoil)('when it is %s', async (_, damage) => {
    const { store, file } = await filled();
    damage(file);
    expect(await store.read('room', 'key')).toBeUndefined();
    await store.write('room', 'key', DATA);
    expect(await store.read('room', 'key')).toEqual(DATA);
  });

  test('when it was swapped with another', async () => {
    const { store, file, folder } = await filled();
    await store.write('room', 'other', Buffer.from('other data'));
    copyFileSync(path.join(folder, 'room', 'other'), file);
    expect(await store.read('room', 'key')).toBeUndefined();
  });

  test('when a folder has its name', async () => {
    const { store, folder } = await filled();
    mkdirSync(path.join(folder, 'room', 'folder'));
    expect(await store.read('room', 'folder')).toBeUndefined();
  });
});

test('two writers at once leave one whole entry and no rubbish', async () => {
  const { folder, store } = await filled();
  const other = openStore(folder);
  const versions = Array.from({ length: 40 }, (_, i) => Buffer.alloc(100_000, i));
  const reads: Promise<Buffer | undefined>[] = [];
  await Promise.all(
    versions.flatMap((data, i) => {
      reads.push(store.read('room', 'key'));
      return [(i % 2 ? store : other).write('room', 'key', data)];
    }),
  );
  for (const read of await Promise.all(reads)) expect(read).toBeDefined();
  const left = await store.read('room', 'key');
  expect(versions.some((data) => left?.equals(data))).toBe(true);
  expect(readdirSync(path.join(folder, 'room'))).toEqual(['key']);
});

test('a write that fails says so, and leaves no rubbish', async () => {
  const { folder, store } = await filled();
  // As a name it is just short enough, but not with what is added meanwhile.
  await expect(store.write('room', 'k'.repeat(255), DATA)).rejects.toThrow();
  expect(readdirSync(path.join(folder, 'room'))).toEqual(['key']);
});

test('a folder in the place of an entry is a miss, and gives way', async () => {
  const { folder, store } = await filled();
  mkdirSync(path.join(folder, 'room', 'taken', 'inside'), { recursive: true });
  expect(await store.read('room', 'taken')).toBeUndefined();
  await store.write('room', 'taken', DATA);
  expect(await store.read('room', 'taken')).toEqual(DATA);
});
