/** What the page of the video is made of: the timeline and what it names, made anew at each save as far as it is new. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../cache/fingerprint';
import { openMemory } from '../cache/making';
import type { Store } from '../cache/store';
import { sceneSound } from '../deck/sound';
import { type Prose, proseOf } from '../draft/steps';
import { bundleOwn } from '../draw/page/bundle';
import { fontsFor } from '../font/subset';
import { FORMAT_NAMES } from '../format';
import { bundleStyle, sheetsFor } from '../page/bundle';
import type { Checked, Prepared } from '../pipeline';
import { hashKinds } from '../scene/own-code';
import { encodeBed } from '../sound/mix';
import { readRecording } from '../sound/recording';
import { openSound } from '../sound/track';
import { themeOf } from '../theme/themes';
import { pictures } from '../timeline/pictures';
import type { TimedScene, Timeline } from '../timeline/schema';
import type { Live, LiveScene, Spot } from './data';
import { peaksOf } from './peaks';
import { findSentences, markedSteps, placeOf } from './places';
import { spokenIn } from './spoken';

export interface Made {
  live: Live;
  /** The page's files beside it, by their address below the page. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Its music, which is made when it is asked for: nobody waits for it to see an edit. */
  bed?: { name: string; data(): Promise<Uint8Array> };
  /** The document's folder, of which the pictures that it shows may be asked for. */
  folder: string;
  /** Of each scene by its id, as its section has it. */
  prose: ReadonlyMap<string, Prose>;
}

/** Of clips, and of the text of own kinds: they are made once in a run. */
const peaks = openMemory<number[]>();
const scripts = openMemory<Buffer>();

const BEDS = 'live-bed';

/** Throws EncoderFailure when it is made. */
async function bedOf(timeline: Timeline, store: Store): Promise<Made['bed']> {
  const { music } = timeline.meta;
  if (!music) return undefined;
  const { key } = await openSound(timeline, store, () => undefined);
  return {
    name: `${key.slice(0, 12)}.bed.mp3`,
    data: async () =>
      (await store.getOrMake(BEDS, key, () => encodeBed(timeline, music, store))).data,
  };
}

const NONE: Prose = { letters: [], marks: [] };

/** Throws Failure where a sound cannot be encoded. */
export async function makeLive(
  { timeline, document, scenes, store }: Prepared,
  { origin }: NonNullable<Checked['read']>,
  file: string,
): Promise<Made> {
  const { meta, name } = timeline;
  const extra = await fontsFor(timeline, meta.lang, store, themeOf(meta));
  const sheets = sheetsFor('view/css/stage.css', timeline.scenes);
  const { css, fonts } = await bundleStyle(sheets, '', 'beside', extra);
  const kinds = scenes.own.map((own) => ({ document: name, kind: own.name, file: own.file }));
  const code = hashKinds(scenes.own.map((own) => own.code));
  const script = await scripts.once(code, () => bundleOwn(kinds));
  const files = new Map<string, Uint8Array>([...fonts, ['stage.css', Buffer.from(css)]]);
  files.set('own.js', script);
  const beside: LiveScene[] = [];
  const prose = new Map<string, Prose>();
  for (const timed of timeline.scenes) {
    const { name: sound, data } = await sceneSound(timed, store);
    files.set(`sound/${sound}`, data);
    const section = origin.sections.get(timed.scene.id);
    const said = section ? proseOf(section, document.text) : NONE;
    prose.set(timed.scene.id, said);
    const ranges = findSentences(
      timed.lines.map(({ text }) => text),
      said.letters,
    );
    const lines = await Promise.all(
      timed.lines.map(async ({ startMs }, i) => ({
        ...placeOf(ranges[i], said.letters, document.text),
        peaks: await peaksAt(timed, startMs, store),
      })),
    );
    const marked = [...markedSteps(timed, said).keys()];
    beside.push({ sound, place: spotOf(section?.place), lines, marked });
  }
  const bed = await bedOf(timeline, store);
  const live: Live = {
    ...{
      timeline,
      words: spokenIn(meta.lang),
      scenes: beside,
      style: fingerprint([css, [...fonts.keys()]]),
      own: code,
    },
    ...(bed && { bed: bed.name }),
    assets: await statesOf(document.folder, pictures(timeline, FORMAT_NAMES)),
    ...{ file: path.resolve(file), source: document.written },
  };
  return { live, files, bed, folder: document.folder, prose };
}

/** Of the clip that begins then; none where nothing is heard. */
async function peaksAt(
  { sounds }: TimedScene,
  startMs: number,
  store: Store,
): Promise<readonly number[]> {
  const clip = sounds.find((sound) => sound.startMs === startMs)?.clip;
  if (clip === undefined) return [];
  return peaks.once(clip, async () => peaksOf(await readRecording(store, clip)));
}

const spotOf = (place: Spot | undefined): Spot | undefined =>
  place && { line: place.line, column: place.column };

/** Of each file its size and when it was saved. */
async function statesOf(folder: string, files: readonly string[]): Promise<Record<string, string>> {
  const states = files.map(async (src) => {
    const { size, mtimeMs } = await stat(path.join(folder, src));
    return [src, `${size}-${Math.round(mtimeMs)}`] as const;
  });
  return Object.fromEntries(await Promise.all(states));
}
