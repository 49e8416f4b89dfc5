/** Paragraphs that begin with bold words are told as the items of a list are: each has a scene of its own, called by these. */
import { expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import { checkBody } from '../sample';

const LONG = 'Clean the filters each month, and have the coils looked at by somebody who knows.';

async function scenesOf(body: string) {
  const { read } = await checkBody(body);
  return (read?.scenes.scenes ?? []).slice(1).map(({ heading, item }) => {
    const count = item ? ` ${item.number}/${item.of}` : '';
    return plainText(heading) + count;
  });
}

test.each([
  ['a colon among the bold words', ['**Upkeep:**', '**Power:**']],
  ['a colon behind them', ['**Upkeep**:', '**Power**:']],
  ['a dot', ['**Upkeep.**', '**Power.**']],
  ['a dash', ['**Upkeep** –', '**Power** –']],
])('that %s ends', async (_, [one, two]) => {
  expect(await scenesOf(`## Pumps\n\nSo it goes.\n\n${one} ${LONG}\n\n${two} ${LONG}\n`)).toEqual([
    'Pumps',
    'Upkeep 1/2',
    'Power 2/2',
  ]);
});

test('their heading is said, and is no line; what they say is', async () => {
  const { read } = await checkBody(`## Pumps\n\n**Upkeep:** ${LONG}\n\n**Power:** ${LONG}\n`);
  const last = read?.scenes.scenes.at(-1);
  expect(last?.narration.map(({ text }) => text)).toEqual([`Power: ${LONG}`]);
  expect(last?.steps.map(({ text }) => text).join(' ')).toBe(LONG);
});

test('three that begin their sentences with bold words do; two may be chance', async () => {
  const body = (name: string) => `**${name} pumps** are the most common. ${LONG}`;
  const names = ['Air', 'Ground', 'Water'];
  expect(await scenesOf(`## Pumps\n\n${names.map(body).join('\n\n')}\n`)).toEqual([
    'Air pumps 1/3',
    'Ground pumps 2/3',
    'Water pumps 3/3',
  ]);
  expect(await scenesOf(`## Pumps\n\n${names.slice(1).map(body).join('\n\n')}\n`)).toEqual([
    'Pumps',
  ]);
});

test('bold words that stand alone are the heading of the paragraphs after them', async () => {
  expect(
    await scenesOf(`## Pumps\n\n**Upkeep**\n\n${LONG}\n\n${LONG}\n\n**Power**\n\n${LONG}\n`),
  ).toEqual(['Upkeep 1/2', 'Power 2/2']);
});

test('what follows the last is of it where more follows each', async () => {
  const two = `${LONG}\n\n${LONG}`;
  expect(await scenesOf(`## Pumps\n\n**Upkeep:** ${two}\n\n**Power:** ${two}\n`)).toEqual([
    'Upkeep 1/2',
    'Power 2/2',
  ]);
  expect(
    await scenesOf(`## Pumps\n\n**Upkeep:** ${LONG}\n\n**Power:** ${LONG}\n\nSo it goes.\n`),
  ).toEqual(['Upkeep 1/2', 'Power 2/2', 'Pumps']);
});

test.each([
  ['short ones', '**Upkeep:** Monthly.\n\n**Power:** Low.'],
  ['one alone', `**Upkeep:** ${LONG}\n\n${LONG}`],
  ['what is said in passing', `**Note:** ${LONG}\n\n**Warning:** ${LONG}`],
  ['a conversation', `**Ann:** ${LONG}\n\n**Ben:** ${LONG}\n\n**Ann:** ${LONG}`],
  ['bold sentences', `**It is so.**\n\n${LONG}\n\n**It was so.**\n\n${LONG}`],
])('%s stand together', async (_, body) => {
  expect(await scenesOf(`## Pumps\n\n${body}\n`)).toEqual(['Pumps']);
});

test('one that is too long for a heading has none, and is told by itself', async () => {
  const long =
    'What would you tell all of those who come to you and ask how all of it was made, by whom, and why?';
  expect(
    await scenesOf(
      `## Pumps\n\n**Why so?**\n\n${LONG}\n\n**${long}**\n\n${LONG}\n\n**Where?**\n\n${LONG}\n`,
    ),
  ).toEqual(['Why so? 1/3', 'Pumps', 'Where? 3/3']);
});
