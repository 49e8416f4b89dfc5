/** The thread that speaks: it opens a voice when it is first asked for it, and says one line at a time. */
import { parentPort } from 'node:worker_threads';
import { openMemory } from '../../../cache/making';
import { Failure } from '../../../failure';
import { NEURAL } from './catalog';
import { openNetwork, openReader } from './data';
import type { Speaker } from './net/voice';
import type { Reader } from './read/reader';
import { read } from './read/reader';
import { say } from './say';
import type { Answer, Ask, Order } from './thread';

const readers = openMemory<Reader>();
const speakers = openMemory<Speaker>();

async function answer({ name, folder, pieces, count, speed }: Ask): Promise<Answer> {
  const { accent } = NEURAL[name];
  const open = () => openReader(accent, folder);
  const reading = readers.once(`${accent} ${folder}`, open);
  if (count === 0) return { reading: await read(pieces, await reading) };
  // The runtime is compiled while tables are read.
  const speaking = speakers.once(`${name} ${folder}`, () => openNetwork(name, folder));
  const [reader, speaker] = await Promise.all([reading, speaking]);
  return { said: await say(pieces, count, speed, { reader, speaker }) };
}

const explain = (error: unknown): Answer => {
  if (error instanceof Failure) return { failure: { message: error.message, mend: error.mend } };
  return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
};

// One after the other: a network cannot be asked while it works.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', ({ id, ask }: Order) => {
  last = last.then(async () => {
    parentPort?.postMessage({ id, ...(await answer(ask).catch(explain)) });
  });
});
