/** Writes the watch page: one folder with all that it shows, for any web server or none. */
import { constants } from 'node:fs';
import { chmod, copyFile, cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { FORMATS, type Format } from '../../format';
import { buildChapters } from '../../timeline/chapters';
import type { Timeline } from '../../timeline/schema';
import { renderVtt } from '../captions';
import { bundleWatch } from './bundle';
import { renderChapters } from './chapters';
import { POSTER, videoFile } from './metadata';
import { Page } from './Page';
import { buildSteps } from './steps';

export interface WatchInput {
  timeline: Timeline;
  /** What shape the video has. */
  format: Format;
  /** Paths of what was made: the MP4, the deck's folder, the thumbnail. */
  video: string;
  deck: string;
  thumbnail: string;
}

/** Writes into `folder`, which is replaced as a whole: an earlier page stays until the new one is complete. */
export async function writeWatch(input: WatchInput, folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  const inside = (name: string) => path.join(temporary, name);
  try {
    for (const [name, data] of await renderFiles(input)) {
      await mkdir(path.dirname(inside(name)), { recursive: true });
      await writeFile(inside(name), data);
    }
    const mode = constants.COPYFILE_FICLONE;
    await copyFile(input.video, inside(videoFile(input.timeline)), mode);
    await copyFile(input.thumbnail, inside(POSTER), mode);
    await cp(input.deck, inside('deck'), { recursive: true, mode });
    // mkdtemp makes it the owner's alone; a web server must read it.
    await chmod(temporary, 0o755);
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** All but what is copied, by name. */
async function renderFiles({
  timeline,
  format,
}: WatchInput): Promise<Map<string, string | Uint8Array>> {
  const chapters = buildChapters(timeline);
  const tracks = { captions: renderVtt(timeline), chapters: renderChapters(chapters) };
  const data = { steps: buildSteps(timeline), tracks };
  const html = renderToStaticMarkup(
    <Page {...{ timeline, chapters, size: FORMATS[format], data }} />,
  );
  const files = new Map<string, string | Uint8Array>(await bundleWatch(timeline.meta.theme));
  for (const [kind, text] of Object.entries(tracks)) files.set(`${kind}.vtt`, text);
  return files.set('index.html', `<!doctype html>\n${html}\n`);
}
