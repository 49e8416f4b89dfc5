import { expect, test } from 'vitest';
import { parseBody, sketch } from '../tree';

const LIST = '- [A](#a)\n  - [B](#b)\n- [C](#c)\n';

/** Two of the three that the list links to. */
const PLACES = '## A\n\n### B\n';
const SHOWN = ['h2("A")', 'h3("B")'];

test.each([
  ['under its heading', `## Table of Contents\n\n${LIST}\n${PLACES}`, SHOWN],
  ['under words of its own', `**Inhaltsverzeichnis**\n\n${LIST}\n${PLACES}`, SHOWN],
  [
    'that opens',
    `<details><summary>📖 Contents</summary>\n\n${LIST}\n</details>\n\n${PLACES}`,
    SHOWN,
  ],
  [
    'before other words',
    `## Contents\n\n${LIST}\nWords.\n\n${PLACES}`,
    ['h2("Contents")', 'p("Words.")', ...SHOWN],
  ],
])('a table of contents %s is left out with a warning', (_, body, expected) => {
  const { nodes, problems } = parseBody(body);
  expect(nodes.map(sketch)).toEqual(expected);
  expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['contentsLeftOut']);
});

test.each([
  ['a list of links under another heading', `## The way\n\n${LIST}`],
  ['a list with words of its own', '## Contents\n\n- [A](#a): what it is\n- [B](#b)\n- [C](#c)\n'],
  ['an agenda that leads to nothing in the document', `## Contents\n\n${LIST}`],
  ['an agenda that leads nowhere', '## Contents\n\n- [A](#)\n- [B](#)\n- [C](#)\n'],
  ['links to elsewhere', '## Contents\n\n- [A](https://a.org)\n- [B](b.md)\n- [C](c.md)\n'],
])('%s stays', (_, body) => {
  const { nodes, problems } = parseBody(body);
  expect(nodes.map(({ type }) => type)).toEqual(['heading', 'list']);
  expect(problems).toEqual([]);
});

test('what has a name is a place, and so is a heading that is there twice', () => {
  const { nodes } = parseBody(
    '## Contents\n\n- [A](#one)\n- [B](#b-1)\n- [C](#c)\n- [D](#four)\n\n<a name="one"></a>\n\n## A\n\n## B\n\n## B\n\n## Fourth {#four}\n',
  );
  expect(nodes.map(({ type }) => type)).not.toContain('list');
});

test('a way back to the top is left out without a word', () => {
  const { nodes, problems } = parseBody(
    'One.\n\n<p align="right">(<a href="#readme-top">back to top</a>)</p>\n\n[⬆ Back to Top](#top)\n\n## Two [¶](#two) [[TOC]](#toc)\n\n[Back](#a) is a word.\n',
  );
  expect(nodes.map(sketch)).toEqual([
    'p("One.")',
    'h2("Two " " ")',
    'p(link:#a("Back") " is a word.")',
  ]);
  expect(problems).toEqual([]);
});

test('links to what follows, below the title, are contents by themselves', () => {
  const { nodes, problems } = parseBody(
    '- [The leaf](#the-leaf)\n- [Water](#water)\n- [Wärme](#w%C3%A4rme)\n\n## The leaf\n\n## Water\n\n## Wärme\n',
  );
  expect(nodes.map(sketch)).toEqual(['h2("The leaf")', 'h2("Water")', 'h2("Wärme")']);
  expect(problems).toEqual(['8:1 contentsLeftOut']);
});
