/** The thread that reads one file from elsewhere. */
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../failure';
import { readDraft } from './draft';
import type { Answer } from './import';

const explain = (error: unknown): Answer => {
  if (error instanceof Failure) return { failure: { message: error.message, mend: error.mend } };
  return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
};

const { importedFile, draws } = workerData as { importedFile: string; draws: boolean };
readDraft(importedFile, { draws })
  .then((draft): Answer => ({ draft }))
  .catch(explain)
  .then((answer) => parentPort?.postMessage(answer));
