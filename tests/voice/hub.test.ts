import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { searchHub } from '../../src/voice/hub';
import { newFolder } from '../sample';
import { serveWeb } from '../web/server';

const DATA = Buffer.from('a network, byte for byte '.repeat(1000));
const FILE = {
  name: 'voice.onnx',
  bytes: DATA.length,
  sha256: createHash('sha256').update(DATA).digest('hex'),
};

let close = (): void => undefined;
afterEach(() => close());

async function search(answer: RequestListener, folder = newFolder()) {
  const server = await serveWeb(answer);
  close = server.close;
  const there: number[] = [];
  const hub = { address: server.url, folder, onBytes: (bytes: number) => there.push(bytes) };
  const { found, notes } = await searchHub([FILE], hub);
  return { data: found.get(FILE.name), notes, there, part: path.join(folder, 'voice.onnx.part') };
}

const range = (header: string | undefined): number => Number(/\d+/.exec(header ?? '')?.[0] ?? 0);

describe('a network from the hub', () => {
  test('is what its hash says, and tells how far it is', async () => {
    const { data, notes, there, part } = await search((_, response) => response.end(DATA));
    expect(data && Buffer.from(data).equals(DATA)).toBe(true);
    expect(notes).toEqual([]);
    expect(there.at(-1)).toBe(DATA.length);
    expect(existsSync(part)).toBe(false);
  });

  test('goes on where an earlier run ended', async () => {
    const folder = newFolder();
    const cut = await search((_, response) => {
      response.writeHead(200, { 'content-length': DATA.length });
      response.write(DATA.subarray(0, 9000), () => setTimeout(() => response.destroy(), 50));
    }, folder);
    expect(cut.data).toBeUndefined();
    expect(readFileSync(cut.part)).toHaveLength(9000);
    close();
    const asked: number[] = [];
    const whole = await search((request, response) => {
      const from = range(request.headers.range);
      asked.push(from);
      response.writeHead(206).end(DATA.subarray(from));
    }, folder);
    expect(asked).toEqual([9000]);
    expect(whole.data).toHaveLength(DATA.length);
  });

  test('begins anew where the server knows no ranges', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'voice.onnx.part'), DATA.subarray(0, 500));
    const { data } = await search((_, response) => response.end(DATA), folder);
    expect(data && Buffer.from(data).equals(DATA)).toBe(true);
  });

  test.each([
    ['cut and padded', Buffer.alloc(DATA.length), /is another file/],
    ['too long', Buffer.concat([DATA, DATA]), /is another file/],
    ['a page of words', Buffer.from('<html>'), /ended after 6 of/],
  ])('is thrown away when it is %s', async (_, answer, why) => {
    const { data, notes } = await search((_request, response) => response.end(answer));
    expect(data).toBeUndefined();
    expect(notes.join('\n')).toMatch(why);
  });

  test('is missing with the status that the server answers', async () => {
    const { notes } = await search((_, response) => response.writeHead(404).end());
    expect(notes[0]).toMatch(/voice\.onnx could not be read: it answers with 404$/);
  });
});
