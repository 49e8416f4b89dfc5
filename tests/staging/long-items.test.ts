/** A list of long items that have names: each is a scene of its own, called by it. */
import { expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import { checkBody } from '../sample';

const LONG =
  'It rises while you sleep, and it tastes of more the longer it may wait in the cold of a cellar, which nobody has to heat.';

async function headingsOf(body: string) {
  const { read } = await checkBody(body);
  return (read?.scenes.scenes ?? []).slice(1).map((scene) => plainText(scene.heading));
}

test('items with names have scenes of their own; what stands around the list has its own heading', async () => {
  const list = `- **Time.** ${LONG}\n- **Cold.** ${LONG}`;
  expect(
    await headingsOf(`## Dough\n\nBakers agree on it.\n\n${list}\n\nSo it is everywhere.\n`),
  ).toEqual(['Dough', 'Time', 'Cold', 'Dough']);
});

test('a short sentence behind a name is shown, too', async () => {
  const list = `- **Time.** ${LONG}\n- **Cold.** ${LONG} ${LONG}\n- **Salt** slows it down.`;
  const { read } = await checkBody(`## Dough\n\n${list}\n`);
  const last = read?.scenes.scenes.at(-1);
  expect(last && plainText(last.heading)).toBe('Salt');
  expect(last?.steps.map(({ text }) => text)).toEqual(['slows it down.']);
});

test('items without names stand together', async () => {
  expect(await headingsOf(`## Dough\n\n- ${LONG}\n- ${LONG}\n`)).toEqual(['Dough']);
});

test('each says which of how many it is; what stands around the list does not', async () => {
  const list = `- **Time.** ${LONG}\n- **Cold.** ${LONG}`;
  const { read } = await checkBody(`## Dough\n\nBakers agree on it.\n\n${list}\n\nSo it is.\n`);
  expect(read?.scenes.scenes.slice(1).map(({ item }) => item)).toEqual([
    undefined,
    { number: 1, of: 2 },
    { number: 2, of: 2 },
    undefined,
  ]);
});
