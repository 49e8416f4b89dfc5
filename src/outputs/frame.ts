/** The output `frame`: one scene at one step, as a picture. */
import path from 'node:path';
import { z } from 'zod';
import { type Format, formatEnding } from '../format';
import type { Prepared } from '../pipeline';
import { formatOption, makeShape, sceneArgument } from './option';
import { defineOutput } from './output';
import { openStage } from './video';

export const frame = defineOutput({
  name: 'frame',
  summary: 'make a picture of one scene, at its last step or the one that is named',
  examples: ['lectern frame glutamate', 'lectern frame glutamate:2 tour --format portrait'],
  options: z.object({
    scene: sceneArgument('its id, and the step behind a colon: glutamate:2'),
    ...makeShape,
    format: formatOption,
  }),
  needs: ['sound', 'browser'],
  async make(prepared, { scene, format }) {
    const files: string[] = [];
    for (const one of format ?? ['landscape' as const])
      files.push(await makeFrame(prepared, scene, one));
    return { files };
  },
});

/** Writes `<folder>/<name>-<scene>.png`, with `-<step>` where one was named, and returns its path. Throws Failure. */
export async function makeFrame(
  prepared: Prepared,
  asked: string,
  format: Format = 'landscape',
): Promise<string> {
  const { spotOf } = await import('../timeline/alone');
  const { shootVideo } = await import('../still/video');
  const { writeAtomic } = await import('../cache/atomic');
  const { timeline, folder } = prepared;
  const spot = spotOf(timeline, asked);
  const stage = await openStage(prepared);
  const [serveUrl, browser] = [await stage.bundle(), await stage.findBrowser()];
  const file = path.join(
    folder,
    `${timeline.name}-${asked.replace(':', '-')}${formatEnding(format)}.png`,
  );
  await shootVideo({ timeline, serveUrl, browser, format }, [spot], (png) =>
    writeAtomic(file, png),
  );
  return file;
}
