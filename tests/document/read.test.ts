import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import { checkBody, checkText, FRONT, newFolder, placesOf, readOf, writeSample } from '../sample';

describe('a file that cannot be read', () => {
  const missing = () => path.join(newFolder(), 'none.md');

  test.each([
    ['that is not there', missing, 'fileMissing'],
    ['below a file', () => path.join(writeSample(FRONT), 'talk.md'), 'fileMissing'],
    ['that is a folder', newFolder, 'fileIsFolder'],
    ['that is no Markdown', () => import.meta.filename, 'fileNotMarkdown'],
  ])('%s is one problem at its top', async (_, file, code) => {
    expect(placesOf(await checkDocument(file()))).toEqual([`1:1 ${code}`]);
  });

  test('that links to itself is one problem at its top', async () => {
    const file = path.join(newFolder(), 'talk.md');
    symlinkSync(file, file);
    const { problems } = await checkDocument(file);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['fileUnreadable', `"${file}" cannot be read (ELOOP).`],
    ]);
  });

  test('that others may not read is one problem, unless the reader may read all', async () => {
    const file = writeSample(FRONT);
    chmodSync(file, 0);
    const expected = process.getuid?.() === 0 ? [] : ['1:1 fileUnreadable'];
    expect(placesOf(await checkDocument(file))).toEqual(expected);
  });
});

test.each(['talk.markdown', 'talk.mdx', 'talk.qmd', 'talk.Rmd'])(
  '%s is a document',
  async (name) => {
    const file = path.join(newFolder(), name);
    writeFileSync(file, `${FRONT}## A\n\nWords.\n`);
    expect(readOf(await checkDocument(file)).document.name).toBe('talk');
  },
);

const BODY =
  '## A\n\n- One\n- Two\n\nOne is\nsaid, then two.[^q]\n\n```ts\nconst a = 1;\nconst b = 2;\n```\n\n[^q]: A source.\n';

describe('line ends', () => {
  const faulty = `${FRONT}${BODY}\n## B {#B}\n`;
  const code = `${FRONT}## A\n\n\`\`\`ts {2}\nconst a = 1;\nconst b = 2;\n\`\`\`\n\nWords and\nmore words.\n`;

  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s give the same scenes and lines as LF', async (_, end) => {
    const read = readOf(await checkText(code));
    const other = readOf(await checkText(code.replaceAll('\n', end)));
    expect(other.scenes).toEqual(read.scenes);
    expect(other.lines).toEqual(read.lines);
    expect(other.document.sections.map(({ place }) => place)).toEqual(
      read.document.sections.map(({ place }) => place),
    );
  });

  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s give the same places of problems as LF', async (_, end) => {
    const places = placesOf(await checkText(faulty));
    expect(places).toEqual(['23:1 idBroken']);
    expect(placesOf(await checkText(faulty.replaceAll('\n', end)))).toEqual(places);
    const front = '---\ntitle: A\n\nautor: B\n---\n\n# A\n';
    expect(placesOf(await checkText(front.replaceAll('\n', end)))).toEqual(['4:1 metaUnknown']);
  });
});

describe('a byte order mark', () => {
  test('is no part of the front matter', async () => {
    expect(placesOf(await checkText(`\uFEFF${FRONT}`))).toEqual([]);
  });

  test('does not move the columns of line 1', async () => {
    const { problems } = await checkText('\uFEFF# A {#A}\n');
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [1, 1, 'idBroken'],
    ]);
  });
});

test('empty lines before the front matter move the places, and nothing else', async () => {
  const text = '---\ntitle: A\nautor: B\n---\n\n# A\n\n## B\n\n:::bulets\n:::\n';
  expect(placesOf(await checkText(text))).toEqual(['3:1 metaUnknown', '10:1 directiveUnknown']);
  expect(placesOf(await checkText(`\n \n${text}`))).toEqual([
    '5:1 metaUnknown',
    '12:1 directiveUnknown',
  ]);
});

describe('an edit at the top', () => {
  const body = 'A talk.\n\n## A\n\n- One\n- Two\n\nOne, then **two**.[^q]\n\n[^q]: A source.\n';
  const scenesOf = async (text: string) => readOf(await checkText(text)).scenes;

  test.each([
    ['an empty line before the front matter', `\n${FRONT}${body}`],
    ['an empty line before the title', FRONT.replace('\n# ', '\n\n# ') + body],
    ['a comment before the title', FRONT.replace('\n# ', '\n<!-- Draft. -->\n\n# ') + body],
    ['a comment in the front matter', FRONT.replace('title', '# Draft.\ntitle') + body],
  ])('that adds %s changes no scene', async (_, text) => {
    expect(await scenesOf(text)).toEqual(await scenesOf(FRONT + body));
  });

  test('that changes a note changes no other field, and no other scene', async () => {
    const noted = (note: string) => scenesOf(`${FRONT}<!-- note: ${note} -->\n\n${body}`);
    const [before, after] = [await noted('one'), await noted('two')];
    expect(after.scenes.slice(1)).toEqual(before.scenes.slice(1));
    expect(after.scenes[0]).toEqual({ ...before.scenes[0], notes: ['two'] });
  });
});

test('a document of headings only is right', async () => {
  const { scenes } = readOf(await checkBody('## One\n\n### Two\n\n## Three\n'));
  expect(scenes.scenes.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'a-title title',
    'one statement',
    'two statement',
    'three statement',
  ]);
});
