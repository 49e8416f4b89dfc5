/**
 * How much of the stage a document uses, and how long it stands still: a line for each format of its video, with the targets.
 * Makes the documents first. Usage: npm run look -- [document …] [--out out]   (the first document when none is named)
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { FORMATS, type Format, formatEnding } from '../src/format';
import { ROOT } from '../src/root';
import { type TimedScene, type Timeline, timelineSchema } from '../src/timeline/schema';
import { AREAS } from '../src/view/area';
import { framesOf } from './frames';
import { hasMoved, type Picture, stageUse } from './stage-use';

/** Frames a second: to see what stands, and to see what moves (smaller by four). */
const [STANDING, MOVING, SMALLER] = [2, 10, 4];
/** Kinds of block that are read, not looked at. */
const TEXT = new Set(
  'title statement points steps tasks definitions callout details compare quote summary references'.split(
    ' ',
  ),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'out' } },
});

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const fourth = (n: number): number => Math.round(n / SMALLER);

/** What is measured on the frames of one video. */
async function lookAt(file: string, format: Format) {
  const { width, height } = FORMATS[format];
  const { captions } = AREAS[format];
  const used: { filled: number; told: number }[] = [];
  for await (const picture of framesOf(file, { rate: STANDING, width, height }))
    used.push(stageUse(picture, captions));
  const small = { rate: MOVING, width: fourth(width), height: fourth(height) };
  const band = { top: fourth(captions.top), height: fourth(captions.height) };
  let before: Picture | undefined;
  let [still, longest] = [0, 0];
  for await (const picture of framesOf(file, small)) {
    still = before && !hasMoved(before, picture, band) ? still + 1 : 0;
    longest = Math.max(longest, still);
    before = picture;
  }
  return {
    filled: percent(mean(used.map(({ filled }) => filled))),
    told: percent(mean(used.map(({ told }) => told))),
    'under 20 % told': percent(used.filter(({ told }) => told < 0.2).length / used.length),
    'nothing moves': seconds(longest / MOVING),
  };
}

/** Kinds of what stands on the stage of a scene. */
const kindsOf = ({ scene }: TimedScene): string[] =>
  scene.kind === 'group' ? scene.blocks.map(({ kind }) => kind) : [scene.kind];

/** What the timeline alone tells; the same in every format. */
function lookAhead({ scenes, durationMs }: Timeline) {
  const drawn = scenes.filter((scene) => kindsOf(scene).some((kind) => !TEXT.has(kind)));
  const news = scenes.flatMap(({ startMs, steps }) => [
    startMs,
    ...steps.map((step) => startMs + step.startMs),
  ]);
  const waits = [...news, durationMs].map((at, i, all) => at - (all[i - 1] ?? 0));
  const alone = scenes.map(({ scene, steps }) =>
    scene.kind === 'title' ? 0 : (steps[0]?.startMs ?? 0),
  );
  return {
    'draw more than text': percent(drawn.length / scenes.length),
    'wait for something new': seconds(Math.max(...waits) / 1000),
    'heading alone': seconds(alone.reduce((sum, ms) => sum + ms, 0) / 1000),
  };
}

const documents = positionals.length > 0 ? positionals : ['slides/ketamine/ketamine.md'];
const table: Record<string, Record<string, string>> = {};
for (const document of documents) {
  const name = path.basename(document, path.extname(document));
  const command = path.join(ROOT, 'src/cli/bin.mjs');
  await promisify(execFile)(process.execPath, [command, 'build', document, '--out', values.out]);
  const folder = path.join(values.out, name);
  const text = await readFile(path.join(folder, 'timeline.json'), 'utf8');
  const timeline = timelineSchema.parse(JSON.parse(text));
  for (const format of Object.keys(FORMATS) as Format[]) {
    const file = path.join(folder, `${name}${formatEnding(format)}.mp4`);
    if (!existsSync(file)) continue;
    const used = await lookAt(file, format);
    table[`${name}, ${format}`] = { ...used, ...lookAhead(timeline) };
  }
}
table['target of the first'] = {
  ...{ filled: '≥ 30 %', told: '≥ 34 %', 'under 20 % told': '≤ 15 %', 'nothing moves': '≤ 3 s' },
  ...{
    'draw more than text': '≥ 70 %',
    'wait for something new': '≤ 6 s',
    'heading alone': '≤ 8 s',
  },
};
table['target of others'] = {
  ...{ filled: '≥ 18 %', told: '≥ 28 %', 'under 20 % told': '≤ 30 %', 'nothing moves': '≤ 4 s' },
  ...{ 'draw more than text': '≥ 40 %', 'wait for something new': '≤ 8 s', 'heading alone': '' },
};
console.table(table);
