/** The command of an output: makes it of the documents that are meant. */
import { setMaxListeners } from 'node:events';
import path from 'node:path';
import { z } from 'zod';
import type { Shared } from '../cache/shared/shared';
import type { Meta } from '../document/schema';
import type { Format } from '../format';
import { type Given, makeShape } from '../outputs/option';
import type { Context, Output } from '../outputs/output';
import type { Checked } from '../pipeline';
import type { Command } from './command';
import { PUBLIC, STORE } from './folders';
import { describeOwnWords } from './own-words';
import type { OpenQueue } from './queue';
import type { ShareFor } from './sharing';

/** Documents under way at once where workers make their parts. */
const AT_ONCE = 4;

const commonSchema = z.object(makeShape);
type Common = z.output<typeof commonSchema>;

export function makeCommand(output: Output): Command {
  const { name, summary, examples, options } = output;
  return {
    ...{ name, summary, examples, options },
    async run(given, context) {
      const code = await output.instead(given, context);
      if (code !== undefined) return code;
      const { forEachDocument } = await import('./documents');
      const common = commonSchema.parse(given);
      const languages = given.watch !== true;
      const { openSharing } = await import('./sharing');
      const { openQueue, STORE_PATIENCE_MS } = await import('./queue');
      const patienceMs = common.queue && STORE_PATIENCE_MS;
      const sharing = openSharing({ ...common, patienceMs }, context);
      const queue = await openQueue(common, context);
      const ways = { ...common, sharing, queue };
      // Workers are kept busy by several.
      const atOnce = common.all && queue ? AT_ONCE : 1;
      // All that is under way hears it, which is no leak.
      if (atOnce > 1) setMaxListeners(0, context.signal);
      const { keepBrowsers } = await import('../browser/running');
      // What measures the layout draws the video, too, and of one document after the other.
      const closeBrowsers = keepBrowsers();
      const made = forEachDocument({ ...common, languages, atOnce }, context, async (file) => {
        const own = atOnce > 1 ? named(file, context) : context;
        const make = () => makeOne(file, output, given, ways, own);
        if (common.json)
          return tellJson(file, own, (told) => makeOne(file, output, given, ways, told));
        if (given.watch !== true) return make();
        const { makeAtEachSave } = await import('./at-each-save');
        return makeAtEachSave({ file, out: common.out, make }, context);
      });
      return made.finally(async () => {
        await queue?.close();
        await closeBrowsers();
      });
    },
  };
}

/** Where several documents are under way, each line says of which it tells. */
function named(file: string, context: Context): Context {
  const name = path.basename(file, path.extname(file));
  const say = (text: string) => context.say(text.replace(/^(?=.)/gm, `${name}: `));
  return { ...context, say, terminal: false };
}

/** One line when a document is made, or has failed. */
async function tellJson(
  document: string,
  context: Context,
  make: (context: Context) => Promise<number>,
): Promise<number> {
  const startedMs = performance.now();
  const files: string[] = [];
  const tell = (more: object): void => {
    const seconds = Math.round((performance.now() - startedMs) / 100) / 10;
    context.out(`${JSON.stringify({ document, seconds, files, ...more })}\n`);
  };
  try {
    const code = await make({ ...context, out: (text) => void files.push(text.trimEnd()) });
    tell({ failed: code !== 0 });
    return code;
  } catch (error) {
    context.signal.throwIfAborted();
    const { explain } = await import('./failure');
    tell({ failed: true, error: explain(error) });
    throw error;
  }
}

/** Makes the output of one document; returns the exit code. */
async function makeOne(
  file: string,
  output: Output,
  given: Given,
  ways: Omit<Common, 'queue'> & { sharing: ShareFor; queue?: OpenQueue },
  context: Context,
): Promise<number> {
  const { openContextProgress } = await import('./progress');
  const { readChecked, showProblems } = await import('./read');
  const { foresee, prepare, restFor, wakeFor } = await import('../pipeline');
  const { findBrowser } = await import('../browser/find');
  const { claimFolder } = await import('../project/owner');
  const { languagesOf } = await import('./talk');
  const { rememberText, wakeEarly } = await import('../narration/waking');
  const { openStore } = await import('../cache/store');
  const { all, out, browser, ownCode, strict, dryRun, sharing, queue } = ways;
  const { say, signal } = context;
  const progress = openContextProgress(context);
  const { onProgress } = progress;
  const share = sharing(progress.clear);
  // What workers speak is not begun here.
  const speaks = output.needs.includes('sound') && !dryRun && !queue;
  let early: ReturnType<typeof foresee>;
  try {
    const woken = speaks ? await wakeEarly(file, openStore(STORE, signal)) : undefined;
    const draws = output.needs.includes('encoder') && given.draw !== 'screenshots';
    // What is only said is not measured.
    if (draws && woken?.isOther)
      openPages(given, !woken.isSaid, browser, signal).catch(() => undefined);
    const formats = output.formats && ((meta: Meta) => output.formats?.(given, meta) ?? []);
    const onRead = (read: NonNullable<Checked['read']>, shared?: Shared) => {
      early = foresee(read, { storeDir: STORE, shared, signal });
    };
    const { project, checked, shared } = await readChecked(file, {
      ...(speaks ? { onRead } : {}),
      ...{ out, browser, ownCode, strict, share: share.of, onProgress, signal },
      ...(dryRun ? {} : { formats, screens: output.screens, draws: drawsFor(output) }),
    });
    progress.clear();
    await showProblems(checked.problems, context);
    if (checked.failed || !checked.read) return 1;
    const stored = { storeDir: STORE, shared, signal };
    const { foretell, tellCost } = await import('./cost');
    if (dryRun) return await foretell(checked.read, stored, context);
    const { name, outDir, note } = project;
    if (note) say(note);
    for (const line of describeOwnWords(name, checked.read.document.meta.lang)) say(`${line}\n`);
    await claimFolder(path.join(outDir, name), file);
    // A browser that is missing is told before minutes of speaking.
    if (output.needs.includes('browser')) await findBrowser(browser, signal);
    if (output.needs.includes('sound')) await tellCost(checked.read, stored, context);
    const options = {
      ...{ ...stored, outDir, publicDir: PUBLIC, browser, onProgress },
    };
    const languages = await languagesOf(file, checked.read, { ownCode, signal });
    const crew = await queue?.crewFor({
      ...{ file, read: checked.read, shared, onProgress, clear: progress.clear },
      speaks: output.needs.includes('sound'),
    });
    const prepared = await prepare(checked.read, { ...options, crew }, early);
    // Neither the next edit nor the next document needs them.
    if (given.watch !== true && !all) restFor(prepared);
    const made = await output.make({ ...prepared, languages }, given);
    if (given.watch === true) wakeFor(prepared, signal);
    const voice = prepared.document.meta.voice.name;
    if (woken) await rememberText(file, { text: woken.text, voice }, prepared.store);
    await share.settle(onProgress);
    progress.clear();
    await prune();
    if (made.told) say(made.told);
    for (const path of made.files) context.out(`${shown(path)}\n`);
    return made.failed ? 1 : 0;
  } finally {
    early?.stop();
    // What was made before a failure is handed on, too.
    if (!signal.aborted) await share.settle(onProgress);
    progress.stop();
  }
}

/** Opens what draws, where it is at hand, before it is known what is drawn. */
async function openPages(
  given: Given,
  measured: boolean,
  asked: string | undefined,
  signal: AbortSignal,
) {
  const { findBrowser } = await import('../browser/find');
  const { openEarly } = await import('../draw/canvas');
  const [format = 'landscape'] = (given.format as Format[] | undefined) ?? [];
  openEarly(await findBrowser(asked, signal, { atHand: true }), format, measured);
}

/** Whether diagrams are drawn though a browser has to be got for it. */
const drawsFor = ({ needs }: Output) => (needs.includes('browser') ? 'anyhow' : 'atHand');

const shown = (file: string): string => path.relative('', file) || file;

async function prune(): Promise<void> {
  const { hasWritten } = await import('../cache/store');
  if (!hasWritten()) return;
  const { LIMIT_BYTES, pruneStore } = await import('../cache/prune');
  await pruneStore(STORE, LIMIT_BYTES, Date.now());
}
