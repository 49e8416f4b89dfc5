/** Draws a scene that was handed out, where the key of what comes of it is the same here. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '../../browser/find';
import { writeAtomic } from '../../cache/atomic';
import { fingerprint } from '../../cache/fingerprint';
import type { Store } from '../../cache/store';
import { FONTS } from '../../composition/props';
import { pictureFile } from '../../composition/public';
import { makeChunksOnWeb } from '../../draw/canvas';
import { heldFrames } from '../../draw/frames';
import { writeFrames } from '../../draw/moving';
import type { Renderer } from '../../draw/renderer';
import { documentFonts } from '../../font/choose';
import { openFallback } from '../../font/fallback';
import { fontSheet } from '../../font/subset';
import { FORMAT_NAMES } from '../../format';
import { themeOf } from '../../theme/themes';
import { motionOf } from '../../timeline/motion';
import { pictures } from '../../timeline/pictures';
import { chunkFields } from '../../video/chunk';
import { readBlob } from '../blob';
import { type DrawInput, Refusal } from '../job';

export interface Drawing {
  browser: Browser;
  renderer: Renderer;
  store: Store;
  runsOwn: boolean;
  /** Pages that draw it beside each other. */
  pages: number;
  /** For what is only needed meanwhile, and for nothing else. Absolute. */
  scratch: string;
  onPicture(): void;
}

/** Throws Refusal where it would be another than `key` says. */
export async function drawScene(key: string, input: DrawInput, drawing: Drawing): Promise<void> {
  const { browser, renderer, store, runsOwn, pages, scratch, onPicture } = drawing;
  const { format, captions, own, ownStyle } = input;
  if (own && !runsOwn) throw new Refusal('it runs no own kinds without --own-code');
  const publicFolder = path.join(scratch, 'public');
  const { timeline, fileOf } = await layPictures(input, publicFolder, store);
  const [timed] = input.timeline.scenes;
  if (!timed) throw new Error('No scene was handed out.');
  const theme = themeOf(timeline.meta);
  const fonts = await documentFonts(input.shown, timeline.meta.lang, store, theme);
  const deciding = {
    ...{
      timeline: input.timeline,
      format,
      captions,
      publicFolder,
      fileOf,
      ownStyle,
      renderer,
      store,
    },
    ...{ ownCodes: new Map(own?.codes), fallback: openFallback(store, fonts) },
  };
  if (fingerprint(await chunkFields(timed, deciding)) !== key)
    throw new Refusal('other fonts of the system, or another version of a package');
  const sheet = await fontSheet(fonts, store);
  await writeAtomic(path.join(publicFolder, FONTS), sheet.css);
  for (const [name, data] of sheet.fonts)
    await writeAtomic(path.join(publicFolder, name), Buffer.from(data));
  await writeFrames({ timeline, publicFolder, store, findBrowser: async () => browser });
  await makeChunksOnWeb({
    ...{
      browser,
      pages,
      timeline,
      format,
      captions,
      scratch,
      publicFolder,
      ownHash: '',
      onPicture,
    },
    own: own ? await readBlob(store, own.script) : [],
    chunks: [{ key, held: heldFrames(timed, captions, motionOf(timeline.meta)), startFrame: 0 }],
    onChunk: (made, data) => store.write('chunks', made, data),
  });
}

/** Names of pictures become no paths: they lie under their hashes, and the scene is drawn with those. */
async function layPictures(input: DrawInput, publicFolder: string, store: Store) {
  const names = new Map(
    input.pictures.map(({ src, hash, ending }) => [src, `${hash}.${ending}`] as const),
  );
  await mkdir(path.join(publicFolder, 'assets'), { recursive: true });
  for (const { hash, ending } of input.pictures) {
    const data = await readBlob(store, hash);
    await writeFile(pictureFile(publicFolder, `${hash}.${ending}`), data);
  }
  const timeline: DrawInput['timeline'] = JSON.parse(
    JSON.stringify(input.timeline),
    (name, value) => (name === 'src' ? (names.get(value) ?? value) : value),
  );
  const laid = new Set<string>(names.values());
  if (!pictures(timeline, FORMAT_NAMES).every((src) => laid.has(src)))
    throw new Refusal('it shows a picture that was not handed out');
  const fileOf = (src: string) => pictureFile(publicFolder, names.get(src) ?? '');
  return { timeline, fileOf };
}
