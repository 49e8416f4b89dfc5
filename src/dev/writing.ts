/** Answers what would change the document: for pages of this machine alone, and only where it is as they show it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody } from '../loopback';
import { type Proposal, type Refusal, WRITES } from './data';
import { isHere } from './invite';
import { proposeStep, type Shown, type TryText } from './propose';
import type { Writer } from './writer';

export interface Writing {
  writer: Writer;
  tryText: TryText;
  /** Addresses of this machine, when not those that no other one has. */
  here?: readonly string[];
}

const MOST_BYTES = 1000;
const index = z.int().nonnegative();
const wishSchema = z.strictObject({ scene: z.string(), step: index, word: index.optional() });
const savedSchema = z.strictObject({ id: z.string() });

/** 409 with a reason where nothing was done. */
export async function answerWriting(
  request: IncomingMessage,
  response: ServerResponse,
  made: Shown | undefined,
  writing: Writing,
): Promise<void> {
  const send = (status: number, value: Proposal | { reason?: Refusal }) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      .end(JSON.stringify(value));
  const refuse = (reason: Refusal, status = 409) => send(status, { reason });
  if (!isHere(request, writing.here)) return void refuse('guest', 403);
  const body = (await readBody(request, MOST_BYTES))?.toString() ?? '';
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { writer } = writing;
  if (pathname === WRITES.undo) {
    const done = await writer.undo();
    return void (done === 'undone' ? send(200, {}) : refuse(done));
  }
  const asked = parseJson(body);
  if (pathname === WRITES.save) {
    const saved = savedSchema.safeParse(asked);
    if (!saved.success) return void refuse('failed', 400);
    return void ((await writer.save(saved.data.id)) ? send(200, {}) : refuse('changed'));
  }
  const wish = wishSchema.safeParse(asked);
  if (!wish.success || !made) return void refuse('failed', 400);
  const before = await writer.read();
  const [lead = ''] = /^\uFEFF?/.exec(before) ?? [];
  const text = before.slice(lead.length);
  if (text.replace(/\r\n?/g, '\n') !== made.live.source) return void refuse('changed');
  const proposed = await proposeStep(wish.data, made, text, writing.tryText);
  if (typeof proposed === 'string') return void refuse(proposed);
  const { text: after, ...shown } = proposed;
  send(200, { id: writer.propose({ before, after: lead + after }), ...shown });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
