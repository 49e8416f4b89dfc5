import path from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../../src/cache/shared/folder';
import { pruneShared } from '../../../src/cache/shared/prune';
import { describeShared } from '../../../src/cli/commands/cache';
import { newFolder } from '../../sample';
import { folderUsed, NOW_MS } from '../used';

const { signal } = new AbortController();

/** A shared folder of such files. */
const shared = (hours: Record<string, number>) => openFolder(folderUsed(hours), true);

const id = (letter: string): string => letter.repeat(32);
const FILES = {
  [`clips/${id('a')}`]: 30,
  [`clips/${id('b')}`]: 2,
  [`chunks/${id('c')}`]: 1,
  [`bought/${id('d')}`]: 99,
  [`clips/${id('e')}.3e0f2a1c-0d0f-4f1e-8a51-8a6f7c1d2e3f.tmp`]: 5,
  'clips/holiday.jpg': 400,
  'photos/holiday.jpg': 400,
};

test('of a shared store what is longest unused goes first, and what others put there never', async () => {
  const place = shared(FILES);
  expect(await pruneShared(place, 250, NOW_MS, signal)).toEqual({ files: 2, bytes: 200 });
  const left = (await place.list(signal)).map(({ name }) => name).sort();
  expect(left).toEqual([
    ...[`bought/${id('d')}`, `chunks/${id('c')}`, `clips/${id('b')}`],
    ...['clips/holiday.jpg', 'photos/holiday.jpg'],
  ]);
});

test('it is shown by what it holds of ours, and may be emptied of that', async () => {
  const place = shared(FILES);
  const told = await describeShared(place, { prune: false, clear: false }, NOW_MS, signal);
  expect(told).toContain('clips (spoken sentences), 2 files');
  expect(told).not.toContain('photos');
  const cleared = await describeShared(place, { prune: false, clear: true }, NOW_MS, signal);
  expect(cleared).toContain('removed, 4 files');
  expect((await place.list(signal)).map(({ name }) => name).sort()).toEqual([
    ...[`bought/${id('d')}`, 'clips/holiday.jpg', 'photos/holiday.jpg'],
  ]);
});

test('one that is of no use is a failure with its mend', async () => {
  const place = openFolder(path.join(newFolder(), 'none'), true);
  const shown = describeShared(place, { prune: false, clear: false }, NOW_MS, signal);
  await expect(shown).rejects.toMatchObject({
    message: expect.stringContaining('cannot be used: there is no such folder.'),
    mend: expect.stringContaining('mounted'),
  });
});
