/** What is written is read back as the same tree. */
import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { cutHead } from '../../src/document/front/head';
import { parseDocument } from '../../src/document/parse';
import { parseMarkdown } from '../../src/document/syntax';
import { readDraft, readTree } from '../../src/import/draft';
import { writeDocument } from '../../src/import/markdown';
import { collectProblems } from '../../src/problem/problem';
import { save } from './office';
import { samples } from './samples';

const TOLD = ['value', 'url', 'alt', 'lang', 'depth', 'ordered', 'identifier', 'name'] as const;

/** What tells trees apart: kinds of nodes, their words and addresses; an address that is its own words is words. */
function shapeOf(node: Nodes): unknown {
  const isStep = node.type === 'html' && node.value === '[step]';
  if (node.type === 'text' || isStep) return node.value;
  if (node.type === 'link' && plain(node) === node.url) return node.url;
  const own = Object.entries(node).filter(([key]) => TOLD.some((name) => name === key));
  const children = 'children' in node ? node.children.map(shapeOf) : [];
  const joined: unknown[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (typeof last === 'string' && typeof child === 'string') joined.splice(-1, 1, last + child);
    else joined.push(child);
  }
  const told = own.filter(([, value]) => Boolean(value));
  return { type: node.type, ...Object.fromEntries(told), children: joined };
}

const { md, ipynb, ...others } = samples;

test.each(Object.entries(others))('of a .%s', async (ending, sample) => {
  const imported = await readTree(save(`a.${ending}`, sample));
  const { body } = cutHead(writeDocument(imported));
  expect(shapeOf(parseMarkdown(body))).toEqual(shapeOf(imported.tree));
});

const shapesIn = (text: string): unknown =>
  parseDocument(text, { name: 'a', folder: '' }, collectProblems('a.md')).sections.map(
    ({ heading, content, notes }) => [shapeOf(heading), content.map(shapeOf), notes],
  );

test('of slides in Markdown, as a document', async () => {
  const file = save('a.md', md ?? '');
  expect(shapesIn((await readDraft(file)).text)).toEqual(shapesIn(readFileSync(file, 'utf8')));
});

test('of a notebook, whose Markdown stays as it is', async () => {
  const { text } = await readDraft(save('a.ipynb', ipynb ?? ''));
  expect(text).toBe(
    '# Tea\n\nWith $x_1$ and *care*.\n\n```python\nprint(1)\n```\n\n```text\n1\n```\n',
  );
});
