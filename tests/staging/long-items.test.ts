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

test('a list of three or more is seen whole where it is announced', async () => {
  const list = `- **Time.** ${LONG}\n- **Cold.** ${LONG}\n- **Salt.** ${LONG}`;
  const { read } = await checkBody(
    `## Dough\n\nBakers agree on it. Three things make bread good:\n\n${list}\n`,
  );
  const scenes = read?.scenes.scenes.slice(1) ?? [];
  expect(scenes.map(({ kind }) => kind)).toEqual([
    'statement',
    'points',
    ...Array.from({ length: 3 }, () => 'statement'),
  ]);
  expect(scenes[1]).toMatchObject({
    narration: [{ text: 'Three things make bread good:' }],
    items: ['Time', 'Cold', 'Salt'].map((text) => ({ text: [{ type: 'text', text }] })),
  });
});

test('a list of two, or one that nothing announces, is not', async () => {
  const two = `- **Time.** ${LONG}\n- **Cold.** ${LONG}`;
  const kinds = async (body: string) =>
    (await checkBody(body)).read?.scenes.scenes.slice(1).map(({ kind }) => kind);
  expect(await kinds(`## Dough\n\nTwo things make bread good:\n\n${two}\n`)).not.toContain(
    'points',
  );
  expect(
    await kinds(`## Dough\n\nBakers agree on it.\n\n${two}\n- **Salt.** ${LONG}\n`),
  ).not.toContain('points');
});
