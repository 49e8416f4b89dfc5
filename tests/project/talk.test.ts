/** One talk in several languages, told by the names of its files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { forEachDocument } from '../../src/cli/documents';
import { checkDocument } from '../../src/pipeline';
import { chooseDocuments } from '../../src/project/documents';
import { openProject } from '../../src/project/project';
import { talkOf, versionsOf } from '../../src/project/talk';
import { newFolder } from '../sample';

const write = (lang: string, more = '') => `---\ntitle: ${lang}\n${more}---\n\n# ${lang}\n\nTea.\n`;

/** A project with these documents. */
function project(files: Record<string, string>): { root: string; at(file: string): string } {
  const root = newFolder();
  const at = (file: string) => path.join(root, file);
  mkdirSync(at('.git'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  }
  return { root, at };
}

const { root, at } = project({
  'slides/tea/tea.md': write('en', 'theme: night\nauthor: Ada\nvoice: slt\n'),
  'slides/tea/tea.de.md': write('de', 'author: Grete\n'),
  'slides/tea/tea.pt-BR.md': write('pt'),
  'slides/tea/tea.old2.md': write('old'),
  'slides/tea/notes.md': write('notes'),
});

/** The files that a command is run on, from the folder of the project. */
async function run(document: string | undefined, ways: { all?: boolean; languages?: boolean }) {
  const used: string[] = [];
  const context = {
    ...{ out: () => undefined, say: () => undefined, terminal: false },
    signal: new AbortController().signal,
  };
  const here = document === undefined ? root : at(document);
  await forEachDocument({ document: here, all: false, ...ways }, context, async (file) => {
    used.push(path.basename(file));
    return 0;
  });
  return used;
}

describe('a talk', () => {
  test('is a document and those beside it with a language in their names', async () => {
    const talk = {
      original: at('slides/tea/tea.md'),
      translations: [at('slides/tea/tea.de.md'), at('slides/tea/tea.pt-BR.md')],
    };
    expect(await talkOf(at('slides/tea/tea.md'))).toEqual(talk);
    expect(await talkOf(at('slides/tea/tea.de.md'))).toEqual(talk);
    expect(await talkOf(at('slides/tea/notes.md'))).toBeUndefined();
    expect(await versionsOf(at('slides/tea/notes.md'))).toEqual([at('slides/tea/notes.md')]);
  });

  test('is made in all its languages, unless a file is named', async () => {
    const all = ['tea.md', 'tea.de.md', 'tea.pt-BR.md'];
    expect(await run(undefined, { languages: true })).toEqual(all);
    expect(await run('slides/tea', { languages: true })).toEqual(all);
    expect(await run(undefined, { all: true })).toEqual(all);
    expect(await run('slides/tea/tea.md', { languages: true })).toEqual(['tea.md']);
    expect(await run('slides/tea/tea.de.md', { languages: true })).toEqual(['tea.de.md']);
    expect(await run('slides/tea', {})).toEqual(['tea.md']);
  });

  test('is chosen in one language by its name', async () => {
    expect(await chooseDocuments('tea.de', false, root)).toEqual({
      files: [at('slides/tea/tea.de.md')],
    });
    expect(await chooseDocuments('tea', false, root)).toEqual({ files: [at('slides/tea/tea.md')] });
  });

  test('gives its translations its look, and their names their language; they say all else', async () => {
    const { name, defaults } = await openProject(at('slides/tea/tea.de.md'));
    expect(name).toBe('tea.de');
    const { read, problems } = await checkDocument(at('slides/tea/tea.de.md'), { defaults });
    expect(problems.map(({ code }) => code)).toEqual(['voiceSilent']);
    expect(read?.document.meta).toMatchObject({
      ...{ lang: 'de', theme: 'night', author: 'Grete' },
      voice: { name: 'silent' },
    });
  });

  test('has no draft and no copy as a language, unless that says so itself', async () => {
    const { at } = project({
      'tour.md': write('en'),
      'tour.new.md': write('new'),
      'tour.bak.md': write('bak', 'lang: de\n'),
      'tour.de-de.md': write('de'),
      'tour.haw.md': write('haw', 'lang: haw\n'),
    });
    expect((await talkOf(at('tour.md')))?.translations).toEqual([at('tour.haw.md')]);
    expect(await talkOf(at('tour.new.md'))).toBeUndefined();
  });

  test('gives its look with a byte order mark before it, too', async () => {
    const { at } = project({
      'tour.md': `\uFEFF${write('en', 'theme: night\n')}`,
      'tour.de.md': write('de'),
    });
    expect((await openProject(at('tour.de.md'))).defaults).toMatchObject({ theme: 'night' });
  });

  test('whose documents lie in the folder of a project is one document among others', async () => {
    const flat = project({ 'talk.md': write('en'), 'talk.de.md': write('de') });
    expect(await chooseDocuments(undefined, false, flat.root)).toEqual({
      files: [flat.at('talk.md')],
    });
  });
});
