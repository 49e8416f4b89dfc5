import { expect, test } from 'vitest';
import { checkBody, checkText, placesOf } from '../sample';

test.each([
  ['in the first line', 'Words.[^a] More.', '10:7'],
  ['in a later line', 'Words.\nMore.[^a]', '11:6'],
  ['after bold', '**Words** are\nhere.[^a]', '11:6'],
  ['in a later line of a quote', '> Words.\n> More.[^a]', '11:8'],
  ['in a later line of an item', '- Words.\n  More.[^a]', '11:8'],
  ['in a line that leans on an item', '- Words.\nMore.[^a]', '11:6'],
  ['after an escaped sign', 'One \\* two &amp; three.[^a]', '10:24'],
  ['in a cell', '| a | b |\n| - | - |\n| c | d[^a] |', '12:8'],
  ['after tabs and emoji', '-\t🎉 Words.[^a]', '10:12'],
])('a mistake %s is found at its own column', async (_, block, at) => {
  expect(placesOf(await checkBody(`## A\n\n${block}\n`))).toEqual([`${at} referenceUnknown`]);
});

test('the second of two equal mistakes is found at its own column', async () => {
  expect(placesOf(await checkBody('## A\n\nOne.[^a] Two.[^a]\n'))).toEqual([
    '10:5 referenceUnknown',
    '10:14 referenceUnknown',
  ]);
});

test('the underlined part is as long as what is wrong', async () => {
  const { problems } = await checkText(
    '---\ntitle: A\nautor: B\n---\n\n# A\n\n## B\n\n:::bulets\n- a\n:::\n\n## C\n\nWords.[^none]\n',
  );
  expect(problems.map(({ length }) => length)).toEqual(
    ['autor', ':::bulets', '[^none]'].map((s) => s.length),
  );
});
