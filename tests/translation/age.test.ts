/** Which sections are older than what they are translated from, in repositories that real git keeps. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { readLanguage } from '../../src/cli/talk';
import { Failure } from '../../src/failure';
import { collectProblems } from '../../src/problem/problem';
import { checkAge } from '../../src/translation/age';
import { matchVersions } from '../../src/translation/compare';
import { commit, git, newRepository, writeFiles } from '../diff/repository';
import { newFolder } from '../sample';
import { ENGLISH, GERMAN, LEAVES } from './tea';

/** Commits as of a day in November. */
function commitOn(day: number, folder: string, message: string, files: Record<string, string>) {
  process.env.GIT_AUTHOR_DATE = `2026-11-${String(day).padStart(2, '0')}T12:00:00Z`;
  commit(folder, message, files);
  delete process.env.GIT_AUTHOR_DATE;
}

async function olderIn(folder: string): Promise<string[]> {
  const [original, translation] = [
    await readLanguage(path.join(folder, 'tea.md')),
    await readLanguage(path.join(folder, 'tea.de.md')),
  ];
  if (!original || !translation) throw new Error('It cannot be read.');
  const problems = collectProblems('tea.de.md');
  const match = matchVersions(original, translation);
  await checkAge({ match, original, translation, problems });
  return problems.list.map(
    ({ line, message }) => `${line}: ${message.replace(/[0-9a-f]{7}/g, 'id')}`,
  );
}

test('a section is out of date once the original was edited after it, and no more once it was edited, too', async () => {
  const folder = newRepository();
  commitOn(1, folder, 'Write it', { 'tea.md': ENGLISH, ...(LEAVES as Record<string, string>) });
  commitOn(2, folder, 'Translate it', { 'tea.de.md': GERMAN });
  expect(await olderIn(folder)).toEqual([]);
  const edited = ENGLISH.replace('Now pour.', 'Now pour it slowly.');
  commitOn(5, folder, 'Pour slowly', { 'tea.md': edited });
  expect(await olderIn(folder)).toEqual([
    '12: The section "So geht es" was edited on 2026-11-05 (id: Pour slowly), and its translation last on 2026-11-02 (id: Translate it).',
  ]);
  // Above the first heading counts to the first section.
  writeFiles(folder, { 'tea.md': edited.replace('In three steps', 'In a few steps') });
  expect(await olderIn(folder)).toEqual([
    '8: The section "Tee" was edited now, not committed yet, and its translation last on 2026-11-02 (id: Translate it).',
    expect.stringMatching(/^12: /),
  ]);
  writeFiles(folder, { 'tea.md': edited });
  commitOn(6, folder, 'Translate that', { 'tea.de.md': GERMAN.replace('gießt', 'gießt langsam') });
  expect(await olderIn(folder)).toEqual([]);
});

test('spaces, and lines that only moved, make nothing old', async () => {
  const folder = newRepository();
  commitOn(1, folder, 'Write it', { 'tea.md': ENGLISH, ...(LEAVES as Record<string, string>) });
  commitOn(2, folder, 'Translate it', { 'tea.de.md': GERMAN });
  const spaced = ENGLISH.replace('# Tea\n', '# Tea\n\n').replace('1. Boil', '1.  Boil');
  commitOn(3, folder, 'Lay it out', { 'tea.md': spaced });
  expect(await olderIn(folder)).toEqual([]);
});

test('a translation that git does not have yet is new', async () => {
  const folder = newRepository();
  commitOn(1, folder, 'Write it', { 'tea.md': ENGLISH, ...(LEAVES as Record<string, string>) });
  writeFiles(folder, { 'tea.de.md': GERMAN });
  expect(await olderIn(folder)).toEqual([]);
});

test('without a history, or with a part of it, nothing is guessed', async () => {
  const folder = newFolder();
  writeFiles(folder, { 'tea.md': ENGLISH, 'tea.de.md': GERMAN, ...LEAVES });
  await expect(olderIn(folder)).rejects.toThrow(Failure);
  const whole = newRepository();
  commitOn(1, whole, 'Write it', { 'tea.md': ENGLISH });
  commitOn(2, whole, 'Translate it', { 'tea.de.md': GERMAN });
  const shallow = path.join(newFolder(), 'clone');
  git(whole, 'clone', '--quiet', '--depth=1', `file://${whole}`, shallow);
  await expect(olderIn(shallow)).rejects.toThrow(/newest part of the history/);
});
