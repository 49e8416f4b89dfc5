/**
 * How much of the stage documents use, how long they stand still, and what is pale: a line for each format, with the targets.
 * Contact sheets lie in the output folder. What is not kept is spoken; pictures are those of the video, captions left out.
 * With --scenes, a line for each scene. Usage: npm run look -- [document …] [--out out/look] [--format landscape …] [--scenes]
 * (the first document when none is named)
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../src/browser/find';
import { withBrowser } from '../src/browser/page';
import { heldFrames } from '../src/draw/frames';
import { FORMAT_NAMES, type Format, formatEnding } from '../src/format';
import { type Checked, checkDocument, type Prepared, prepare } from '../src/pipeline';
import { drawSheet } from '../src/still/sheet';
import { themes } from '../src/theme/themes';
import { framesToMs } from '../src/time';
import { motionOf, UNDER_WAY_MS } from '../src/timeline/motion';
import type { TimedScene, Timeline } from '../src/timeline/schema';
import { AREAS } from '../src/view/area';
import { contrastIn } from './contrast';
import { type Shot, shotsOf } from './stage';
import { stageUse } from './stage-use';

/** Kinds of block that are read, not looked at, unless they have an icon, a number drawn, or a picture. */
const TEXT = new Set(
  'title statement points steps tasks definitions callout details compare quote summary references'.split(
    ' ',
  ),
);
const DRAWS = /"(?:icon|drawing|image|portrait|picture|seen)":\{|"type":"icon"/;
const LEAST_CONTRAST = 4.5;
const UNSEEN = 1.05;
const MOST_PALE = 8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'out/look' },
    format: { type: 'string', multiple: true, default: [...FORMAT_NAMES] },
    scenes: { type: 'boolean', default: false },
  },
});
const formats = FORMAT_NAMES.filter((name) => values.format.includes(name));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** The longest time in which no step moves, and nothing that plays. */
function longestStill({ scenes, meta }: Timeline): number {
  let [still, longest] = [0, 0];
  for (const timed of scenes)
    for (const { count } of heldFrames(timed, false, motionOf(meta))) {
      still = count > 1 ? count : 0;
      longest = Math.max(longest, still);
    }
  return framesToMs(longest);
}

/** A block of it is no text: it stands there, or its frame, from the scene's beginning. */
const isSeen = ({ scene }: TimedScene): boolean =>
  (scene.kind === 'group' ? scene.blocks : [scene]).some(({ kind }) => !TEXT.has(kind));

/** A scene draws more than text where a block of it is no text, or has a picture of any sort. */
const draws = (timed: TimedScene): boolean =>
  isSeen(timed) || DRAWS.test(JSON.stringify(timed.scene));

/** How long a heading waits alone for the first step, once it has come. */
const waitsAlone = (timed: TimedScene, stepMs: number): number =>
  timed.scene.kind === 'title' || isSeen(timed)
    ? 0
    : Math.max(0, (timed.steps[0]?.startMs ?? 0) - (stepMs - UNDER_WAY_MS));

/** The longest time in a scene in which nothing new comes, ms. */
function longestWait({ steps, durationMs }: TimedScene): number {
  const news = [0, ...steps.map(({ startMs }) => startMs), durationMs];
  return Math.max(...news.map((at, i) => at - (news[i - 1] ?? 0)));
}

/** What the timeline alone tells; the same in every format. */
function lookAhead(timeline: Timeline) {
  const { scenes } = timeline;
  // The card at the end is to stand still.
  const durationMs = scenes.at(-1)?.scene.kind === 'end' ? scenes.at(-1)?.startMs : undefined;
  const news = scenes.flatMap(({ startMs, steps }) => [
    startMs,
    ...steps.map((step) => startMs + step.startMs),
  ]);
  const waits = [...news, durationMs ?? timeline.durationMs].map(
    (at, i, all) => at - (all[i - 1] ?? 0),
  );
  const alone = scenes.map((timed) => waitsAlone(timed, motionOf(timeline.meta).ms));
  return {
    'draw more than text': percent(scenes.filter(draws).length / scenes.length),
    'nothing moves': seconds(longestStill(timeline)),
    'wait for something new': seconds(Math.max(...waits)),
    'heading alone': seconds(alone.reduce((sum, ms) => sum + ms, 0)),
  };
}

interface Pale {
  contrast: number;
  scene: string;
  atMs: number;
  text: string;
}

/** What is measured on the pictures of one format, and the last of each scene. */
async function lookAt(prepared: Prepared, format: Format) {
  const { timeline, folder, options } = prepared;
  const { captions } = AREAS[format];
  const browser = await findBrowser(options.browser);
  const last = new Map<number, Shot>();
  const pale: Pale[] = [];
  let [filled, told, bare, frames, least] = [0, 0, 0, 0, 21];
  const ofScenes = timeline.scenes.map(() => ({ filled: 0, told: 0, frames: 0 }));
  await withBrowser(browser, async (context) => {
    for await (const shot of shotsOf(prepared, format, await context.newPage())) {
      const use = stageUse(shot.picture, captions);
      frames += shot.frames;
      filled += use.filled * shot.frames;
      told += use.told * shot.frames;
      if (use.told < 0.2) bare += shot.frames;
      const ofScene = ofScenes[shot.scene];
      if (ofScene) {
        ofScene.filled += use.filled * shot.frames;
        ofScene.told += use.told * shot.frames;
        ofScene.frames += shot.frames;
      }
      if (shot.rests) last.set(shot.scene, shot);
      const scene = timeline.scenes[shot.scene]?.scene.id ?? '';
      for (const box of shot.words) {
        const contrast = contrastIn(shot.picture, box);
        // What has the colour of its ground has not come yet.
        if (contrast < UNSEEN) continue;
        least = Math.min(least, contrast);
        if (contrast < LEAST_CONTRAST)
          pale.push({ contrast, scene, atMs: shot.atMs, text: box.text });
      }
    }
  });
  const { ground, text } = themes[timeline.meta.theme];
  const cells = [...last].map(([i, { png }]) => {
    const scene = timeline.scenes[i]?.scene;
    return { scene: scene?.id ?? '', kind: scene?.kind ?? '', pictures: [png] };
  });
  const words = { title: timeline.meta.title, ground, text, style: '' };
  const sheet = path.join(folder, `look${formatEnding(format)}.png`);
  await mkdir(folder, { recursive: true });
  await writeFile(sheet, await drawSheet(cells, format, words, browser));
  const byScene = timeline.scenes.map((timed, i) => {
    const { frames: all = 1, ...sums } = ofScenes[i] ?? { filled: 0, told: 0 };
    return {
      scene: timed.scene.id,
      lasts: seconds(timed.durationMs),
      ...{ filled: percent(sums.filled / all), told: percent(sums.told / all) },
      waits: seconds(longestWait(timed)),
    };
  });
  return {
    byScene,
    pale: pale.sort((a, b) => a.contrast - b.contrast),
    sheet,
    used: {
      filled: percent(filled / frames),
      told: percent(told / frames),
      'under 20 % told': percent(bare / frames),
      'least contrast': least.toFixed(1),
    },
  };
}

/** Throws where the document cannot be read. */
async function open(file: string): Promise<Prepared> {
  const checked = await checkDocument(file);
  if (!checked.read) throw new Error(checked.problems.map(({ message }) => message).join('\n'));
  const read: NonNullable<Checked['read']> = checked.read;
  const folders = { outDir: values.out, storeDir: '.lectern', publicDir: 'public' };
  return prepare(read, { ...folders, onProgress: () => undefined });
}

const documents = positionals.length > 0 ? positionals : ['slides/ketamine/ketamine.md'];
const table: Record<string, Record<string, string>> = {};
for (const file of documents) {
  const prepared = await open(file);
  const ahead = lookAhead(prepared.timeline);
  for (const format of formats) {
    const { used, pale, sheet, byScene } = await lookAt(prepared, format);
    if (values.scenes) console.table(byScene);
    table[`${prepared.document.name}, ${format}`] = { ...used, ...ahead };
    console.error(sheet);
    for (const { contrast, scene, atMs, text } of pale.slice(0, MOST_PALE))
      console.error(`  ${contrast.toFixed(2)}:1 ${scene} at ${seconds(atMs)}: ${text}`);
  }
}
table['target of the first'] = {
  ...{ filled: '≥ 30 %', told: '≥ 34 %', 'under 20 % told': '≤ 15 %', 'least contrast': '≥ 4.5' },
  ...{ 'draw more than text': '≥ 70 %', 'nothing moves': '≤ 3 s' },
  ...{ 'wait for something new': '≤ 6 s', 'heading alone': '≤ 8 s' },
};
table['target of others'] = {
  ...{ filled: '≥ 18 %', told: '≥ 28 %', 'under 20 % told': '≤ 30 %', 'least contrast': '≥ 4.5' },
  ...{ 'draw more than text': '≥ 40 %', 'nothing moves': '≤ 4 s' },
  ...{ 'wait for something new': '≤ 8 s', 'heading alone': '' },
};
console.table(table);
