/** Whether a document's own kinds are still what they were. */
import { hashCode, hashKinds } from '../scene/own-code';

/** A file was edited while pictures were made of it. */
export class ChangedProblem extends Error {
  constructor(what: string) {
    super(`${what} changed while the video was made.\nFix: run the command again.`);
  }
}

/** Throws ChangedProblem when `files` are no longer those of `ownHash`: what was bundled of them may be another state. */
export async function expectOwn(files: readonly string[], ownHash: string): Promise<void> {
  const codes = await Promise.all(files.map(hashCode)).catch(() => ['broken']);
  if (hashKinds(codes) !== ownHash) throw new ChangedProblem(files.join(', '));
}
