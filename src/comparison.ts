/** A document against an earlier version of itself. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Diff } from './diff/build';
import { type Checked, checkDocument, type Options, ownViews, prepare } from './pipeline';
import { collectProblems, type Problem } from './problem/problem';
import type { OnProgress } from './progress';
import { isInProject } from './scene/trust';

/**
 * What changed in the document `file`, which was read, since `old`: a path of a timeline.json, or a revision of git. The
 * earlier document is read and spoken as the present one. Writes nothing but to the store.
 */
export async function compareWith(
  old: string,
  file: string,
  read: NonNullable<Checked['read']>,
  options: Options,
): Promise<{ problems: Problem[]; diff?: Diff }> {
  const { readOld } = await import('./diff/old');
  const { buildDiff } = await import('./diff/build');
  const { readPictures } = await import('./diff/pictures');
  const { name, folder } = read.document;
  const problems = collectProblems(old);
  const scratch = path.resolve(options.storeDir, 'scratch', `${name}-diff-${randomUUID()}`);
  // The earlier document is laid into the store: whether it may run is told by where it is from.
  const ownCode = options.ownCode ?? isInProject(file);
  const make = (file: string) => makeOld(file, old, { ...options, ownCode });
  const now = ownViews(read.scenes);
  const before = await readOld({ old, file: path.resolve(file), now, scratch, make }, problems);
  if (!before) return { problems: problems.list };
  const { timeline } = await prepare(read, options);
  const pictures = await readPictures(timeline, [folder]);
  const after = { label: { name: file }, timeline, ...now, pictures };
  return { problems: problems.list, diff: buildDiff(before, after) };
}

/** The earlier document as it is read now; progress names the revision. */
async function makeOld(file: string, revision: string, options: Options) {
  const { problems, read } = await checkDocument(file, options);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !read) return { errors };
  const onProgress: OnProgress = (progress) => options.onProgress({ ...progress, note: revision });
  const { timeline } = await prepare(read, { ...options, onProgress });
  return { errors, made: { timeline, ...ownViews(read.scenes) } };
}

/** Writes what changed to `<folder>/diff.html`, and returns its path. */
export async function makeDiff(diff: Diff, options: Options): Promise<string> {
  const { writeDiff } = await import('./diff/write');
  const { findBrowser } = await import('./browser/find');
  const file = path.join(options.outDir, diff.after.timeline.name, 'diff.html');
  await writeDiff(diff, () => findBrowser(options.browser), file, options.onProgress);
  return file;
}
