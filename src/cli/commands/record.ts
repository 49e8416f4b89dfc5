/** The command `record`: a page on which the author reads the document's sentences aloud. */
import path from 'node:path';
import { z } from 'zod';
import { documentArgument, optionWords, ownCodeOption, storeOption } from '../../outputs/option';
import type { Context } from '../../outputs/output';
import { defineCommand } from '../command';
import { PUBLIC, STORE } from '../folders';
import { portOption } from '../port';
import type { ShareFor } from '../sharing';

export const record = defineCommand({
  name: 'record',
  summary: 'read the document aloud yourself, sentence by sentence, on a page of this machine',
  examples: ['lectern record', 'lectern record tour --port 4000'],
  options: z.object({
    document: documentArgument(),
    ownCode: ownCodeOption,
    store: storeOption,
    port: portOption.default(4322).register(optionWords, {
      help: 'where it listens, 4322 when left out; 0 is any port that is free',
      value: '<number>',
    }),
  }),
  async run({ document, store, ...options }, context) {
    const { forEachDocument } = await import('../documents');
    const { openSharing } = await import('../sharing');
    // What is being recorded is nobody else's yet.
    const share = openSharing({ store, storeReadOnly: true }, context)(() => undefined);
    return forEachDocument({ document, all: false }, context, (file) =>
      runRecord({ file, ...options, share, context }),
    );
  },
});

interface Run {
  file: string;
  ownCode: boolean;
  port: number;
  /** Of other machines' work what is taken. */
  share: ReturnType<ShareFor>;
  context: Context;
}

/** Runs until the reader ends it. Throws when the port is taken. */
async function runRecord({ file, ownCode, port, share, context }: Run): Promise<number> {
  const { readChecked, showProblems } = await import('../read');
  const { buildScript } = await import('../../record/script');
  const { openSession } = await import('../../record/session');
  const { serveRecorder } = await import('../../record/serve');
  const { openFiles } = await import('../../record/files');
  const { drawPicture } = await import('../../record/picture');
  const { openStore } = await import('../../cache/store');
  const { TAKES } = await import('../../narration/takes/find');
  const { explain } = await import('../failure');
  const { say, signal } = context;
  const ended = new Promise((resolve) => signal.addEventListener('abort', resolve));
  const read = async () => {
    const ways = { ownCode, share: share.of, signal };
    const { project, checked, shared } = await readChecked(file, ways);
    await showProblems(checked.problems, context);
    const { read } = checked;
    return {
      project,
      shared,
      shown: read && !checked.failed && { read, script: buildScript(read) },
    };
  };
  const { project, shared, shown } = await read();
  if (!shown) return 1;
  let now = shown;
  const folder = path.join(path.dirname(file), TAKES);
  const session = openSession(now.script, folder);
  const filesOf = openFiles(folder, openStore(STORE, signal, shared));
  const recorder = await serveRecorder({
    ...{ session, port },
    files: () => filesOf(now),
    picture: (scene, step) => drawPicture(now.read, scene, step),
    onFault: (error) => say(`${explain(error)}\nThe page keeps what was said, and tries again.\n`),
  });
  const renew = async (): Promise<void> => {
    const { shown: next } = await read();
    if (next) {
      now = next;
      session.setScript(next.script);
    }
    recorder.tell({ isBroken: !next });
  };
  const stop = await watchFor({ file, folder, project, renew, context });
  const { recorded, all } = await session.count();
  say(`${recorded} of ${all} sentences have a take in ${folder}.\n${recorder.url}\n`);
  await ended;
  await stop();
  recorder.close();
  throw signal.reason;
}

interface Watching {
  file: string;
  folder: string;
  project: { outDir: string; config?: string };
  renew(): Promise<void>;
  context: Context;
}

/** At each save of the document; takes are no part of it. What fails then is said, and the next save tries again. */
async function watchFor({ file, folder, project, renew, context }: Watching) {
  const { watchDocument } = await import('../../dev/watch');
  const { explain } = await import('../failure');
  const { outDir, config } = project;
  const renewed = () =>
    renew().catch((error: unknown) => {
      if (!context.signal.aborted) context.say(`${explain(error)}\n`);
    });
  return watchDocument(file, [outDir, STORE, PUBLIC, folder], renewed, config ? [config] : []).stop;
}
