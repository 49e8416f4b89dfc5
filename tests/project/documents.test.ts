/** Which document is meant. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Choice, chooseDocuments } from '../../src/project/documents';
import { FRONT, newFolder } from '../sample';

/** A repository with these documents. */
function project(...files: string[]): string {
  const root = newFolder();
  mkdirSync(path.join(root, '.git'));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), file.includes('README') ? '# Read me\n' : FRONT);
  }
  return root;
}

/** Relative to the project; or the question. */
async function choose(root: string, named?: string, all = false): Promise<string[] | string> {
  const choice: Choice = await chooseDocuments(named, all, root);
  if ('question' in choice) return choice.question.replaceAll(`${root}/`, '');
  return choice.files.map((file) => path.relative(root, file));
}

describe('a document is meant', () => {
  const root = project(
    'slides/tour/tour.md',
    'slides/tour/notes.md',
    'README.md',
    'a/talk.md',
    'b/paper.qmd',
  );
  test.each([
    ['slides/tour/tour.md', 'slides/tour/tour.md'],
    ['slides/tour', 'slides/tour/tour.md'],
    ['slides/tour/', 'slides/tour/tour.md'],
    ['tour', 'slides/tour/tour.md'],
    ['slides', 'slides/tour/tour.md'],
    ['.', 'slides/tour/tour.md'],
    [undefined, 'slides/tour/tour.md'],
    ['a', 'a/talk.md'],
    ['b', 'b/paper.qmd'],
    ['missing.mdx', 'missing.mdx'],
    ['README.md', 'README.md'],
    ['missing.md', 'missing.md'],
  ])('by %s', async (named, file) => {
    expect(await choose(root, named)).toEqual([file]);
  });

  test('in the folder of a document, and in one without slides/', async () => {
    expect(await choose(path.join(root, 'slides/tour'), '.')).toEqual(['tour.md']);
    expect(await choose(path.join(root, 'slides/tour'))).toEqual(['tour.md']);
    expect(await choose(project('talk.md', 'README.md', 'node_modules/a/a.md'))).toEqual([
      'talk.md',
    ]);
  });

  test('among several by a question that lists them with their names', async () => {
    const several = project('slides/one/one.md', 'slides/a/two.md', 'slides/b/two.md');
    const list =
      'Which document? There are several:\n  a-two  slides/a/two.md\n  b-two  slides/b/two.md\n  one    slides/one/one.md\nFix: name one, or all by --all.';
    expect(await choose(several)).toBe(list);
    expect(await choose(several, 'slides')).toBe(list);
    expect(await choose(several, 'two')).toBe(list.replace(/ {2}one .*\n/, ''));
    expect(await choose(several, 'b-two')).toEqual(['slides/b/two.md']);
  });

  test('by a name that is near to it: the question says so', async () => {
    expect(await choose(root, 'tuor')).toBe(
      'There is no document "tuor". Did you mean "tour"? There are:\n  tour  slides/tour/tour.md\nFix: name a document, or a file that ends in .md.',
    );
    expect(await choose(newFolder(), 'tour')).toMatch(/^There is no document "tour"\. There is/);
    expect(await choose(newFolder())).toMatch(/^Which document\?.*\nFix:/);
  });

  test('when all are asked for: all, of the project or of a folder', async () => {
    const several = project('slides/one/one.md', 'slides/two/two.md', 'a/b.md', 'a/c.md');
    expect(await choose(several, undefined, true)).toEqual([
      'slides/one/one.md',
      'slides/two/two.md',
    ]);
    expect(await choose(several, 'a', true)).toEqual(['a/b.md', 'a/c.md']);
    expect(await choose(several, 'one', true)).toEqual(['slides/one/one.md']);
  });

  test('as a folder without documents, which is a problem of its own', async () => {
    const empty = newFolder();
    mkdirSync(path.join(empty, 'talk.md'));
    expect(await chooseDocuments('talk.md', false, empty)).toEqual({
      files: [path.join(empty, 'talk.md')],
      unknown: true,
    });
  });
});
