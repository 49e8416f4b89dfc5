/** Who may have `lectern dev` write into a document, and with what. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { WRITES } from '../../src/dev/data';
import type { Shown } from '../../src/dev/propose';
import { openWriter } from '../../src/dev/writer';
import { answerWriting, type Writing } from '../../src/dev/writing';
import { type Here, serveHere } from '../../src/loopback';
import { checkText, newFolder, timelineOf, writeSample } from '../sample';

const CHANGE = { before: 'One two\n', after: 'One [step] two\n' };
const SILENT = '---\ntitle: A title\nvoice: silent\n---\n\n# A title\n';
const served: Here[] = [];
afterEach(() => {
  for (const { close } of served.splice(0)) close();
});

async function open(more: Partial<Writing> = {}, made?: Shown) {
  const file = writeSample(CHANGE.before);
  const writer = openWriter(file);
  const writing = { writer, tryText: async () => undefined, ...more };
  const here = await serveHere(
    (request, response) => void answerWriting(request, response, made, writing),
    0,
  );
  served.push(here);
  const { origin } = new URL(here.url);
  const post = async (address: string, body: unknown) => {
    const answer = await fetch(origin + address, {
      ...{ method: 'POST', headers: { origin }, body: JSON.stringify(body) },
    });
    return [answer.status, await answer.json()];
  };
  return { post, id: writer.propose(CHANGE), text: () => readFileSync(file, 'utf8') };
}

test('the page of this machine saves what was proposed, and takes it back', async () => {
  const { post, id, text } = await open();
  expect(await post(WRITES.save, { id })).toEqual([200, {}]);
  expect(text()).toBe(CHANGE.after);
  expect(await post(WRITES.save, { id })).toEqual([409, { reason: 'changed' }]);
  expect(await post(WRITES.undo, {})).toEqual([200, {}]);
  expect(text()).toBe(CHANGE.before);
  expect(await post(WRITES.undo, {})).toEqual([409, { reason: 'nothing' }]);
});

test('a guest of the network writes nothing', async () => {
  const { post, id, text } = await open({ here: [] });
  for (const address of Object.values(WRITES))
    expect(await post(address, { id })).toEqual([403, { reason: 'guest' }]);
  expect(text()).toBe(CHANGE.before);
});

test('what is no wish, and what is too long, is refused', async () => {
  const timeline = await timelineOf(await checkText(SILENT), newFolder());
  const { post, text } = await open(
    {},
    { live: { timeline, source: CHANGE.before }, prose: new Map() },
  );
  const wish = { scene: 'a', step: 0 };
  expect(await post(WRITES.propose, wish)).toEqual([409, { reason: 'nowhere' }]);
  const bad = [
    { ...wish, step: -1 },
    { ...wish, text: 'b' },
    { ...wish, scene: 'a'.repeat(2000) },
  ];
  for (const wish of bad) expect((await post(WRITES.propose, wish))[0]).toBe(400);
  expect((await post(WRITES.save, {}))[0]).toBe(400);
  expect(text()).toBe(CHANGE.before);
});
