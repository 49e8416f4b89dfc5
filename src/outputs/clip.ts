/** The output `clip`: one scene as a video of its own, or as a moving picture for a message or a page. */
import path from 'node:path';
import { z } from 'zod';
import { type Format, formatEnding } from '../format';
import type { Prepared } from '../pipeline';
import { clipWidth, formatOption, makeShape, optionWords, sceneArgument } from './option';
import { defineOutput } from './output';
import { makeVideo, openAlone } from './video';

const TYPES = ['mp4', 'gif', 'webp'] as const;
export type ClipType = (typeof TYPES)[number];

export const clip = defineOutput({
  name: 'clip',
  summary: 'make one scene as a video, a GIF or a WebP',
  examples: ['lectern clip glutamate', 'lectern clip glutamate tour --type gif --width 960'],
  options: z.object({
    scene: sceneArgument(),
    ...makeShape,
    format: formatOption,
    type: z.enum(TYPES, { error: 'It is mp4, gif or webp.' }).default('mp4').register(optionWords, {
      help: 'mp4 with its sound, or a picture that moves: gif, webp',
      value: '<type>',
    }),
    width: clipWidth,
  }),
  needs: ['sound', 'browser', 'encoder'],
  async make(prepared, { scene, type, width, format }) {
    const files: string[] = [];
    for (const one of format ?? ['landscape' as const])
      files.push(await makeClip(prepared, scene, { type, width, format: one }));
    return { files };
  },
});

/** Writes `<folder>/<name>-<scene>.mp4` (or `.gif`, `.webp`) and returns its path. Throws Failure where there is no such scene. */
export async function makeClip(
  prepared: Prepared,
  scene: string,
  { type, width, format }: { type: ClipType; width: number; format: Format },
): Promise<string> {
  const { prepared: alone, stage } = await openAlone(prepared, scene);
  const { file } = await makeVideo(alone, format, {}, stage);
  if (type === 'mp4') return file;
  const { writeMoving } = await import('../encode/moving');
  const { findBrowser } = await import('../browser/find');
  const { folder, options } = prepared;
  const target = path.join(folder, `${alone.timeline.name}${formatEnding(format)}.${type}`);
  const browser = () => findBrowser(options.browser, options.signal);
  await writeMoving(file, target, { type, width, browser, signal: options.signal });
  return target;
}
