/** Lists that are read out item by item: no captions repeat them, and theirs is the room of these. */
import { expect, test } from 'vitest';
import { isReadOut } from '../../src/timeline/read-out';
import { checkBody, readOf, timelineOf } from '../sample';

const read = async (body: string): Promise<boolean[]> => {
  const { scenes } = readOf(await checkBody(body));
  return scenes.scenes.slice(1).map(isReadOut);
};
const LONG =
  'Thresholds vary from one illness to the next, and also with what a germ has learned since it came: for measles they are high, and low for others.';

test.each([
  ['points', '## A\n\n- One of them\n- Two of them\n'],
  ['steps', '## A\n\n1. One of them\n2. Two of them\n'],
  ['cards', '## A\n\n- **One**: the first of them\n- **Two**: the second of them\n'],
  ['an item that comes in several steps', `## A\n\n- One of them\n- ${LONG}\n`],
])('%s are', async (_, body) => {
  expect(await read(body)).toEqual([true]);
});

test.each([
  ['with a sentence before it', '## A\n\nThis is said first.\n\n- One of them\n- Two of them\n'],
  ['with sources below it', '## A\n\n- One of them[^1]\n- Two of them\n\n[^1]: A book.\n'],
])('a list %s is not', async (_, body) => {
  expect((await read(body))[0]).toBe(false);
});

test('no caption is drawn where their room is taken, whatever sentences items are of', async () => {
  const body =
    '## A\n\n- **One**: the first of them. It is here.\n- **Two**: the second. So it is.\n';
  const timeline = await timelineOf(await checkBody(body));
  const timed = timeline.scenes.at(-1);
  expect(timed && isReadOut(timed.scene)).toBe(true);
  expect(timed?.captions.filter(({ shown }) => !shown)).toEqual([]);
});

test('a list that somebody else reads has captions, which name them', async () => {
  const { scenes } = readOf(await checkBody('## A\n\n- One of them\n- Two of them\n'));
  const list = scenes.scenes.at(-1);
  if (!list) throw new Error('There is no list');
  const narration = list.narration.map((said) => ({ ...said, speaker: 'Anna' }));
  expect([isReadOut(list), isReadOut({ ...list, narration })]).toEqual([true, false]);
});
