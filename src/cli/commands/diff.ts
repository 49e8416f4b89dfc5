/** The command `diff`: what changed since an earlier timeline or revision, as a page or for a program. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import type { Diff } from '../../diff/build';
import {
  browserOption,
  documentArgument,
  flag,
  optionWords,
  outOption,
  ownCodeOption,
  storeOption,
} from '../../outputs/option';
import type { Context } from '../../outputs/output';
import type { Checked, Options, Reading } from '../../pipeline';
import type { Problem } from '../../problem/problem';
import type { OnProgress } from '../../progress';
import { defineCommand } from '../command';
import { PUBLIC, STORE } from '../folders';

export const diff = defineCommand({
  name: 'diff',
  summary: 'show what changed since an earlier timeline or revision: pictures, words, seconds',
  examples: ['lectern diff HEAD~1', 'lectern diff old/timeline.json tour'],
  options: z.object({
    old: z.string().register(optionWords, {
      help: 'a timeline.json of an earlier build, or a revision of git',
      value: '<old>',
      argument: true,
    }),
    document: documentArgument(),
    browser: browserOption,
    out: outOption,
    ownCode: ownCodeOption,
    store: storeOption,
    json: flag('print the changes for a program; writes no page'),
  }),
  async run(options, context) {
    const { forEachDocument } = await import('../documents');
    const { document } = options;
    return forEachDocument({ document, all: false }, context, (file) =>
      runDiff(file, options, context),
    );
  },
});

interface DiffOptions {
  old: string;
  out?: string;
  browser?: string;
  ownCode: boolean;
  /** What other machines made is taken from there; nothing is handed on. */
  store?: string;
  json: boolean;
}

/** Returns the exit code. */
async function runDiff(
  file: string,
  { old, out, browser, ownCode, store, json }: DiffOptions,
  context: Context,
): Promise<number> {
  const { readChecked, showProblems } = await import('../read');
  const { openContextProgress } = await import('../progress');
  const { LIMIT_BYTES, pruneStore } = await import('../../cache/prune');
  const { claimFolder } = await import('../../project/owner');
  const { isInProject } = await import('../../scene/trust');
  const { openSharing } = await import('../sharing');
  const progress = openContextProgress(context);
  const { onProgress } = progress;
  const { signal } = context;
  const share = openSharing({ store, storeReadOnly: true }, context)(progress.clear);
  try {
    const { project, checked, shared } = await readChecked(file, {
      ...{ out, browser, ownCode, draws: json ? 'atHand' : 'anyhow', onProgress, signal },
      share: share.of,
    });
    await showProblems(checked.problems, context);
    if (checked.failed || !checked.read) return 1;
    const { outDir, name, defaults } = project;
    const options = {
      ...{ outDir, storeDir: STORE, shared, publicDir: PUBLIC, browser, onProgress, signal },
    };
    // The earlier document is laid into the store: whether it may run is told by where it is from.
    const drawing = { storeDir: STORE, shared, browser, signal, atHand: json };
    const reading = { name, defaults, ownCode: ownCode || isInProject(file), drawing };
    const { problems, diff } = await compareWith(old, file, checked.read, options, reading);
    progress.clear();
    await showProblems(problems, context);
    if (!diff) return problems.some(({ code }) => code === 'revisionOption') ? 2 : 1;
    if (!json) await claimFolder(path.join(outDir, name), file);
    const page = json ? undefined : await makeDiff(diff, options);
    progress.stop();
    await pruneStore(STORE, LIMIT_BYTES, Date.now());
    await tell(diff, page, context);
    return 0;
  } finally {
    progress.stop();
  }
}

async function tell(diff: Diff, page: string | undefined, { out, say }: Context): Promise<void> {
  if (page === undefined) {
    const { jsonDiff } = await import('../../diff/json');
    out(jsonDiff(diff));
  } else {
    const { sum } = await import('../../diff/sum');
    say(`${sum(diff)}\n`);
    out(`${path.relative('', page) || page}\n`);
  }
}

/**
 * What changed in the document `file`, which was read, since `old`: a path of a timeline.json, or a revision of git. The
 * earlier document is read, in the project as it is now, and spoken as the present one, but for what would have
 * to be bought: that is silent in both. Writes nothing but to the store.
 */
export async function compareWith(
  old: string,
  file: string,
  read: NonNullable<Checked['read']>,
  options: Options,
  reading: Reading = {},
): Promise<{ problems: Problem[]; diff?: Diff }> {
  const { ownViews, prepare } = await import('../../pipeline');
  const { collectProblems } = await import('../../problem/problem');
  const { readOld } = await import('../../diff/old');
  const { buildDiff } = await import('../../diff/build');
  const { readPictures } = await import('../../diff/pictures');
  const { name, folder } = read.document;
  const problems = collectProblems(old);
  const scratch = path.resolve(options.storeDir, 'scratch', `${name}-diff-${randomUUID()}`);
  const make = (file: string) => makeOld(file, old, options, reading);
  const now = ownViews(read.scenes);
  const before = await readOld({ old, file: path.resolve(file), now, scratch, make }, problems);
  if (!before) return { problems: problems.list };
  const { timeline } = await prepare(read, { ...options, buys: false });
  const pictures = await readPictures(timeline, [folder]);
  const after = { label: { name: file }, timeline, ...now, pictures };
  return { problems: problems.list, diff: buildDiff(before, after) };
}

/** The earlier document as it is read now; progress names the revision. */
async function makeOld(file: string, revision: string, options: Options, reading: Reading) {
  const { checkDocument, ownViews, prepare } = await import('../../pipeline');
  const { problems, read } = await checkDocument(file, reading);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !read) return { errors };
  const onProgress: OnProgress = (progress) => options.onProgress({ ...progress, note: revision });
  const { timeline } = await prepare(read, { ...options, onProgress, buys: false });
  return { errors, made: { timeline, ...ownViews(read.scenes) } };
}

/** Writes what changed to `<folder>/diff.html`, and returns its path. */
export async function makeDiff(diff: Diff, options: Options): Promise<string> {
  const { writeDiff } = await import('../../diff/write');
  const { findBrowser } = await import('../../browser/find');
  const { openStore } = await import('../../cache/store');
  const file = path.join(options.outDir, diff.after.timeline.name, 'diff.html');
  await writeDiff(
    diff,
    () => findBrowser(options.browser, options.signal),
    file,
    openStore(options.storeDir, options.signal, options.shared),
    options.onProgress,
  );
  return file;
}
