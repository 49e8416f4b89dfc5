/** The command `dev`: the deck in a browser, made again at each save. */
import path from 'node:path';
import { z } from 'zod';
import {
  browserOption,
  documentArgument,
  optionWords,
  outOption,
  ownCodeOption,
} from '../../outputs/option';
import type { Context } from '../../outputs/output';
import { defineCommand } from '../command';
import { PUBLIC, STORE } from '../folders';
import { portOption } from '../port';

export const dev = defineCommand({
  name: 'dev',
  summary: 'show the deck in a browser, made again at each save',
  examples: ['lectern dev', 'lectern dev tour --port 4000'],
  options: z.object({
    document: documentArgument(),
    browser: browserOption,
    out: outOption,
    ownCode: ownCodeOption,
    port: portOption.default(4321).register(optionWords, {
      help: 'where it listens, 4321 when left out; 0 is any port that is free',
      value: '<number>',
    }),
  }),
  async run({ document, ...options }, context) {
    const { forEachDocument } = await import('../documents');
    return forEachDocument({ document, all: false }, context, (file) =>
      runDev({ file, ...options, context }),
    );
  },
});

interface Dev {
  file: string;
  out?: string;
  browser?: string;
  ownCode: boolean;
  port: number;
  context: Context;
}

/** Runs until the reader ends it. Throws when the port is taken. */
async function runDev({ file, out, browser, ownCode, port, context }: Dev): Promise<never> {
  const { serveDeck } = await import('../../dev/serve');
  const { watchDocument } = await import('../../dev/watch');
  const { openProject } = await import('../../project/project');
  const { explain } = await import('../failure');
  const { say, signal } = context;
  const ended = new Promise((resolve) => signal.addEventListener('abort', resolve));
  signal.throwIfAborted();
  const { outDir, name, note, config } = await openProject(file, out);
  if (note) say(note);
  const folder = path.join(outDir, name);
  const served = await serveDeck(path.join(folder, 'deck'), port);
  const update = async (): Promise<void> => {
    try {
      const problems = await makeAgain(file, { out, browser, ownCode }, context);
      if (problems) served.showProblems(problems);
      else served.reload();
    } catch (error) {
      if (signal.aborted) return;
      // What fails outside the document is said, and the next save tries again.
      const text = `${explain(error)}\n`;
      say(text);
      served.showProblems(text);
    }
  };
  const watched = watchDocument(file, [outDir, STORE, PUBLIC], update, config ? [config] : []);
  await watched.make();
  say(`${served.url}\n`);
  await ended;
  await watched.stop();
  served.close();
  throw signal.reason;
}

/** Makes the deck; returns what is wrong with the document, or undefined when it was made. */
async function makeAgain(
  file: string,
  { out, browser, ownCode }: Pick<Dev, 'out' | 'browser' | 'ownCode'>,
  context: Context,
): Promise<string | undefined> {
  const { prepare } = await import('../../pipeline');
  const { makeDeck } = await import('../../outputs/deck');
  const { claimFolder } = await import('../../project/owner');
  const { readChecked, showProblems } = await import('../read');
  const { formatProblems } = await import('../report');
  const { signal } = context;
  const startedMs = performance.now();
  const { project, checked } = await readChecked(file, {
    ...{ out, browser, ownCode, signal, draws: 'atHand' },
  });
  const { problems, failed, read } = checked;
  await showProblems(problems, context);
  if (failed || !read) return formatProblems(problems, false);
  const { outDir, name } = project;
  await claimFolder(path.join(outDir, name), file);
  const onProgress = () => undefined;
  const places = { outDir, storeDir: STORE, publicDir: PUBLIC };
  // Every save would be paid for.
  const prepared = await prepare(read, { ...places, browser, onProgress, signal, buys: false });
  await makeDeck(prepared);
  context.say(`Deck made in ${((performance.now() - startedMs) / 1000).toFixed(2)} s\n`);
  if (prepared.unbought > 0) context.say(silentUntil(prepared.unbought));
  return undefined;
}

const silentUntil = (count: number): string =>
  `${count} ${count === 1 ? 'sentence is' : 'sentences are'} silent until "lectern deck" or "lectern build" asks the voice's service for ${count === 1 ? 'it' : 'them'}.\n`;
