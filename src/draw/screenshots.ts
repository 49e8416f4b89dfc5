/** Makes chunks from Remotion's screenshots: all pictures are drawn in one go, and a scene is encoded as soon as its last is there. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openEncoder } from '../encode/x264';
import { eitherSignal } from '../together';
import type { ChunkOrder, Making } from './order';
import { drawFrames } from './remotion';

/** Throws BrowserFailure or EncoderFailure. */
export async function makeChunksByScreenshots(
  making: Making,
  /** Folder of Remotion's bundle. */
  serveUrl: string,
): Promise<void> {
  const { timeline, format, captions, chunks, scratch, onPicture } = making;
  // What fails first, drawing or encoding, ends the other.
  const failed = new AbortController();
  const signal = eitherSignal(making.browser.signal, failed.signal);
  const browser = { ...making.browser, signal };
  const owners = new Map(
    chunks.flatMap((chunk) =>
      chunk.held.map(({ frame }) => [chunk.startFrame + frame, chunk] as const),
    ),
  );
  const left = new Map(chunks.map((chunk) => [chunk, chunk.held.length]));
  let encoding: Promise<void> = Promise.resolve();
  const drawn = drawFrames({
    ...{ serveUrl, browser, format, image: 'jpeg', input: { timeline, captions } },
    frames: [...owners.keys()],
    async onFrame(picture, frame) {
      const chunk = owners.get(frame);
      if (!chunk) return;
      await writeFile(fileOf(scratch, frame), picture);
      onPicture();
      const rest = (left.get(chunk) ?? 0) - 1;
      left.set(chunk, rest);
      if (rest > 0) return;
      encoding = encoding.then(() => encode(chunk, { ...making, browser }));
      encoding.catch((error: unknown) => failed.abort(error));
    },
  });
  try {
    await drawn;
    await encoding;
  } catch (error) {
    failed.abort(error);
    // Nothing of it goes on.
    await encoding.catch(() => undefined);
    throw error;
  }
}

const fileOf = (scratch: string, frame: number): string => path.join(scratch, `${frame}.jpeg`);

async function encode(
  { key, held, startFrame }: ChunkOrder,
  { browser: { signal }, format, scratch, onChunk }: Making,
): Promise<void> {
  const counts = held.map(({ count }) => count);
  const encoder = await openEncoder('jpeg', format, counts, signal);
  for (const { frame } of held) {
    signal?.throwIfAborted();
    const file = fileOf(scratch, startFrame + frame);
    await encoder.write(await readFile(file));
    await rm(file);
  }
  await onChunk(key, await encoder.finish());
}
