import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import { TEMPLATE_NAMES } from '../../src/template/templates';
import { nameOf, startDocument, titleOf } from '../../src/template/write';

const DATE = '2026-11-28';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-new-'));
});
afterEach(() => rm(folder, { recursive: true }));

const start = (title: string, template: (typeof TEMPLATE_NAMES)[number] = 'explainer') =>
  startDocument({ title, template, folder, date: DATE });

describe('a new document', () => {
  test.each(TEMPLATE_NAMES)('of the template %s has no problem', async (template) => {
    const { document } = await start('Green tea', template);
    const { problems, read } = await checkDocument(document);
    expect(problems).toEqual([]);
    expect(read?.document.meta).toMatchObject({ title: 'Green tea', date: DATE });
    expect(read?.scenes.scenes.map(({ kind }) => kind)).toContain('figure');
  });

  test.each([
    'C#: a "short" history',
    '- not a list',
    '*',
    '{{title}} and $& and `code`',
    '100 % true',
    '緑茶',
    'a_b [c](d) <script>',
  ])('may be called %j', async (title) => {
    const made = await start(`Tea ${title}`);
    const { problems, read } = await checkDocument(made.document);
    expect(problems).toEqual([]);
    expect(read?.document.meta.title).toBe(`Tea ${title.replace(/"(.*)"/, '“$1”')}`);
    const [opening] = read?.scenes.scenes ?? [];
    const words = JSON.stringify(opening?.heading);
    for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) expect(words).toContain(word);
  });

  test('brings a project where there is none', async () => {
    const { written } = await start('Tea');
    expect(written.map((file) => path.relative(folder, file))).toEqual([
      path.join('slides', 'tea', 'tea.md'),
      path.join('slides', 'tea', 'picture.svg'),
      'package.json',
      '.gitignore',
    ]);
    const project = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    expect(project).toMatchObject({ private: true, scripts: { build: 'lectern build' } });
  });

  test('joins a project that is there, also one above', async () => {
    await writeFile(path.join(folder, 'package.json'), '{}');
    const inside = path.join(folder, 'talks');
    await mkdir(inside);
    await startDocument({ title: 'Tea', template: 'talk', folder: inside, date: DATE });
    expect(await readdir(inside)).toEqual(['slides']);
    expect(await readFile(path.join(folder, 'package.json'), 'utf8')).toBe('{}');
  });

  test('writes over nothing', async () => {
    await writeFile(path.join(folder, '.gitignore'), 'mine');
    await start('Tea');
    expect(await readFile(path.join(folder, '.gitignore'), 'utf8')).toBe('mine');
    await expect(start('tea')).rejects.toThrow(/is there already/);
  });

  test('needs a letter or a digit', async () => {
    await expect(start('…!')).rejects.toThrow(/no letter or digit/);
    expect(await readdir(folder)).toEqual([]);
  });
});

test('a name and a title follow from what was typed', () => {
  expect(nameOf('Green tea, and why!')).toBe('green-tea-and-why');
  expect(nameOf('../../etc/passwd')).toBe('etc-passwd');
  expect(titleOf('green-tea')).toBe('Green tea');
  expect(titleOf('eBPF')).toBe('eBPF');
  expect(titleOf('What is e-mail?')).toBe('What is e-mail?');
});
