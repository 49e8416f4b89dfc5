/** Letters that stand lower and higher, and columns of remark in a document without rules. */
import { expect, test } from 'vitest';
import { checkText, readOf } from '../../sample';

const paragraphOf = async (words: string, front = 'format: html') => {
  const checked = await checkText(
    `---\ntitle: T\nvoice: silent\n${front}\n---\n\n## A\n\n${words}\n`,
  );
  const { document, scenes } = readOf(checked);
  const tags = JSON.stringify(document.sections[1]?.content).match(/"tag":"\w+"/g) ?? [];
  return { said: scenes.scenes[1]?.narration[0]?.text, tags: tags.map((tag) => tag.slice(7, -1)) };
};

test.each([
  ['H~2~O is wet.', 'H2O is wet.', ['sub']],
  ['Take x^2^ and P2^*^.', 'Take x2 and P2*.', ['sup', 'sup']],
  ['The T~*n*~ of it.', 'The Tn of it.', ['sub']],
  ['About ~5 or ~6 of them.', 'About ~5 or ~6 of them.', []],
])('Pandoc writes %s', async (words, said, tags) => {
  expect(await paragraphOf(words)).toEqual({ said, tags });
});

test('elsewhere such signs are what they are', async () => {
  expect((await paragraphOf('Take x^2^ of it.', 'author: me')).said).toBe('Take x^2^ of it.');
});

test('columns of remark are read without rules between slides, also where one line ends and begins one', async () => {
  const checked = await checkText(
    '# T\n\n## A\n\n.pull-left70[\n\nOne thing.\n\n] .pull-right30[\n\nAnother.\n\n]\n',
  );
  const { scenes } = readOf(checked);
  expect(scenes.scenes[1]?.narration.map(({ text }) => text)).toEqual(['One thing.', 'Another.']);
});
