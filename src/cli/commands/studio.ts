/** The command `studio`: the video's composition in Remotion Studio. */
import path from 'node:path';
import { z } from 'zod';
import {
  browserOption,
  documentArgument,
  flag,
  optionWords,
  ownCodeOption,
  storeOption,
} from '../../outputs/option';
import type { Context } from '../../outputs/output';
import { defineCommand } from '../command';
import { PUBLIC, STORE } from '../folders';
import { portOption } from '../port';

const optionsSchema = z.object({
  document: documentArgument(),
  browser: browserOption,
  ownCode: ownCodeOption,
  store: storeOption,
  port: portOption.default(0).register(optionWords, {
    help: 'where it listens; when left out, the first that is free from 3000 on',
    value: '<number>',
  }),
  quiet: flag('open it in no browser'),
});

export const studio = defineCommand({
  name: 'studio',
  summary: "show the video's composition in Remotion Studio, on this machine alone",
  examples: ['lectern studio', 'lectern studio tour --port 3300 --quiet'],
  options: optionsSchema,
  async run({ document, ...options }, context) {
    const { forEachDocument } = await import('../documents');
    return forEachDocument({ document, all: false }, context, (file) =>
      showStudio(file, options, context),
    );
  },
});

/** Runs until it is ended. */
async function showStudio(
  file: string,
  { browser, ownCode, store, port, quiet }: Omit<z.output<typeof optionsSchema>, 'document'>,
  context: Context,
): Promise<number> {
  const { prepare } = await import('../../pipeline');
  const { openStage } = await import('../../outputs/video');
  const { runStudio } = await import('../../composition/studio');
  const { readChecked, showProblems } = await import('../read');
  const { signal } = context;
  const { openSharing } = await import('../sharing');
  const share = openSharing({ store, storeReadOnly: true }, context)(() => undefined);
  const { project, checked, shared } = await readChecked(file, {
    ...{ ownCode, browser, signal, draws: 'anyhow', share: share.of },
  });
  await showProblems(checked.problems, context);
  if (checked.failed || !checked.read) return 1;
  const onProgress = () => undefined;
  const options = {
    ...{ outDir: project.outDir, storeDir: STORE, shared, publicDir: PUBLIC, browser },
    ...{ onProgress, signal },
  };
  const prepared = await prepare(checked.read, options);
  const stage = await openStage(prepared);
  await stage.writeSound();
  const { executablePath } = await stage.findBrowser();
  return runStudio({
    ...{ name: prepared.timeline.name, own: stage.own, browser: executablePath },
    folder: path.resolve(STORE, 'bundles'),
    publicDir: path.resolve(PUBLIC),
    ...{ port, open: !quiet, signal },
  });
}
