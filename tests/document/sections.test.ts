import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse';
import { collectProblems } from '../../src/problem/problem';
import { checkBody, checkText, placesOf, readOf } from '../sample';

const sections = async (body: string) => readOf(await checkBody(body)).document.sections.slice(1);

describe('the id of a scene', () => {
  test('is the slug of its heading, or what the author writes', async () => {
    const found = await sections('## Why *now*?\n\n## B {#why-b}\n\n## 标题\n\n## 🎉\n');
    expect(found.map(({ id }) => id)).toEqual(['why-now', 'why-b', '标题', 'scene']);
  });

  test('is never digits alone, which would be the number of a slide', async () => {
    const found = await sections('## 2024\n\n## 1.5\n\n## 10 years\n');
    expect(found.map(({ id }) => id)).toEqual(['scene-2024', 'scene-15', '10-years']);
  });

  test('is told apart by a number when headings are the same', async () => {
    const found = await sections('## Same\n\n## Same\n\n## Same\n');
    expect(found.map(({ id }) => id)).toEqual(['same', 'same-1', 'same-2']);
  });

  test('that is written earlier is left to it', async () => {
    const found = await sections('## A {#same}\n\n## Same\n');
    expect(found.map(({ id }) => id)).toEqual(['same', 'same-1']);
  });

  test('that is written later than the same heading is a problem', async () => {
    expect(placesOf(await checkBody('## Same\n\n## B {#same}\n'))).toEqual(['10:1 idTwice']);
  });
});

describe('what stands under a heading', () => {
  test('is parted into what is spoken, what is shown, and what is for the speaker', async () => {
    const [section] = await sections(
      '## A\n\nSpoken.\n\n<!-- note: Two\nlines. -->\n\n- shown\n\n<!-- A comment. -->\n\nSpoken, too.\n\n---\n',
    );
    expect(section?.paragraphs).toHaveLength(2);
    expect(section?.blocks.map(({ type }) => type)).toEqual(['list']);
    expect(section?.notes).toEqual(['Two\nlines.']);
  });

  test.each([
    ['prose', 'Words. <!-- note: Wait here. --> More.'],
    ['an item', '- a <!-- note: Wait here. -->\n- b'],
    ['an item, on its own line', '- a\n\n  <!-- note: Wait here. -->\n- b'],
    ['a quote', '> a\n>\n> <!-- note: Wait here. -->'],
    ['a directive', ':::points\n<!-- note: Wait here. -->\n- a\n:::'],
    ['a line of comments', '<!-- A comment. --><!-- note: Wait here. -->'],
  ])('a note in %s is for the speaker', async (_, block) => {
    const [section] = await sections(`## A\n\n${block}\n`);
    expect(section?.notes).toEqual(['Wait here.']);
  });

  test('a note keeps its lines, without what they are all indented by', async () => {
    const [section] = await sections(
      '## A\n\n<!-- note:\n  Bring\n  - a knife\n    - sharp  \n-->\n',
    );
    expect(section?.notes).toEqual(['Bring\n- a knife\n  - sharp']);
  });

  test('a note in a heading is no part of it, nor of its id', async () => {
    const [section] = await sections('## A {#b} <!-- note: Wait here. -->\n');
    expect([section?.id, section?.notes]).toEqual(['b', ['Wait here.']]);
  });

  test('a note above the title belongs to it', async () => {
    const text = '---\ntitle: A\n---\n\n<!-- note: Wait. -->\n\n# A\n';
    expect(readOf(await checkText(text)).document.sections[0]?.notes).toEqual(['Wait.']);
  });

  test.each([
    ['after a note', '<!-- note: Wait. --> Words.\nMore.', ['Words.\nMore.']],
    ['below a long comment', '<!-- One\ntwo --> Words.\nMore.', ['Words.\nMore.']],
    ['between comments', '<!-- a --> Words. <!-- b -->', ['Words. ']],
    ['before a comment', 'Words. <!-- a -->', ['Words. ']],
  ])('words %s are spoken', async (_, line, words) => {
    const [section] = await sections(`## A\n\n${line}\n`);
    expect(section?.paragraphs.map((node) => textOf(node))).toEqual(words);
  });

  test('an image alone in its paragraph is shown', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>';
    const { document } = readOf(await checkBody('## A\n\n![b](b.svg)\n', { 'b.svg': svg }));
    expect(document.sections[1]?.blocks.map(({ type }) => type)).toEqual(['image']);
  });

  test('a scene below another has level 3', async () => {
    expect((await sections('## A\n\n### B\n')).map(({ level }) => level)).toEqual([2, 3]);
  });
});

test('a directive that is not closed gives back the scenes that it took in', async () => {
  const checked = await checkBody(
    '## A\n\n:::points\n- a\n\n## B\n\n:::summary\n- b\n- c\n:::\n\n## C\n\n:::bulets\n:::\n',
  );
  expect(placesOf(checked)).toEqual(['10:1 directiveUnclosed', '22:1 directiveUnknown']);
  expect(checked.read?.scenes.scenes.map(({ kind }) => kind)).toEqual([
    'title',
    'points',
    'summary',
    'statement',
  ]);
});

test.each(['````\na\n```', '~~~\na\n```', '```', '> ```\n> a'])(
  'the fence %j is not closed',
  async (fence) => {
    const checked = await checkBody(`## A\n\n${fence}\n`);
    expect(checked.problems.map(({ code }) => code)).toContain('fenceUnclosed');
  },
);

test('a fence that is closed in a quote or an item is closed', async () => {
  const checked = await checkBody(
    '## A\n\n> ```ts\n> a\n> ```\n\n## B\n\n- a\n\n  ```ts\n  b\n  ```\n',
  );
  expect(checked.problems.map(({ code }) => code)).not.toContain('fenceUnclosed');
});

test('A `#` opens an act where it holds lower headings, and is a scene where slides begin with one', async () => {
  const actsIn = async (body: string) => (await sections(body)).map(({ act }) => act === true);
  expect(await actsIn('# A\n\n## B\n\n## C\n\n# D\n\n## E\n\n## F\n')).toEqual([
    ...[true, false, false],
    ...[true, false, false],
  ]);
  expect(await actsIn('# A\n\n# B\n\n## C\n\n# D\n')).toEqual([false, false, false, false]);
});

describe('what a document is called', () => {
  const titleIn = (text: string, name = 'a-letter') =>
    parseDocument(text, { name, folder: '/nowhere' }, collectProblems('talk.md')).meta.title;

  test('in its front matter has no marks of Markdown left', () => {
    const written =
      '---\ntitle: "The `all()` of **it**, [here](a.md), snake_case_name and 2 * 3 * 4"\n---\n\nWords.\n';
    expect(titleIn(written)).toBe('The all() of it, here, snake_case_name and 2 * 3 * 4');
  });

  test('is followed by a line without marks, too', () => {
    const text = '---\ntitle: A\nsubtitle: "One<br/>and `two`"\n---\n\nWords.\n';
    const source = { name: 'talk', folder: '/nowhere' };
    expect(parseDocument(text, source, collectProblems('talk.md')).meta.subtitle).toBe(
      'One and two',
    );
  });

  test('is not a heading far below a text of its own', () => {
    const letter = `Dear members,\n\n${'we meet again in spring. '.repeat(20)}\n\n## Attachments\n\n- a\n`;
    expect(titleIn(letter)).toBe('A letter');
    expect(titleIn('A line before it.\n\n## A guide\n\n- a\n')).toBe('A guide');
  });
});

test('a heading of contents goes with the contents that another tool would put there', async () => {
  const found = await sections('## Contents\n{: .no_toc }\n\n1. TOC\n{:toc}\n\n## A\n\na\n');
  expect(found.map(({ id }) => id)).toEqual(['a']);
});

test('who says a section may stand below its heading, as kramdown has it', () => {
  const text = '# T\n\n## A\n{: voice=ben .x }\n\na\n\n## B\n{: .x }\n\nb\n';
  const source = { name: 'talk', folder: '/nowhere' };
  const [, a, b] = parseDocument(text, source, collectProblems('talk.md')).sections;
  expect([a?.voice?.name, b?.voice?.name]).toEqual(['ben', undefined]);
});

describe('what a document without a title is called', () => {
  const called = (text: string, name = 'my-bread', folder = '/home/me/rye-book') =>
    parseDocument(text, { name, folder }, collectProblems('talk.md')).meta.title;

  test.each([
    ['its only heading of the first level', '# Introduction\n\nWords.', 'Introduction'],
    ['its first heading', '## Of bread\n\nWords.', 'Of bread'],
    ['as its file, where that could stand in any', '## 1. Introduction\n\nWords.', 'My bread'],
    [
      'as its file, where its headings are numbered',
      '## 1. Roof\n\nA.\n\n## 2. Floor\n\nB.',
      'My bread',
    ],
    ['as its file, where all have one level', '# Summary\n\nA.\n\n# Motivation\n\nB.', 'My bread'],
    ['as its file in another language', '## Einleitung\n\nWorte.', 'My bread'],
  ])('is %s', (_, text, title) => {
    expect(called(text)).toBe(title);
  });

  test('is its folder where the file is called as many are', () => {
    expect(called('## Summary\n\nWords.', 'README')).toBe('Rye book');
    expect(called('Words.', 'index')).toBe('Rye book');
  });
});
