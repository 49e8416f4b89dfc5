/** A file from elsewhere becomes a document, in a thread of its own: whatever is in the file, it takes neither long nor all memory. */
import { once } from 'node:events';
import { Failure } from '../failure';
import { openThread } from '../thread';
import type { Draft } from './draft';
import { THREAD } from './limits';

export interface Answer {
  draft?: Draft;
  failure?: { message: string; mend: string };
  /** A defect, with its stack. */
  error?: string;
}

const tooMuch = (file: string, what: string): Failure =>
  new Failure(`${file} ${what}.`, 'part it where it was made, and import the parts.');

/** Reads the file. Throws a Failure where no reader knows it, where it is damaged, or where it asks for more than any document does. */
export async function importFile(file: string, signal?: AbortSignal): Promise<Draft> {
  const worker = openThread(
    { built: 'importer.mjs', source: 'import/worker.ts' },
    { data: { importedFile: file }, limits: { maxOldGenerationSizeMb: THREAD.megabytes } },
  );
  const late = AbortSignal.timeout(THREAD.ms);
  const ends = signal ? AbortSignal.any([signal, late]) : late;
  try {
    const [answer] = (await once(worker, 'message', { signal: ends })) as [Answer];
    if (answer.failure) throw new Failure(answer.failure.message, answer.failure.mend);
    if (!answer.draft) throw new Error(`${file} could not be read: ${answer.error}`);
    return answer.draft;
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted) throw tooMuch(file, 'takes longer to read than any document');
    if (isOutOfMemory(error)) throw tooMuch(file, 'needs more memory than any document');
    throw error;
  } finally {
    await worker.terminate();
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
