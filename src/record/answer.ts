/** What the server of `lectern record` answers: pieces of sound taken in, takes given out. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../loopback';
import type { WriteFault } from './data';
import type { Asked, Session } from './session';
import { typeOf } from './sounds';

/** Of one piece of sound: many times what the page sends. */
const MOST_BYTES = 1_000_000;
/** In every answer: nobody else may frame, embed or remember it. */
export const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  query: URLSearchParams;
  session: Session;
}

export async function answerPost(name: string, call: Call): Promise<void> {
  const { response, query, session } = call;
  const of = session.find(query.get('scene') ?? '', query.get('name') ?? '');
  const post = POSTS[name];
  if (!of || !post) return send(response, 404);
  const body = await readBody(call.request, MOST_BYTES);
  if (!body) return send(response, 413);
  return session.inTurn(() => post(of, call, body));
}

const POSTS: Record<string, (of: Asked, call: Call, body: Buffer) => Promise<void>> = {
  /** A piece of sound: its answer is how many samples there are now. */
  async piece(of, { response, query, session }, data) {
    const [recording, at, sampleRate] = [
      query.get('recording') ?? '',
      whole(query.get('at')),
      whole(query.get('rate')),
    ];
    const isRight = RECORDING.test(recording) && at !== undefined && isRate(sampleRate);
    if (!isRight || data.length % 2 !== 0) return send(response, 400);
    const samples = await session.recordings.append({ of, recording, at, sampleRate, data });
    send(response, 200, { samples });
  },
  /** All of a recording was sent. */
  async finish(of, { response, query, session }) {
    const [recording, samples] = [query.get('recording') ?? '', whole(query.get('samples'))];
    if (samples === undefined) return send(response, 400);
    const isAside = query.get('aside') === 'true';
    if (!(await session.recordings.finish(recording, samples, isAside))) return send(response, 409);
    send(response, 200, { takes: await session.takesOf(of) });
  },
  /** An older take is to count, or one that was left half. */
  async choose(of, { response, query, session }) {
    await session.takes.choose(of, query.get('take') ?? '');
    send(response, 200, { takes: await session.takesOf(of) });
  },
  /** What was left half is not to be offered any more. */
  async aside(of, { response, query, session }) {
    await session.takes.putAside(of, query.get('take') ?? '');
    send(response, 200, { takes: await session.takesOf(of) });
  },
};

/** What a page calls a recording. */
const RECORDING = /^[a-z\d]{8,40}$/;

const whole = (text: string | null): number | undefined =>
  text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined;

const isRate = (rate: number | undefined): rate is number =>
  rate !== undefined && rate >= 8000 && rate <= 192_000;

export async function sendTake({ response, query, session }: Call): Promise<void> {
  const of = session.find(query.get('scene') ?? '', query.get('name') ?? '');
  const file = of && (await session.takes.find(of, query.get('take') ?? ''));
  if (!file) return send(response, 404);
  const data = await readFile(file);
  response.writeHead(200, { ...HEADERS, 'content-type': typeOf(file) }).end(data);
}

export function send(response: ServerResponse, status: number, value?: unknown): void {
  if (value === undefined) {
    response.writeHead(status, HEADERS).end();
    return;
  }
  const headers = { ...HEADERS, 'content-type': 'application/json' };
  response.writeHead(status, headers).end(JSON.stringify(value));
}

const FAULTS: Record<string, WriteFault> = {
  ...{ ENOSPC: 'full', EDQUOT: 'full', EACCES: 'refused', EPERM: 'refused', EROFS: 'refused' },
};

export const faultOf = (error: unknown): WriteFault =>
  FAULTS[(error instanceof Error && (error as NodeJS.ErrnoException).code) || ''] ?? 'failed';
