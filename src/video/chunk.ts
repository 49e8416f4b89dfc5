/** What decides a scene's chunk: what is drawn and when, on the scene's own time. Words that are not shown do not count. */
import { codeHash } from '../cache/code';
import { hashFile } from '../cache/output';
import type { Store } from '../cache/store';
import { pictureFile } from '../composition/public';
import type { Renderer } from '../draw/renderer';
import type { Fallback } from '../font/fallback';
import type { Format } from '../format';
import { citedIn } from '../scene/references';
import type { Scene } from '../scene/schema';
import { themeOf, themes, toldOf } from '../theme/themes';
import { motionOf } from '../timeline/motion';
import { picturesIn } from '../timeline/pictures';
import { playingIn } from '../timeline/playing';
import type { TimedScene, Timeline } from '../timeline/schema';
import { settlesMs } from '../timeline/state';

export interface ChunkInput {
  timeline: Timeline;
  format: Format;
  captions: boolean;
  /** The document's folder under `public/`, from which its pictures are drawn. */
  publicFolder: string;
  /** Where a picture lies, when not there under its name. */
  fileOf?(src: string): string;
  /** The code of each of the document's own kinds, hashed. */
  ownCodes: ReadonlyMap<string, string>;
  /** CSS of the document's own kinds, which lies under every scene. */
  ownStyle: string;
  renderer: Renderer;
  store: Store;
  /** What the system's fonts decide. */
  fallback: Fallback;
}

/** Readable data; equal values give the same chunk. */
export async function chunkFields(
  timed: TimedScene,
  input: ChunkInput,
): Promise<Record<string, unknown>> {
  const { scene, durationMs, everyFrame, steps, captions } = timed;
  const { renderer, store } = input;
  const drawn = drawnOf(scene, input.format);
  const { meta, references } = input.timeline;
  const cited = citedIn(drawn, references);
  const spoken = input.captions ? captions : 'off';
  return {
    scene: drawn,
    format: input.format,
    durationMs,
    everyFrame,
    steps: steps.map(({ startMs }) => startMs),
    settlesMs: settlesMs(timed, motionOf(meta)),
    captions: spoken,
    references: cited,
    theme: meta.theme,
    ...(themeOf(meta) === themes[meta.theme] ? {} : { colours: toldOf(themeOf(meta)) }),
    lang: meta.lang,
    pictures: await hashPictures(scene, input),
    frames: playingIn(scene).length > 0 ? await codeHash('frames', store) : '',
    own:
      scene.kind === 'own' ? [input.ownCodes.get(scene.name), await codeHash('author', store)] : [],
    ownStyle: input.ownStyle,
    fonts: await input.fallback({
      text: JSON.stringify([drawn, spoken, cited]),
      style: input.ownStyle,
      isOwn: scene.kind === 'own',
      pictures: filesOf(scene, input),
    }),
    code: await codeHash(renderer.draw === 'web' ? 'canvas' : 'screenshots', store),
    renderer,
  };
}

/** A view of the document's own may draw all that it is handed; a picture for another format decides nothing of this one. */
function drawnOf(scene: Scene, format: Format): unknown {
  const { narration: _narration, notes: _notes, ...handed } = scene;
  if (handed.kind === 'own') return handed;
  const { id: _id, level: _level, steps: _steps, ...built } = handed;
  return forFormat(built, format);
}

const forFormat = (part: unknown, format: Format): unknown =>
  JSON.parse(JSON.stringify(part), (key, value) => (key === 'others' ? value?.[format] : value));

/** Of the files that a scene shows. */
export const hashPictures = (scene: Scene, input: Places): Promise<string[]> =>
  Promise.all(filesOf(scene, input).map((file) => hashFile(file)));

type Places = Pick<ChunkInput, 'publicFolder' | 'fileOf' | 'format'>;

const filesOf = (scene: Scene, { publicFolder, fileOf, format }: Places): string[] =>
  picturesIn(scene, format).map((src) => fileOf?.(src) ?? pictureFile(publicFolder, src));
