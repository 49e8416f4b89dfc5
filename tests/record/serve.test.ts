/** The server of `lectern record`, asked over the wire. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { faultOf } from '../../src/record/answer';
import type { Script, Take } from '../../src/record/data';
import { serveRecorder } from '../../src/record/serve';
import { openSession } from '../../src/record/session';
import { readWaveHead } from '../../src/sound/wave-head';
import { newFolder } from '../sample';

const SCENE = 'a-scene';
const NAME = 'one-two-abc123';

const script = (texts: Record<string, string> = { [NAME]: 'One, two.' }): Script => ({
  title: 'A talk',
  lang: 'en',
  stage: { width: 1920, height: 1080 },
  scenes: [
    {
      id: SCENE,
      title: 'A scene',
      sentences: Object.entries(texts).map(([name, text]) => ({
        ...{ name, text, hints: [], expectedMs: 1000, step: 0, takes: [] },
      })),
    },
  ],
});

interface Answer {
  status: number;
  body: string;
}

async function open(given = script(), folder = path.join(newFolder(), 'takes')) {
  const session = openSession(given, folder);
  const faults: unknown[] = [];
  const recorder = await serveRecorder({
    session,
    files: async () => new Map([['', { type: 'text/html', data: 'the page' }]]),
    picture: async (scene, step) => (scene === SCENE ? `${scene} at ${step}` : undefined),
    port: 0,
    onFault: (error) => faults.push(error),
  });
  onTestFinished(() => recorder.close());
  const { url } = recorder;
  const { host, origin } = new URL(url);
  const ask = (
    name: string,
    {
      method = 'GET',
      headers = {},
      data,
    }: { method?: string; headers?: Record<string, string>; data?: Buffer } = {},
    root = url,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request(
        // As it is written: nothing puts `..` right before it is sent.
        {
          host: '127.0.0.1',
          port: new URL(url).port,
          method,
          headers: { host, ...headers },
          path: new URL(root).pathname + name,
        },
        (answer) => {
          let body = '';
          answer.on('data', (part) => {
            body += part;
          });
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
        },
      );
      asked.on('error', reject);
      asked.end(data);
    });
  const post = async (name: string, query: Record<string, string | number>, data?: Buffer) => {
    const all = { scene: SCENE, name: NAME, ...query };
    const search = new URLSearchParams(
      Object.entries(all).map(([key, value]) => [key, String(value)]),
    );
    const answer = await ask(`${name}?${search}`, { method: 'POST', headers: { origin }, data });
    return { status: answer.status, ...(answer.body ? JSON.parse(answer.body) : {}) };
  };
  const piece = (recording: string, at: number, samples: readonly number[], more = {}) =>
    post(
      'piece',
      { recording, at, rate: 48_000, ...more },
      Buffer.from(Int16Array.from(samples).buffer),
    );
  const inScene = (...parts: string[]) => path.join(folder, SCENE, ...parts);
  const readTakes = async (): Promise<Take[]> =>
    JSON.parse((await ask('script')).body).scenes[0].sentences[0].takes;
  return { ...{ session, recorder, url, ask, post, piece, folder, inScene, readTakes, faults } };
}

/** The samples of a file, and whether its head tells all of them. */
function samplesIn(file: string): number[] {
  const data = readFileSync(file);
  const head = readWaveHead(data);
  if (!head || head.start + head.bytes !== data.length) throw new Error(`${file} is not whole.`);
  return Array.from({ length: head.bytes / 2 }, (_, i) => data.readInt16LE(head.start + i * 2));
}

const FIRST = 'aaaaaaaa';
const SECOND = 'bbbbbbbb';

describe('who may ask', () => {
  test('is who knows the token: without it there is nothing', async () => {
    const { ask, url } = await open();
    expect(new URL(url).pathname).toMatch(/^\/[\w-]{22}\/$/);
    expect((await ask('')).body).toBe('the page');
    const root = new URL('/', url).href;
    for (const name of ['', 'script', 'AAAAAAAAAAAAAAAAAAAAAA/', 'AAAAAAAAAAAAAAAAAAAAAA/script'])
      expect([name, (await ask(name, {}, root)).status]).toEqual([name, 404]);
  });

  test('is shown a scene at a step, and nothing of one that is not there', async () => {
    const { ask } = await open();
    expect(await ask(`picture?scene=${SCENE}&step=2`)).toEqual({
      status: 200,
      body: `${SCENE} at 2`,
    });
    expect((await ask('picture?scene=other&step=2')).status).toBe(404);
  });

  test('two sessions have two tokens', async () => {
    const [one, other] = [await open(), await open()];
    expect(new URL(one.url).pathname).not.toBe(new URL(other.url).pathname);
  });

  test('is the own page alone: another host or origin gets 403, and writes nothing', async () => {
    const { ask, url, folder } = await open();
    const { origin, port } = new URL(url);
    const to = `piece?scene=${SCENE}&name=${NAME}&recording=${FIRST}&at=0&rate=48000`;
    const data = Buffer.alloc(4);
    const send = (headers: Record<string, string>) => ask(to, { method: 'POST', headers, data });
    const strangers: Record<string, string>[] = [
      {},
      { origin: 'null' },
      { origin: 'http://evil.example' },
      { origin: `http://localhost:${port}` },
      { origin, host: `evil.example:${port}` },
    ];
    for (const headers of strangers) expect((await send(headers)).status).toBe(403);
    expect((await ask('script', { headers: { host: 'evil.example' } })).status).toBe(403);
    expect(existsSync(folder)).toBe(false);
    expect((await send({ origin })).status).toBe(200);
  });

  test('is told what may be done with the page: no frame, no other address', async () => {
    const { url } = await open();
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a path', () => {
  const OUTSIDE = ['..', '../..', '%2e%2e', '../takes', '/etc', 'a-scene/..', '', 'a-scene%2f..'];

  test('never leaves the folder, nor is a sentence made that the document does not have', async () => {
    const { post, piece, folder } = await open();
    for (const wrong of OUTSIDE) {
      expect((await piece(FIRST, 0, [1], { scene: wrong })).status).toBe(404);
      expect((await piece(FIRST, 0, [1], { name: wrong })).status).toBe(404);
      expect((await post('choose', { scene: wrong, take: 'current' })).status).toBe(404);
    }
    for (const recording of ['..', '../../../evil', 'AAAAAAAA', 'a', 'aaaaaaaa/b'])
      expect((await piece(recording, 0, [1])).status).toBe(400);
    expect(existsSync(folder)).toBe(false);
  });

  test('does not leave it over a link either', async () => {
    const { piece, inScene, folder, faults } = await open();
    const elsewhere = newFolder();
    mkdirSync(folder, { recursive: true });
    symlinkSync(elsewhere, inScene());
    expect((await piece(FIRST, 0, [1])).status).toBe(500);
    expect(String(faults[0])).toContain('leads out of the folder of takes');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('of a take is one that is listed', async () => {
    const { ask, folder, piece, post } = await open();
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, '../secret-1.wav'), 'secret');
    await piece(FIRST, 0, [1, 2]);
    await post('finish', { recording: FIRST, samples: 2 });
    const take = (key: string) => ask(`take?scene=${SCENE}&name=${NAME}&take=${key}`);
    expect((await take('current')).status).toBe(200);
    for (const key of [
      '../secret',
      'older/..',
      'older/../../../secret',
      'unfinished/',
      '',
      'older/1',
    ])
      expect([key, (await take(key)).status]).toEqual([key, 404]);
    expect((await ask('../secret-1.wav')).status).toBe(404);
    expect((await ask('../../package.json')).status).toBe(404);
  });
});

describe('a recording', () => {
  test('is a whole file after each piece, apart from the takes, and the take when it is finished', async () => {
    const { piece, post, inScene } = await open();
    expect(await piece(FIRST, 0, [1, 2, 3])).toEqual({ status: 200, samples: 3 });
    const file = inScene('unfinished', `${NAME}-${FIRST}.wav`);
    expect(samplesIn(file)).toEqual([1, 2, 3]);
    expect(await piece(FIRST, 3, [-4, 5])).toEqual({ status: 200, samples: 5 });
    expect(samplesIn(file)).toEqual([1, 2, 3, -4, 5]);
    expect(existsSync(inScene(`${NAME}.wav`))).toBe(false);
    const { status, takes } = await post('finish', { recording: FIRST, samples: 5 });
    expect([status, takes]).toMatchObject([200, [{ key: 'current', kind: 'current' }]]);
    expect(samplesIn(inScene(`${NAME}.wav`))).toEqual([1, 2, 3, -4, 5]);
    expect(readdirSync(inScene())).toEqual([`${NAME}.wav`]);
  });

  test('says in its file at what rate it is, and what was read', async () => {
    const { piece, inScene } = await open();
    await piece(FIRST, 0, [1], { rate: 24_000 });
    expect(readWaveHead(readFileSync(inScene('unfinished', `${NAME}-${FIRST}.wav`)))).toMatchObject(
      {
        sampleRate: 24_000,
        title: 'One, two.',
      },
    );
  });

  test('takes each sample once, whatever is sent again, and nothing after a gap', async () => {
    const { piece, post, inScene } = await open();
    await piece(FIRST, 0, [1, 2]);
    expect((await piece(FIRST, 0, [1, 2])).samples).toBe(2);
    expect((await piece(FIRST, 1, [2, 3])).samples).toBe(3);
    expect((await piece(FIRST, 9, [9])).samples).toBe(3);
    expect((await post('finish', { recording: FIRST, samples: 4 })).status).toBe(409);
    expect((await piece(FIRST, 3, [4])).samples).toBe(4);
    expect((await post('finish', { recording: FIRST, samples: 4 })).status).toBe(200);
    // The answer may have been lost: asked again, it is the same.
    expect((await post('finish', { recording: FIRST, samples: 4 })).takes).toHaveLength(1);
    expect((await piece(FIRST, 4, [5])).samples).toBe(4);
    expect(samplesIn(inScene(`${NAME}.wav`))).toEqual([1, 2, 3, 4]);
  });

  test('that is wrong in itself is refused', async () => {
    const { piece, post } = await open();
    expect((await piece(FIRST, 0, [1], { rate: 0 })).status).toBe(400);
    expect((await piece(FIRST, -1, [1])).status).toBe(400);
    expect(
      (await post('piece', { recording: FIRST, at: 0, rate: 48_000 }, Buffer.alloc(3))).status,
    ).toBe(400);
    expect(
      (await post('piece', { recording: FIRST, at: 0, rate: 48_000 }, Buffer.alloc(1_000_002)))
        .status,
    ).toBe(413);
    expect((await post('finish', { recording: SECOND, samples: 1 })).status).toBe(409);
  });

  test('of a sentence that was edited meanwhile is kept under the words that were read', async () => {
    const { session, piece, post, inScene } = await open();
    await piece(FIRST, 0, [1]);
    session.setScript(script({ 'one-three-ffffff': 'One, three.' }));
    await piece(FIRST, 1, [2]);
    expect((await post('finish', { recording: FIRST, samples: 2 })).status).toBe(200);
    expect(samplesIn(inScene(`${NAME}.wav`))).toEqual([1, 2]);
    const [sentence] = (await session.readScript()).scenes[0]?.sentences ?? [];
    expect(sentence).toMatchObject({ takes: [], before: 'One, two.' });
  });
});

describe('an earlier take', () => {
  async function withTwo() {
    const opened = await open();
    for (const [recording, sample] of [
      [FIRST, 1],
      [SECOND, 2],
    ] as const) {
      await opened.piece(recording, 0, [sample]);
      await opened.post('finish', { recording, samples: 1 });
    }
    return opened;
  }

  test('is kept beside the new one, and can be chosen again', async () => {
    const { inScene, post } = await withTwo();
    expect(samplesIn(inScene(`${NAME}.wav`))).toEqual([2]);
    expect(samplesIn(inScene('older', `${NAME}-1.wav`))).toEqual([1]);
    const { takes } = await post('choose', { take: 'older/1' });
    expect(takes.map(({ key }: Take) => key).sort()).toEqual(['current', 'older/2']);
    expect(samplesIn(inScene(`${NAME}.wav`))).toEqual([1]);
    expect(samplesIn(inScene('older', `${NAME}-2.wav`))).toEqual([2]);
  });

  test('keeps its number when more come', async () => {
    const { inScene, piece, post } = await withTwo();
    await piece('cccccccc', 0, [3]);
    await post('finish', { recording: 'cccccccc', samples: 1 });
    expect(samplesIn(inScene('older', `${NAME}-1.wav`))).toEqual([1]);
    expect(samplesIn(inScene('older', `${NAME}-2.wav`))).toEqual([2]);
  });

  test('stays the one that counts when what came after it was too short', async () => {
    const { inScene, piece, post } = await withTwo();
    await piece('cccccccc', 0, [3]);
    await post('finish', { recording: 'cccccccc', samples: 1, aside: 'true' });
    expect(samplesIn(inScene(`${NAME}.wav`))).toEqual([2]);
    expect(samplesIn(inScene('older', `${NAME}-2.wav`))).toEqual([3]);
  });

  test('that is no sound of ours is left as it is', async () => {
    const { inScene, readTakes } = await withTwo();
    writeFileSync(inScene('older', `${NAME}-7.wav`), 'not a sound');
    writeFileSync(inScene('older', 'notes.txt'), 'mine');
    expect((await readTakes()).map(({ key }) => key).sort()).toEqual(['current', 'older/1']);
    expect(readdirSync(inScene('older'))).toHaveLength(3);
  });
});

describe('what a browser left half', () => {
  async function left() {
    const before = await open();
    await before.piece(FIRST, 0, Array<number>(4800).fill(7));
    before.recorder.close();
    return before;
  }

  test('is there at the next start, and becomes the take when it is kept', async () => {
    const { folder } = await left();
    const { readTakes, post, inScene } = await open(script(), folder);
    expect(await readTakes()).toMatchObject([{ key: `unfinished/${FIRST}`, lengthMs: 100 }]);
    const { takes } = await post('choose', { take: `unfinished/${FIRST}` });
    expect(takes).toMatchObject([{ key: 'current', lengthMs: 100 }]);
    expect(samplesIn(inScene(`${NAME}.wav`))).toHaveLength(4800);
  });

  test('is among the older takes when it is put aside', async () => {
    const { folder } = await left();
    const { post, inScene } = await open(script(), folder);
    await post('aside', { take: `unfinished/${FIRST}` });
    expect(readdirSync(inScene())).toEqual(['older']);
    expect(samplesIn(inScene('older', `${NAME}-1.wav`))).toHaveLength(4800);
  });

  test('is whole as far as it goes, also when the server died while it wrote', async () => {
    const { folder, inScene } = await left();
    const file = inScene('unfinished', `${NAME}-${FIRST}.wav`);
    // A piece and half a sample, of which the head knows nothing.
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(201, 1)]));
    expect(() => samplesIn(file)).toThrow('not whole');
    const { post } = await open(script(), folder);
    await post('choose', { take: `unfinished/${FIRST}` });
    const head = readWaveHead(readFileSync(inScene(`${NAME}.wav`)));
    expect(head?.bytes).toBe(4800 * 2 + 200);
    expect(statSync(inScene(`${NAME}.wav`)).size).toBe((head?.start ?? 0) + 4800 * 2 + 201);
  });
});

describe('what cannot be written', () => {
  test('is told, and goes through when the reason is gone', async () => {
    const { piece, inScene, folder, faults } = await open();
    mkdirSync(folder, { recursive: true });
    writeFileSync(inScene(), 'a file where the folder should be');
    expect(await piece(FIRST, 0, [1, 2])).toEqual({ status: 500, fault: 'failed' });
    expect(await piece(FIRST, 0, [1, 2])).toEqual({ status: 500, fault: 'failed' });
    expect(faults).toHaveLength(1);
    rmSync(inScene());
    expect(await piece(FIRST, 0, [1, 2])).toEqual({ status: 200, samples: 2 });
    expect(samplesIn(inScene('unfinished', `${NAME}-${FIRST}.wav`))).toEqual([1, 2]);
  });

  test.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EACCES', 'refused'],
    ['EROFS', 'refused'],
    ['EIO', 'failed'],
  ])('for %s is told as %s', (code, fault) => {
    expect(faultOf(Object.assign(new Error(), { code }))).toBe(fault);
  });
});

test('a page is told when the sentences are others, also when it comes late', async () => {
  const { url, recorder } = await open();
  recorder.tell({ isBroken: true });
  const { body } = await fetch(new URL('events', url));
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const hear = async (wanted: string) => {
    while (!text.includes(wanted)) text += (await reader?.read())?.value ?? '';
  };
  await hear('"version":1,"isBroken":true');
  recorder.tell({ isBroken: false });
  await hear('"version":2,"isBroken":false');
  await reader?.cancel();
});

test('a session counts sentences that have a take', async () => {
  const { session, piece, post } = await open(script({ [NAME]: 'One, two.', 'b-123456': 'B.' }));
  await piece(FIRST, 0, [1]);
  expect(await session.count()).toEqual({ recorded: 0, all: 2 });
  await post('finish', { recording: FIRST, samples: 1 });
  expect(await session.count()).toEqual({ recorded: 1, all: 2 });
});
