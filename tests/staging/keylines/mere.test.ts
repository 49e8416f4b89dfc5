/** Single bold words: accents of sentences that stand whole. */
import { expect, test } from 'vitest';
import type { Scene } from '../../../src/scene/schema';
import { checkBody, readOf } from '../../sample';

/** The lines of a section, the pieces apart by `|`, accents in brackets. */
async function linesOf(body: string): Promise<string[]> {
  const { scenes } = readOf(await checkBody(`## Bread\n\n${body}\n`)).scenes;
  const { lines } = scenes[1] as Scene<'statement'>;
  return lines.map(({ pieces, accents }) =>
    pieces
      .map((text, i) => {
        const marked = accents.filter(({ piece }) => piece === i).reverse();
        return marked.reduce(
          (all, { start, end }) =>
            `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
          text,
        );
      })
      .join(' | '),
  );
}

const LONG = 'Nobody who bakes at home has ever heated the whole of a cellar to make a loaf rise.';

test('stress the sentence that they stand in, which is shown whole', async () => {
  const [, stressed] = await linesOf(
    `${LONG}\n\nYou must **never** leave the dough in the sun for a day.`,
  );
  expect(stressed).toBe('You must [never] leave the dough in the sun for a day.');
});

test('several of a sentence are accents of it', async () => {
  const [, stressed] = await linesOf(
    `${LONG}\n\nFirst you **knead** it, then you **wait** for it.`,
  );
  expect(stressed?.replaceAll(' | ', ' ')).toBe('First you [knead] it, then you [wait] for it.');
});

test('stay lines where all are short and stand together, and beside longer bold phrases', async () => {
  expect(await linesOf('It has to be **warm**.\n\nIt has to be **moist**.')).toEqual([
    'warm',
    'moist',
  ]);
  const [, first, second] = await linesOf(
    `${LONG}\n\nWhat bakers call **biga** is **a dough of the day before**.`,
  );
  expect([first, second]).toEqual(['biga', 'a dough of the day before']);
});

test('that name what follows stay lines', async () => {
  const lines = await linesOf(`${LONG}\n\n**Note:** never leave the dough in the sun for a day.`);
  expect(lines[1]).toBe('Note:');
});
