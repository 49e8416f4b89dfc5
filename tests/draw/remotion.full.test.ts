/** Remotion's own server, while it draws. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { request, Server } from 'node:http';
import { expect, test } from 'vitest';
import { drawFrames } from '../../src/draw/remotion';
import { FRONT, writeSample } from '../sample';
import { openDrawing, prepareDocument } from '../stage';

const LONG_MS = 180_000;
const STARTED = 'http.server.request.start';

const statusOf = (address: string, port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: address, port, path: '/', headers: { host }, agent: false });
    asked.on('response', (response) => resolve(response.resume().statusCode));
    asked.on('error', reject).end();
  });

test('answers this machine alone, and who asks for it', { timeout: LONG_MS }, async () => {
  const prepared = await prepareDocument(writeSample(`${FRONT}Hello.\n`), 'silent');
  const drawing = await openDrawing(prepared);
  const places = new Map<number, string>();
  const hear = (message: unknown) => {
    const server = message instanceof Object ? Reflect.get(message, 'server') : undefined;
    const place = server instanceof Server ? server.address() : null;
    if (place instanceof Object) places.set(place.port, place.address);
  };
  subscribe(STARTED, hear);
  const answers: unknown[] = [];
  await drawFrames({
    ...{ ...drawing, format: 'landscape', image: 'png', frames: [0] },
    input: { timeline: prepared.timeline, captions: false },
    async onFrame() {
      for (const [port, address] of places)
        for (const host of [`localhost:${port}`, 'evil.example'])
          answers.push([address, host === 'evil.example', await statusOf(address, port, host)]);
    },
  }).finally(() => unsubscribe(STARTED, hear));
  expect(answers).toContainEqual(['127.0.0.1', false, 200]);
  for (const [address, isStrange, status] of answers as [string, boolean, number][])
    expect([address, isStrange, status]).toEqual(['127.0.0.1', isStrange, isStrange ? 403 : 200]);
});
