import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse';
import { collectProblems } from '../../src/problem/problem';
import { sketch } from './tree';

const LINKS = '1. [One](#one)\n2. [Two](#two)\n3. [Three](#three)\n\n';

function opened(text: string) {
  const problems = collectProblems('tea-notes.md');
  const { meta, sections } = parseDocument(
    text,
    { name: 'tea-notes', folder: '/nowhere' },
    problems,
  );
  return {
    title: meta.title,
    headings: sections.map(({ heading }) => sketch(heading)),
    first: sections[0]?.content.map(sketch),
    problems: problems.list.map(({ code }) => code),
  };
}

test.each([
  ['the next heading', '# TABLE OF CONTENTS', '## Tea\n\nWords.\n', 'Tea'],
  ['the next `#`', '# Inhaltsverzeichnis', '# Tee\n\n## One\n\nWords.\n', 'Tee'],
  ['the name of the file', '## Spis treści:', '## Wstęp\n\nWords.\n', 'Tea notes'],
])('contents are no title: it is %s', (_, contents, rest, title) => {
  const { headings, ...found } = opened(`${contents}\n\n${LINKS}${rest}`);
  expect(found).toMatchObject({ title, problems: ['contentsLeftOut'] });
  expect(headings.join(' ')).not.toContain(contents.replace(/\W*#+ /, ''));
});

test('a first heading of which nothing is left opens no scene', () => {
  expect(
    opened('---\ntitle: Tea\n---\n\n# {{ page.title }}\n\nIt is hot.\n\n## Milk\n\nIt is cold.\n'),
  ).toMatchObject({
    headings: ['h1("Tea")', 'h2("Milk")'],
    first: ['p("It is hot.")'],
  });
});

test('what goes on below contents that begin a document opens it', () => {
  expect(opened(`# Contents\n\n${LINKS}There is more.\n\n## Introduction\n\nWords.\n`)).toEqual({
    title: 'Tea notes',
    headings: ['h1("Tea notes")', 'h2("Introduction")'],
    first: ['p("There is more.")'],
    problems: ['contentsLeftOut'],
  });
});

test('contents of plain words are a scene, and no title', () => {
  expect(opened('# 目录\n\n- 一\n- 二\n\n# 茶\n\nWords.\n')).toMatchObject({
    title: '茶',
    headings: ['h1("茶")', 'h1("目录")', 'h1("茶")'],
    problems: [],
  });
});
