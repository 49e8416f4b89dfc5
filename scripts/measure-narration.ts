/**
 * Measures the narration of a document from an empty store: speed, pace, silences, levels, word times.
 * Usage: npx tsx scripts/measure-narration.ts [document] [--json]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../src/cache/store';
import { narrate } from '../src/narration/narrate';
import type { Line } from '../src/narration/schema';
import { isFlite, openVoice } from '../src/narration/voice';
import { openFlite } from '../src/narration/voices/flite';
import { checkDocument } from '../src/pipeline';
import { readRecording } from '../src/sound/recording';
import { buildTimeline } from '../src/timeline/build';
import { describeSound } from './sound';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [file = 'slides/ketamine/ketamine.md'] = positionals;

const { read, problems, failed } = await checkDocument(file);
if (!read || failed) {
  console.error(problems.map(({ message }) => message).join('\n'));
  process.exit(1);
}
const { document, scenes, lines } = read;
const { meta, name } = document;
const folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-'));
const store = openStore(folder);

const started = performance.now();
const busy = process.cpuUsage();
const { spoken } = await narrate(lines, openVoice(meta), store, () => {});
const wallSeconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(busy);

const made = spoken.flat();
const sounds = await Promise.all(made.map(({ clip }) => readRecording(store, clip.key)));
await rm(folder, { recursive: true });
const clips = made.map(({ line, clip }, i) => ({
  text: line.text,
  seconds: clip.durationMs / 1000,
  ...describeSound(sounds[i] ?? { samples: new Int16Array(), sampleRate: 1 }),
}));
const soundSeconds = clips.reduce((sum, { seconds }) => sum + seconds, 0);
const timelineSeconds = buildTimeline({ name, meta, spoken, ...scenes }).durationMs / 1000;
const words = made.flatMap(({ line, clip }) =>
  line.words.map(({ spoken: said }, i) => ({ said: said.length, ...clip.words[i] })),
);
const said = words.reduce((sum, word) => sum + word.said, 0);
const rms = clips.map(({ rmsDb }) => rmsDb).sort((a, b) => a - b);
const round = (value: number, digits = 1) => Number(value.toFixed(digits));

const summary = {
  document: file,
  voice: meta.voice.name,
  clips: clips.length,
  soundSeconds: round(soundSeconds),
  timelineSeconds: round(timelineSeconds),
  wallSeconds: round(wallSeconds, 2),
  // Says the same on a busy machine.
  cpuSeconds: round((user + system) / 1e6, 2),
  timesRealTime: round(soundSeconds / wallSeconds),
  words: words.length,
  wordsPerMinute: round((words.length / timelineSeconds) * 60),
  wordsPerMinuteSpeaking: round((words.length / soundSeconds) * 60),
  saidWordsPerMinute: round((said / timelineSeconds) * 60),
  longestSilenceMs: Math.max(...clips.map(({ silenceMs }) => silenceMs)),
  peakDb: Math.max(...clips.map(({ peakDb }) => peakDb)),
  rmsDb: [rms[0], rms[Math.floor(rms.length / 2)], rms.at(-1)],
  largestEdge: Math.max(...clips.map(({ edge }) => edge)),
  largestOffset: Math.max(...clips.map(({ offset }) => Math.abs(offset))),
  clippedSamples: clips.reduce((sum, { clipped }) => sum + clipped, 0),
  wordsWithoutTime: words.filter(({ startMs = 0, endMs = 0 }) => endMs <= startMs).length,
  ...(isFlite(meta.voice.name) ? await alignment(lines.flat(), meta.voice.name) : {}),
};

/** How well the phones of words alone fit those of their sentences. */
async function alignment(all: readonly Line[], voice: Parameters<typeof openFlite>[0]['name']) {
  const { align } = openFlite({ name: voice, pace: meta.voice.pace, lexicon: meta.lexicon });
  let [cost, phones, exact] = [0, 0, 0];
  for (const line of all) {
    const aligned = await align(line);
    cost += aligned.cost;
    phones += aligned.phones;
    if (aligned.cost === 0) exact += 1;
  }
  return { phones, editCost: round(cost), exactLines: exact };
}

if (values.json) console.log(JSON.stringify({ ...summary, perClip: clips }, null, 1));
else {
  console.table(clips.map(({ text, ...rest }) => ({ ...rest, text: text.slice(0, 40) })));
  console.table(summary);
}
