/** Whether a document's own kinds are still what they were. */
import { Failure } from '../failure';
import { hashKinds, readCode } from '../scene/own-code';

/** A file was edited while pictures were made of it. */
export const changedMeanwhile = (what: string): Failure =>
  new Failure(`${what} changed while the video was made.`, 'run the command again.');

/** Throws Failure when `files` are no longer those of `ownHash`: what was bundled of them may be another state. */
export async function expectOwn(files: readonly string[], ownHash: string): Promise<void> {
  const codes = await Promise.all(files.map(async (file) => (await readCode(file)).hash)).catch(
    () => ['broken'],
  );
  if (hashKinds(codes) !== ownHash) throw changedMeanwhile(files.join(', '));
}
