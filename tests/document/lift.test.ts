import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse';
import { collectProblems } from '../../src/problem/problem';
import { FRONT } from '../sample';

/** What stands in the last section: of a paragraph its words, of all else its type and words. */
function read(body: string) {
  const problems = collectProblems('a.md');
  const document = parseDocument(`${FRONT}## A\n\n${body}\n`, { name: 'a', folder: '/' }, problems);
  const words = (node: Nodes): string => {
    const [only] = node.type === 'paragraph' ? node.children : [node];
    if (only?.type === 'image') return `image ${only.url}`;
    const text = textOf(node);
    return node.type === 'paragraph' ? text : `${node.type} ${text}`;
  };
  const from = document.root.children.findIndex((one) => textOf(one) === 'A') + 1;
  return {
    shown: document.root.children.slice(from).map(words),
    footnotes: [...document.footnotes].map(([id, { paragraphs }]) => [
      id,
      ...paragraphs.map((one) => textOf(one)),
    ]),
    problems: problems.list.map(({ code }) => code),
  };
}

describe('a block in an item', () => {
  test.each([
    ['code', '- a\n\n  ```\n  b\n  ```\n- c', ['list ac', 'code b']],
    ['a picture', '- a\n\n  ![b](b.png)', ['list a', 'image b.png']],
    ['a picture in its line', '- a ![b](b.png)', ['list a', 'image b.png']],
    [
      'a quote and a table',
      '- a\n\n  > b\n\n  | c |\n  | - |\n  | d |',
      ['list a', 'blockquote b', 'table cd'],
    ],
    ['of a nested list', '- a\n  - b\n\n    ```\n    c\n    ```\n  - d', ['list abd', 'code c']],
    ['that is the whole item', '- ```\n  a\n  ```\n- b', ['list b', 'code a']],
    ['that is the whole list', '- ```\n  a\n  ```', ['code a']],
  ])('stands behind the list: %s', (_, body, shown) => {
    expect(read(body).shown).toEqual(shown);
  });

  test('stays where it is in a directive, and code in a quote', () => {
    expect(read('> - a\n>\n>   ```\n>   b\n>   ```').shown).toEqual(['blockquote ab']);
    expect(read(':::points\n- a\n\n  ```\n  b\n  ```\n:::').shown).toEqual([
      'containerDirective ab',
    ]);
  });

  test('is a line of it when it is a heading', () => {
    expect(read('- # a\n- b').shown).toEqual(['list ab']);
  });
});

describe('a footnote in its place', () => {
  test('is one like any other, named after its words', () => {
    const { footnotes, shown } = read(
      'One^[A **source** [2], [there](https://example.org).] two^[more].',
    );
    expect(shown[0]).toBe('One two.');
    expect(footnotes).toEqual([
      ['note-a-source-2-there', 'A source [2], there.'],
      ['note-more', 'more'],
    ]);
  });

  test('is plain text while it is not closed', () => {
    expect(read('One^[two.').shown).toEqual(['One^[two.']);
  });

  test('keeps all that it says', () => {
    const body = 'One.[^a]\n\n[^a]: Two.\n\n    - three\n\n    ```\n    four\n    ```\n';
    expect(read(body).footnotes).toEqual([['a', 'Two.', 'three', 'four']]);
  });
});
