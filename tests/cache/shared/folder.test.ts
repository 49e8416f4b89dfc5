import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../../../src/cache/shared/folder';
import { newFolder } from '../../sample';
import { DATA, KEY, OTHER, openMachine } from './machine';

/** A shared folder in which one machine has put an entry. */
async function filled() {
  const place = newFolder();
  const first = openMachine(place);
  await first.get();
  await first.shared.settle();
  return { place, first, file: path.join(place, 'clips', KEY) };
}

describe('a shared folder', () => {
  test('has what one machine made, and another makes it no more', async () => {
    const { place } = await filled();
    const second = openMachine(place);
    expect(await second.get()).toEqual(DATA);
    expect(second.made()).toBe(0);
    expect(existsSync(second.file())).toBe(true);
    expect(second.said).toEqual([]);
  });

  test('reads what it has, and is asked once', async () => {
    const { place, file } = await filled();
    const { store } = openMachine(place);
    expect(await store.read('clips', KEY)).toEqual(DATA);
    rmSync(file);
    expect(await store.read('clips', KEY)).toEqual(DATA);
    expect(await store.read('clips', OTHER)).toBeUndefined();
  });

  test('gets what lay in the store of a machine before, once', async () => {
    const alone = openMachine(newFolder());
    await alone.get();
    const place = newFolder();
    for (const runs of [1, 0]) {
      const { shared, get, made } = openMachine(place, { folder: alone.folder });
      const told: number[] = [];
      await get();
      await shared.settle(({ done }) => told.push(done));
      expect(made()).toBe(0);
      expect(told).toEqual(runs === 1 ? [1] : []);
    }
    expect(readdirSync(path.join(place, 'clips'))).toEqual([KEY]);
  });

  test('gets what is only mentioned, since what was made of it is there', async () => {
    const alone = openMachine(newFolder());
    await alone.get();
    const place = newFolder();
    const { store, shared } = openMachine(place, { folder: alone.folder });
    store.mention('clips', KEY);
    store.mention('clips', OTHER);
    await shared.settle();
    expect(readdirSync(path.join(place, 'clips'))).toEqual([KEY]);
  });

  test('keeps what it has: the first who wrote an entry has it', async () => {
    const place = openFolder(newFolder(), true);
    const signal = new AbortController().signal;
    const datas = [1, 2, 3, 4].map((n) => Buffer.alloc(1000, n));
    await Promise.all(datas.map((data) => place.put('clips/x', data, { replace: false, signal })));
    const first = await place.get('clips/x', signal);
    await place.put('clips/x', DATA, { replace: false, signal });
    expect(await place.get('clips/x', signal)).toEqual(first);
    expect((await place.list(signal)).map(({ name }) => name)).toEqual(['clips/x']);
  });

  test('gets nothing of what is of one machine alone', async () => {
    const place = newFolder();
    const { store, shared } = openMachine(place);
    for (const room of ['browsers', 'code', 'made', 'last', 'fields', 'take-texts', 'tried'])
      await store.write(room, KEY, DATA);
    await store.write('clips', 'no fingerprint', DATA);
    await shared.settle();
    expect(readdirSync(place)).toEqual([]);
  });

  test('is only read where it is to be', async () => {
    const { place } = await filled();
    const second = openMachine(place, { writes: false });
    expect(await second.get()).toEqual(DATA);
    await second.get(OTHER);
    await second.shared.settle();
    expect(second.made()).toBe(1);
    expect(readdirSync(path.join(place, 'clips'))).toEqual([KEY]);
  });
});

describe('an entry of a shared folder is made again, and told once, when it is', () => {
  const spoil: [string, (file: string) => void][] = [
    ['torn', (file) => truncateSync(file, 20)],
    ['foreign', (file) => writeFileSync(file, 'something else altogether, and longer than a mark')],
    ['another one', (file) => renameSync(path.join(path.dirname(file), OTHER), file)],
  ];
  test.each(spoil)('%s', async (_, damage) => {
    const { place, first, file } = await filled();
    await first.get(OTHER);
    await first.shared.settle();
    damage(file);
    const second = openMachine(place);
    await second.get();
    await second.shared.settle();
    expect(second.made()).toBe(1);
    expect(second.said).toHaveLength(1);
    expect(second.said[0]).toMatch(/^clips\/a+ in the shared store .* is damaged/);
    // It is whole again for the third.
    const third = openMachine(place);
    await third.get();
    expect(third.made()).toBe(0);
    expect(third.said).toEqual([]);
  });
});

describe('a build goes on, and says so once, when the folder', () => {
  const useless: [string, RegExp, (place: string) => void][] = [
    ['is not there', /there is no such folder/, (place) => rmSync(place, { recursive: true })],
    [
      'is a file',
      /there is no such folder/,
      (place) => {
        rmSync(place, { recursive: true });
        writeFileSync(place, '');
      },
    ],
    ...(process.getuid?.() === 0
      ? []
      : ([['may not be read', /may not use it/, (place) => chmodSync(place, 0)]] as [
          string,
          RegExp,
          (place: string) => void,
        ][])),
  ];
  test.each(useless)('%s', async (_, why, spoil) => {
    const place = newFolder();
    mkdirSync(path.join(place, 'clips'));
    spoil(place);
    const { get, made, said, shared } = openMachine(place);
    await get();
    await get(OTHER);
    await shared.settle();
    expect(made()).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(why);
    expect(said[0]).toContain('Fix: ');
  });

  test('does not answer', async () => {
    const place = {
      ...openFolder(newFolder(), true),
      get: () => new Promise<never>(() => undefined),
    };
    const { get, made, said, shared } = openMachine(place, { lateMs: 30 });
    await Promise.all([get(), get(OTHER)]);
    await shared.settle();
    expect(made()).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('has not answered');
  });
});
