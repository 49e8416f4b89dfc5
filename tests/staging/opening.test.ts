/** What the title says of the words that stand below it. */
import { expect, test } from 'vitest';
import { checkText } from '../sample';

const LONG =
  'It rises while you sleep, and it tastes of more the longer it may wait in the cold of a cellar, where nobody looks after it for days.';

const saidBy = async (text: string) => {
  const { read } = await checkText(`# Bread\n\n${text}\n\n## End\n\nIt ends.\n`);
  return read?.scenes.scenes.map(({ id, narration }) => [id, narration.map((one) => one.text)]);
};

test('a title says the first sentences of a long paragraph, and the rest has a scene of its own', async () => {
  expect(await saidBy(`The dough needs time. ${LONG}`)).toEqual([
    ['bread', ['The dough needs time.']],
    ['bread-2', [LONG]],
    ['end', ['It ends.']],
  ]);
});

test('a title stands silent before a sentence that takes longer than a title stands', async () => {
  const sentence = LONG.replace(/\.$/, `, ${LONG}`);
  expect(await saidBy(`${sentence} ${LONG}`)).toEqual([
    ['bread', []],
    ['bread-2', [`${sentence} ${LONG}`]],
    ['end', ['It ends.']],
  ]);
});
