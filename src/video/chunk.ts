/** What decides a scene's chunk: what is drawn and when, on the scene's own time. Words that are not shown do not count. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../cache/fingerprint';
import type { TimedScene, Timeline } from '../timeline/schema';
import { ENCODER } from './encode';
import { sourcesHash } from './sources';

export interface ChunkInput {
  timeline: Timeline;
  captions: boolean;
  documentFolder: string;
  ownHash: string;
  /** The document's own kinds. */
  ownKinds: readonly string[];
}

/** Readable data; equal values give the same chunk. */
export async function chunkFields(
  { scene, durationMs, steps, captions }: TimedScene,
  input: ChunkInput,
): Promise<Record<string, unknown>> {
  const { narration: _narration, notes: _notes, steps: _steps, ...drawn } = scene;
  const { meta, references } = input.timeline;
  const text = JSON.stringify(drawn);
  return {
    scene: drawn,
    durationMs,
    steps: steps.map(({ startMs }) => startMs),
    captions: input.captions ? captions : 'off',
    references: references.filter(({ id }) => text.includes(JSON.stringify(id))),
    theme: meta.theme,
    lang: meta.lang,
    files: 'src' in scene ? await hashFile(path.join(input.documentFolder, String(scene.src))) : '',
    own: input.ownKinds.includes(scene.kind) ? input.ownHash : '',
    sources: sourcesHash(),
    encoder: ENCODER,
  };
}

const hashFile = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

export const chunkKey = async (timed: TimedScene, input: ChunkInput): Promise<string> =>
  fingerprint(await chunkFields(timed, input));
