/** Which documents changed since a revision. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { changedSince } from '../../src/project/since';
import { commit, git, newRepository, writeFiles } from '../diff/repository';
import { newFolder } from '../sample';

const TEXT = '---\ntitle: A\n---\n\n# A\n';
const NAMES = ['a/a.md', 'b/b.md', 'b/b.de.md', 'b/deep/deep.md', 'loose/one.md', 'loose/two.md'];

/** A repository of documents, in which `changes` were made since its first commit. */
async function changed(changes: Record<string, string>): Promise<string[]> {
  const folder = newRepository();
  const files = Object.fromEntries(NAMES.map((name) => [name, TEXT]));
  commit(folder, 'first', { ...files, 'a/pictures/cat.svg': '<svg/>', 'README.md': 'Read me.' });
  writeFiles(folder, changes);
  const found = await changedSince(
    NAMES.map((name) => path.join(folder, name)),
    'HEAD',
  );
  return found.map((file) => path.relative(folder, file).split(path.sep).join('/'));
}

test.each([
  ['nothing', {}, []],
  ['what no document has', { 'README.md': 'new', 'other/b.svg': '' }, []],
  ['a text', { 'a/a.md': 'new' }, ['a/a.md']],
  ['a picture', { 'a/pictures/cat.svg': 'new' }, ['a/a.md']],
  ['a file that is not added yet', { 'b/theme.css': 'p {}' }, ['b/b.md', 'b/b.de.md']],
  ['a text in one of its languages', { 'b/b.de.md': 'neu' }, ['b/b.md', 'b/b.de.md']],
  ['a document in a folder below', { 'b/deep/deep.md': 'new' }, ['b/deep/deep.md']],
  ['one of two texts in a folder', { 'loose/two.md': 'new' }, ['loose/two.md']],
  ['the configuration', { 'lectern.config.yaml': 'theme: night\n' }, NAMES],
  ['that of some', { 'b/lectern.config.yaml': 'theme: night\n' }, NAMES.slice(1, 4)],
])('%s that changed: %o', async (_, changes, expected) => {
  expect(await changed(changes)).toEqual(expected);
});

test('a commit that is not there, and no repository, are told', async () => {
  const folder = newRepository();
  commit(folder, 'first', { 'a/a.md': TEXT });
  git(folder, 'tag', 'v1');
  const file = path.join(folder, 'a/a.md');
  expect(await changedSince([file], 'v1')).toEqual([]);
  await expect(changedSince([file], '--output=x')).rejects.toThrow('no revision "--output=x"');
  const outside = newFolder();
  writeFiles(outside, { 'a.md': TEXT });
  await expect(changedSince([path.join(outside, 'a.md')], 'v1')).rejects.toThrow('git does not');
});
