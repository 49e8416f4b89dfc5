/**
 * Compares voices, on the first document and on forty sentences of other subjects: what a recogniser hears, how natural
 * they sound, how pitch moves, pace, rests, speed.
 * Usage: npx tsx scripts/measure-voices.ts [--voices slt,heart] [--python python3]   (what that needs: judge.py)
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../src/cache/store';
import { VOICES } from '../src/document/schema';
import { buildLines } from '../src/narration/lines';
import { narrate } from '../src/narration/narrate';
import type { SpokenLine } from '../src/narration/schema';
import { openVoice } from '../src/narration/voice';
import { checkDocument } from '../src/pipeline';
import { readRecording } from '../src/sound/recording';
import { KEPT } from '../src/sound/trim';
import { buildTimeline } from '../src/timeline/build';
import type { Timeline } from '../src/timeline/schema';
import { packWave } from '../src/voice/sample';

const { values } = parseArgs({
  options: {
    voices: { type: 'string', default: 'slt,heart' },
    python: { type: 'string', default: 'python3' },
  },
});

const round = (value: number, digits = 1) => Number(value.toFixed(digits));
/** The quiet at the ends of clips is heard as rest, too. */
const KEPT_MS = 1000 * (KEPT.before + KEPT.after);
const folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-'));

const { read } = await checkDocument('slides/ketamine/ketamine.md');
if (!read) throw new Error('The first document cannot be read.');
const { document, scenes, lines } = read;
const sentences = await readFile(path.join(import.meta.dirname, 'sentences.txt'), 'utf8');
const others = sentences
  .trim()
  .split('\n')
  .map((text) => buildLines([{ text, terms: [], marks: [] }], 'en', new Map()));

for (const asked of values.voices.split(',')) {
  const name = VOICES.find((one) => one === asked);
  if (!name) throw new Error(`There is no voice "${asked}".`);
  const voice = openVoice({ voice: { name, pace: 1 }, lexicon: document.meta.lexicon });
  const store = openStore(path.join(folder, name));
  const begun = process.cpuUsage();
  const startMs = performance.now();
  const { spoken } = await narrate([...lines, ...others], voice, store, () => {});
  const wall = (performance.now() - startMs) / 1000;
  const { user, system } = process.cpuUsage(begun);
  const timeline = buildTimeline({
    ...{ name: document.name, meta: document.meta, ...scenes },
    spoken: spoken.slice(0, lines.length),
  });
  const seconds = spoken.flat().reduce((sum, { clip }) => sum + clip.durationMs, 0) / 1000;
  console.log(`\n${name}, ${voice.version}`);
  console.table({
    'the first document': await judge(spoken.slice(0, lines.length).flat(), store, name),
    'other sentences': await judge(spoken.slice(lines.length).flat(), store, name),
  });
  console.table({
    ...paceOf(spoken.slice(0, lines.length).flat(), timeline),
    timesRealTime: round(seconds / wall),
    timesRealTimeOfCpu: round(seconds / ((user + system) / 1e6)),
    memoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  });
}
await rm(folder, { recursive: true });

/** What judge.py finds. */
async function judge(
  spoken: readonly SpokenLine[],
  store: ReturnType<typeof openStore>,
  name: string,
) {
  const sounds = path.join(folder, `${name}-sounds`);
  await mkdir(sounds, { recursive: true });
  const list = await Promise.all(
    spoken.map(async ({ line, clip }) => {
      const file = path.join(sounds, `${clip.key}.wav`);
      await writeFile(file, packWave(await readRecording(store, clip.key)));
      return { file, words: line.words.flatMap((word) => word.spoken).join(' ') };
    }),
  );
  return new Promise((resolve, reject) => {
    const judge = path.join(import.meta.dirname, 'judge.py');
    const child = execFile(values.python, [judge], (error, stdout, stderr) =>
      error ? reject(new Error(stderr)) : resolve(JSON.parse(stdout)),
    );
    child.stdin?.end(JSON.stringify(list));
  });
}

/** Written words a minute, and how long the voice rests: in a paragraph, between paragraphs, between scenes. */
function paceOf(spoken: readonly SpokenLine[], { scenes, durationMs }: Timeline) {
  const words = spoken.reduce((sum, { line }) => sum + line.words.length, 0);
  const rests: Record<'sentence' | 'paragraph' | 'scene', number[]> = {
    ...{ sentence: [], paragraph: [], scene: [] },
  };
  const all = scenes.flatMap(({ lines, startMs }, scene) =>
    lines.map((line) => ({
      ...line,
      scene,
      from: startMs + line.startMs,
      to: startMs + line.endMs,
    })),
  );
  for (const [i, line] of all.entries()) {
    const next = all[i + 1];
    if (!next) break;
    const sort =
      next.scene !== line.scene
        ? 'scene'
        : next.paragraph !== line.paragraph
          ? 'paragraph'
          : 'sentence';
    rests[sort].push(next.from - line.to + KEPT_MS);
  }
  const spread = (ms: number[]) => {
    if (ms.length === 0) return 'none';
    const sorted = ms.toSorted((a, b) => a - b);
    return [0, 0.5, 1].map((part) => sorted[Math.round(part * (sorted.length - 1))]).join(' … ');
  };
  return {
    wordsPerMinute: round(words / (durationMs / 60_000)),
    restsOfSentences: spread(rests.sentence),
    restsOfParagraphs: spread(rests.paragraph),
    restsOfScenes: spread(rests.scene),
  };
}
