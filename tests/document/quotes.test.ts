import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/read';
import { lettersOf } from '../../src/draft/letters';
import { collectProblems } from '../../src/problem/problem';
import { sketch } from './tree';

const read = async (text: string) => {
  const document = await readDocument(
    import.meta.filename.replace('.ts', '.md'),
    collectProblems('a.md'),
    {
      text,
    },
  );
  if (!document) throw new Error('There is no document.');
  return document;
};

test('quotation marks of prose are those of its language; code keeps its own', async () => {
  const text =
    '---\ntitle: "A \'short\' talk"\nlang: en\n---\n\n# It\'s "here"\n\nSay "**yes**, don\'t" of `"code"` and "`x`".\n\n| "a" |\n| - |\n| b\'s |\n\n```js\n"a"\n```\n';
  const { meta, root } = await read(text);
  expect(meta.title).toBe('A ‘short’ talk');
  expect(root.children.map(sketch)).toEqual([
    'h1("It’s “here”")',
    'p("Say “" strong("yes") ", don’t” of " inlineCode:"\\"code\\"" " and “" inlineCode:"x" "”.")',
    expect.stringContaining('“a”'),
    'code:js:"\\"a\\""',
  ]);
});

test.each(['de', 'fr'])(
  'letters have their places in the source all the same: %s',
  async (lang) => {
    const text = `---\nlang: ${lang}\nvoice: silent\n---\n\n# A\n\nErst "zwei" drei.\n`;
    const { sections, text: source } = await read(text);
    const [paragraph] = sections.flatMap(({ paragraphs }) => paragraphs);
    const letters = paragraph ? lettersOf(paragraph, source) : [];
    expect(letters.map(({ place }) => source.slice(place?.start, place?.end)).join('')).toBe(
      'Erst"zwei"drei.',
    );
  },
);
