/** The command `dev`: deck and video in a browser, new at each save. */
import path from 'node:path';
import { z } from 'zod';
import type { LiveProblem } from '../../dev/data';
import { EDITORS } from '../../dev/editors';
import type { Served } from '../../dev/serve';
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
import type { Problem } from '../../problem/problem';
import { defineCommand } from '../command';
import { PUBLIC, STORE } from '../folders';
import { portOption } from '../port';
import type { ShareFor } from '../sharing';

export const dev = defineCommand({
  name: 'dev',
  summary: 'show deck and video in a browser, new at each save',
  examples: ['lectern dev', 'lectern dev tour --port 4000'],
  options: z.object({
    document: documentArgument(),
    browser: browserOption,
    out: outOption,
    ownCode: ownCodeOption,
    store: storeOption,
    port: portOption.default(4321).register(optionWords, {
      help: 'where it listens, 4321 when left out; 0 is any port that is free',
      value: '<number>',
    }),
    host: flag('let others of this network see it, each by an address that opens once'),
    editor: z
      .string()
      .transform((name) => EDITORS[name] ?? name)
      .optional()
      .register(optionWords, {
        help: `where places of the document lead: ${Object.keys(EDITORS).join(', ')}, or an address with {file}, {line} and {column}`,
        value: '<address>',
        env: 'LECTERN_EDITOR',
      }),
  }),
  async run({ document, store, ...options }, context) {
    const { forEachDocument } = await import('../documents');
    const { openSharing } = await import('../sharing');
    // What is being written is nobody else's yet.
    const share = openSharing({ store, storeReadOnly: true }, context)(() => undefined);
    return forEachDocument({ document, all: false }, context, (file) =>
      runDev({ file, ...options, share, context }),
    );
  },
});

interface Dev {
  file: string;
  out?: string;
  browser?: string;
  ownCode: boolean;
  port: number;
  host: boolean;
  editor?: string;
  /** Of other machines' work what is taken. */
  share: ReturnType<ShareFor>;
  context: Context;
}

/** Runs until the reader ends it. Throws when the port is taken. */
async function runDev({ port, host, editor, ...dev }: Dev): Promise<never> {
  const { serveDev } = await import('../../dev/serve');
  const { watchDocument } = await import('../../dev/watch');
  const { openWriter } = await import('../../dev/writer');
  const { openProject } = await import('../../project/project');
  const { explain } = await import('../failure');
  const { file, out, context } = dev;
  const { say, signal } = context;
  const ended = new Promise((resolve) => signal.addEventListener('abort', resolve));
  signal.throwIfAborted();
  const { outDir, name, note, config } = await openProject(file, out);
  if (note) say(note);
  const folder = path.join(outDir, name, 'deck');
  const onInvite = (address: string) => say(`For one device of this network: ${address}\n`);
  const tryText = async (text: string) => (await make(dev, text)).prepared?.timeline;
  const writing = { writer: openWriter(file), tryText };
  const served = await serveDev({ folder, port, editor, writing, ...(host ? { onInvite } : {}) });
  const update = async (): Promise<void> => {
    try {
      await makeAgain(dev, served);
    } catch (error) {
      if (signal.aborted) return;
      // What fails outside the document is said, and the next save tries again.
      const text = `${explain(error)}\n`;
      say(text);
      served.showProblems(text, []);
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

type Making = Omit<Dev, 'port' | 'host' | 'editor'>;

/** The document, or what it would be with another `text`, on its timeline: where it has errors there is none. */
async function make(
  { file, out, browser, ownCode, share, context: { signal } }: Making,
  text?: string,
) {
  const { prepare } = await import('../../pipeline');
  const { readChecked } = await import('../read');
  const { project, checked, shared } = await readChecked(file, {
    ...{ text, out, browser, ownCode, share: share.of, signal, draws: 'atHand' },
  });
  const { problems, failed, read } = checked;
  if (failed || !read) return { project, problems, read };
  const onProgress = () => undefined;
  const places = { outDir: project.outDir, storeDir: STORE, shared, publicDir: PUBLIC };
  // Every save would be paid for.
  const prepared = await prepare(read, { ...places, browser, onProgress, signal, buys: false });
  return { project, problems, read, prepared };
}

/** Makes video and deck, and has open pages show them, or what is wrong with the document. */
async function makeAgain(dev: Making, served: Served): Promise<void> {
  const { makeDeck } = await import('../../outputs/deck');
  const { makeLive } = await import('../../dev/live');
  const { wakeFor } = await import('../../pipeline');
  const { claimFolder } = await import('../../project/owner');
  const { showProblems } = await import('../read');
  const { formatProblems } = await import('../report');
  const { file, context } = dev;
  const startedMs = performance.now();
  const { project, problems, read, prepared } = await make(dev);
  await showProblems(problems, context);
  const found = problems.map(tellProblem);
  if (!read || !prepared) {
    const text = await formatProblems(problems, false);
    return served.showProblems(text, found, read?.document.meta.lang);
  }
  await claimFolder(path.join(project.outDir, project.name), file);
  served.show(await makeLive(prepared, read, file), found);
  await makeDeck(prepared);
  served.reload();
  wakeFor(prepared, context.signal);
  context.say(`Deck made in ${((performance.now() - startedMs) / 1000).toFixed(2)} s\n`);
  if (prepared.unbought > 0) context.say(silentUntil(prepared.unbought));
}

const tellProblem = ({ severity, message, fix, file, line, column }: Problem): LiveProblem => ({
  ...{ severity, message, fix, line, column },
  file: path.resolve(file),
});

const silentUntil = (count: number): string =>
  `${count} ${count === 1 ? 'sentence is' : 'sentences are'} silent until "lectern deck" or "lectern build" asks the voice's service for ${count === 1 ? 'it' : 'them'}.\n`;
