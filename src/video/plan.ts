/** The chunks of a video: what decides each, and which pictures it has. */
import path from 'node:path';
import { fingerprint } from '../cache/fingerprint';
import { changedMeanwhile } from '../composition/own';
import { heldFrames } from '../draw/frames';
import type { ChunkOrder } from '../draw/order';
import { msToFrames } from '../time';
import { motionOf } from '../timeline/motion';
import type { TimedScene } from '../timeline/schema';
import { type ChunkInput, chunkFields, hashPictures } from './chunk';
import type { RememberedScene } from './why';

export interface PlanInput extends ChunkInput {
  /** The document's folder: what tells its scenes from those of another in the same store. */
  documentFolder: string;
  /** Where the chunks are laid to be joined. Absolute. */
  scratch: string;
}

export interface Chunk extends ChunkOrder {
  timed: TimedScene;
  /** Absolute. */
  file: string;
  /** What decided it, for those who ask why it was made. */
  scene: RememberedScene;
}

/** One for each scene. Scenes that show the same have the same key and file. */
export const planChunks = (input: PlanInput): Promise<Chunk[]> =>
  Promise.all(
    input.timeline.scenes.map(async (timed) => {
      const fields = await chunkFields(timed, input);
      const key = fingerprint(fields);
      const document = `${input.documentFolder}/${input.timeline.name}`;
      return {
        key,
        timed,
        scene: { document, id: timed.scene.id, format: input.format, key, fields },
        held: heldFrames(timed, input.captions, motionOf(input.timeline.meta)),
        startFrame: msToFrames(timed.startMs),
        file: path.join(input.scratch, `${key}.h264`),
      };
    }),
  );

/** Throws Failure when what a chunk shows is no longer what its key says. */
export async function expectPicture({ timed, scene }: Chunk, publicFolder: string): Promise<void> {
  const { format } = scene;
  const now = await hashPictures(timed.scene, { publicFolder, format });
  if (fingerprint(now) !== fingerprint(scene.fields.pictures))
    throw changedMeanwhile(`A picture of scene "${scene.id}"`);
}

/** Pictures of all chunks, and how many of them are there when `drawn` of the missing ones are. */
export function countPictures(chunks: readonly Chunk[], missing: readonly Chunk[], drawn: number) {
  const sum = (list: readonly Chunk[]) => list.reduce((n, { held }) => n + held.length, 0);
  const reused = sum(chunks) - sum(missing);
  return { done: reused + drawn, total: sum(chunks), reused };
}
