import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listEntries, pruneStore, touch } from '../../src/cache/prune';
import { newFolder } from '../sample';
import { folderUsed, NOW_MS } from './used';

test('the entries longest unused go first, until the rest fits', async () => {
  const folder = folderUsed({ 'clips/old': 30, 'chunks/newer': 2, 'chunks/newest': 1 });
  expect(await pruneStore(folder, 250, NOW_MS)).toEqual({ files: 1, bytes: 100 });
  expect(existsSync(path.join(folder, 'clips/old'))).toBe(false);
  expect(await listEntries(folder)).toHaveLength(2);
});

test('an entry that was used stays', async () => {
  const folder = folderUsed({ 'clips/a': 30, 'clips/b': 20 });
  await touch(path.join(folder, 'clips/a'));
  await pruneStore(folder, 150, Date.now());
  expect(existsSync(path.join(folder, 'clips/a'))).toBe(true);
  expect(existsSync(path.join(folder, 'clips/b'))).toBe(false);
});

test('what a killed run left goes after an hour, and not before', async () => {
  const folder = folderUsed({
    'chunks/x.12-1.tmp': 2,
    'chunks/y.13-1.tmp': 0.5,
    'scratch/talk-12/1.jpeg': 2,
    'scratch/talk-13/1.jpeg': 0.5,
  });
  await pruneStore(folder, 10_000, NOW_MS);
  const left = (await listEntries(folder)).map(({ file }) => path.relative(folder, file)).sort();
  expect(left).toEqual([
    path.join('chunks', 'y.13-1.tmp'),
    path.join('scratch', 'talk-13', '1.jpeg'),
  ]);
});

test('a store that was never written to is empty', async () => {
  const folder = path.join(newFolder(), 'none');
  expect(await listEntries(folder)).toEqual([]);
  expect(await pruneStore(folder, 0, NOW_MS)).toEqual({ files: 0, bytes: 0 });
});
