/** Servers on this machine that answer as services that speak do, and sounds that they answer with. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { openStore } from '../../../../src/cache/store';
import type { FarVoice } from '../../../../src/document/far-voice';
import { buildLines } from '../../../../src/narration/lines';
import type { Line } from '../../../../src/narration/schema';
import { openHttp } from '../../../../src/narration/voices/http';
import { NET } from '../../../../src/narration/voices/http/ask';
import { estimateTimes } from '../../../../src/narration/voices/times/estimate';
import type { Recording } from '../../../../src/sound/recording';
import { newFolder } from '../../../sample';

export interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A server until the test ends: the nth request gets the nth answer, and the last one what is left. */
export async function serve(
  ...answers: ((response: ServerResponse, asked: Asked) => void)[]
): Promise<{ url: string; asked: Asked[]; close(): void }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const one = {
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(parts).toString(),
    };
    asked.push(one);
    (answers[asked.length - 1] ?? answers.at(-1))?.(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  ends.push(close);
  return { close, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export const sound =
  (data: Buffer = wave(), type = 'audio/wav') =>
  (response: ServerResponse): void =>
    void response.writeHead(200, { 'content-type': type }).end(data);

export const status =
  (code: number, body = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(code, headers).end(body);

export interface Shape {
  sampleRate?: number;
  channels?: number;
  bits?: 16 | 24 | 32;
  float?: boolean;
  /** What its head says, in place of its length. */
  told?: number;
  extensible?: boolean;
}

/** `seconds` of a tone; where `pauses` are, it is silent: [from, to] in seconds. */
export function tone(
  seconds = 2,
  pauses: readonly (readonly [number, number])[] = [],
  sampleRate = 24_000,
): Float64Array {
  return Float64Array.from({ length: Math.round(seconds * sampleRate) }, (_, i) => {
    const at = i / sampleRate;
    const isPause = pauses.some(([from, to]) => at >= from && at < to);
    return isPause ? 0 : 0.5 * Math.sin(2 * Math.PI * 220 * at);
  });
}

export function wave(samples = tone(), shape: Shape = {}): Buffer {
  const { sampleRate = 24_000, channels = 1, bits = 16, float, told, extensible } = shape;
  const step = bits / 8;
  const data = Buffer.alloc(samples.length * channels * step);
  samples.forEach((value, i) => {
    for (let side = 0; side < channels; side++) {
      const at = (i * channels + side) * step;
      if (float) data.writeFloatLE(value, at);
      else data.writeIntLE(Math.round(value * (2 ** (bits - 1) - 1)), at, step);
    }
  });
  const fmt = Buffer.alloc(extensible ? 40 : 16);
  const sort = float ? 3 : 1;
  fmt.writeUInt16LE(extensible ? 0xfffe : sort, 0);
  fmt.writeUInt16LE(channels, 2);
  fmt.writeUInt32LE(sampleRate, 4);
  fmt.writeUInt32LE(sampleRate * channels * step, 8);
  fmt.writeUInt16LE(channels * step, 12);
  fmt.writeUInt16LE(bits, 14);
  if (extensible) fmt.writeUInt16LE(sort, 24);
  const part = (name: string, body: Buffer, length = body.length) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(length, 4);
    return Buffer.concat([head, body]);
  };
  const inside = Buffer.concat([
    Buffer.from('WAVE'),
    part('fmt ', fmt),
    part('LIST', Buffer.from('INFO')),
    part('data', data, told),
  ]);
  return part('RIFF', inside);
}

/** A sentence as a line. */
export function lineOf(text: string, lang = 'en'): Line {
  const [line] = buildLines([{ text, terms: [], marks: [] }], lang, new Map());
  if (!line) throw new Error(`Nothing is said in "${text}".`);
  return line;
}

/** A voice that waits for nothing, but tells how long it would have, ms; and an empty store. */
export function openVoice(
  far: FarVoice,
  { env = {}, lateMs = 20_000, pace = 1, lexicon = {} }: Partial<Ways> = {},
) {
  const waited: number[] = [];
  const wait = async (ms: number) => void waited.push(ms);
  const convert = async () => {
    throw new Error('No encoder here.');
  };
  const net = { ...NET, wait, lateMs };
  const listen = async (line: Line, recording: Recording) => estimateTimes(line, recording);
  const voice = openHttp({ far, pace, lexicon, net, env, convert, listen });
  return { voice, waited, store: openStore(newFolder()) };
}

interface Ways {
  env: Record<string, string>;
  lateMs: number;
  pace: number;
  lexicon: Record<string, string>;
}
