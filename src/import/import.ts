/** A file from elsewhere becomes a document, in a thread of its own: whatever is in the file, it takes neither long nor all memory. */
import { once } from 'node:events';
import { Failure } from '../failure';
import { openThread } from '../thread';
import type { Draft } from './draft';
import { withDrawings } from './drawn/draw';
import { findOffice } from './drawn/soffice';
import { THREAD } from './limits';

export interface Answer {
  draft?: Draft;
  failure?: { message: string; mend: string };
  /** A defect, with its stack. */
  error?: string;
}

const tooMuch = (file: string, what: string): Failure =>
  new Failure(`${file} ${what}.`, 'part it where it was made, and import the parts.');

/**
 * Reads the file; slides that are drawings are pictures where `office`, a path, draws them. Throws a Failure where no reader
 * knows it, where it is damaged, or where it asks for more than any document does.
 */
export async function importFile(
  file: string,
  signal?: AbortSignal,
  office: string | undefined = findOffice(),
): Promise<Draft> {
  const draft = await readInThread(file, Boolean(office), signal);
  if (!draft.drawings) return draft;
  if (!office) return saying(draft, UNDRAWN);
  const drawn = await withDrawings(draft, office, signal);
  return drawn ?? saying(await readInThread(file, false, signal), FAILED);
}

const UNDRAWN = 'Where LibreOffice is installed, such slides are kept as pictures.';
const FAILED = 'LibreOffice is here, but has not drawn them.';

const saying = (draft: Draft, remark: string): Draft => ({
  ...draft,
  remarks: [...draft.remarks, remark],
});

async function readInThread(file: string, draws: boolean, signal?: AbortSignal): Promise<Draft> {
  const worker = openThread(
    { built: 'importer.mjs', source: 'import/worker.ts' },
    { data: { importedFile: file, draws }, limits: { maxOldGenerationSizeMb: THREAD.megabytes } },
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
