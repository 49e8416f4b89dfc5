/**
 * Measures the times of words that a voice tells against a forced alignment, and where words meet pauses against them, on
 * the first document and on forty sentences of other subjects. `--sounds` tells of each last sound how far ends are off.
 * Usage: npx tsx scripts/measure-times.ts [--voice heart] [--python python3] [--sounds]   (what that needs: align.py)
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { VOICES } from '../src/document/schema';
import { buildLines } from '../src/narration/lines';
import { openVoice } from '../src/narration/voice';
import { silencesOf } from '../src/narration/voices/hibari/times';
import { checkDocument } from '../src/pipeline';
import type { Recording } from '../src/sound/recording';
import { packWave } from '../src/voice/sample';

const { values } = parseArgs({
  options: {
    voice: { type: 'string', default: 'heart' },
    python: { type: 'string', default: 'python3' },
    sounds: { type: 'boolean', default: false },
  },
});
const name = VOICES.find((one) => one === values.voice);
if (!name) throw new Error(`There is no voice "${values.voice}".`);
/** As near as word times are asked to be, s. */
const NEAR = 0.04;

const { read } = await checkDocument('slides/ketamine/ketamine.md');
if (!read) throw new Error('The first document cannot be read.');
const sentences = await readFile(path.join(import.meta.dirname, 'sentences.txt'), 'utf8');
const others = sentences
  .trim()
  .split('\n')
  .flatMap((text) => buildLines([{ text, terms: [], marks: [] }], 'en', new Map()));

const folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-'));
const voice = openVoice({ voice: { name, pace: 1 }, lexicon: read.document.meta.lexicon });
/** Seconds of silence before and after what is aligned, of which an aligner makes no word. */
const SILENCE = 0.25;
function surrounded({ samples, sampleRate }: Recording): Int16Array {
  const silence = SILENCE * sampleRate;
  const whole = new Int16Array(samples.length + 2 * silence);
  whole.set(samples, silence);
  return whole;
}
const said = [];
for (const [i, line] of [...read.lines.flat(), ...others].entries()) {
  const speech = await voice.speak(line);
  const file = path.join(folder, `${i}.wav`);
  await writeFile(file, packWave({ ...speech, samples: surrounded(speech) }));
  said.push({ line, speech, file });
}
const asked = said.map(({ line, file }) => ({
  file,
  words: line.words.flatMap((word) => word.spoken),
}));
const answer = await new Promise<string>((resolve, reject) => {
  const script = path.join(import.meta.dirname, 'align.py');
  const child = execFile(values.python, [script], { maxBuffer: 1e8 }, (error, out) =>
    error ? reject(error) : resolve(out),
  );
  child.stdin?.end(JSON.stringify(asked));
});
await rm(folder, { recursive: true });
const heard: ([number, number, string][] | null)[] = JSON.parse(answer);
const aligned = heard.map((words) =>
  words?.map(([begin, end, sound]) => [begin - SILENCE, end - SILENCE, sound] as const),
);

/** Of one end of a word: how far from the alignment, and from the nearest edge of a pause, s. */
interface Off {
  edge: 'begin' | 'end';
  by: number;
  pause: number;
  sound: string;
  pausing: boolean;
}
const offs: Off[] = [];
for (const [i, found] of aligned.entries()) {
  const one = said[i];
  if (!found || !one) continue;
  const { line, speech } = one;
  const wave = Float32Array.from(speech.samples, (sample) => sample / 32_768);
  const silences = [
    { start: 0, end: 0 },
    ...silencesOf(wave),
    { start: wave.length / speech.sampleRate, end: wave.length / speech.sampleRate },
  ];
  const nearest = (times: number[], time: number) =>
    Math.min(...times.map((other) => Math.abs(other - time)));
  let at = 0;
  for (const [k, { spoken }] of line.words.entries()) {
    const [first, last] = [found[at], found[at + spoken.length - 1]];
    at += spoken.length;
    const time = speech.words[k];
    if (!first || !last || !time) continue;
    const ends = silences.map(({ end }) => end);
    const starts = silences.map(({ start }) => start);
    offs.push(
      {
        ...{ edge: 'begin', by: time.start - first[0], pause: nearest(ends, time.start) },
        ...{ sound: first[2], pausing: nearest(ends, first[0]) < 0.06 },
      },
      {
        ...{ edge: 'end', by: time.end - last[1], pause: nearest(starts, time.end) },
        ...{ sound: last[2], pausing: nearest(starts, last[1]) < 0.06 },
      },
    );
  }
}

const percent = (list: readonly Off[], near: (one: Off) => boolean): number =>
  Number(((100 * list.filter(near).length) / list.length).toFixed(1));
const middle = (list: readonly number[], part = 0.5): number =>
  Math.round(1000 * (list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0));
const rowOf = (list: readonly Off[]) => ({
  count: list.length,
  'of the alignment, %': percent(list, ({ by }) => Math.abs(by) <= NEAR),
  'of it or a pause, %': percent(list, ({ by, pause }) => Math.min(Math.abs(by), pause) <= NEAR),
  'late, ms (middle)': middle(list.map(({ by }) => by)),
  '5 %': middle(
    list.map(({ by }) => by),
    0.05,
  ),
  '95 %': middle(
    list.map(({ by }) => by),
    0.95,
  ),
});
const of = (edge: Off['edge'], pausing?: boolean) =>
  rowOf(offs.filter((one) => one.edge === edge && (pausing ?? one.pausing) === one.pausing));
console.log(`${aligned.filter(Boolean).length} of ${aligned.length} sentences of ${name}`);
console.table({
  ...{ begin: of('begin'), end: of('end') },
  ...{ 'end, in speech': of('end', false), 'end, at a pause': of('end', true) },
});
if (values.sounds) {
  const ends = offs.filter(({ edge, pausing }) => edge === 'end' && !pausing);
  const sounds = [...new Set(ends.map(({ sound }) => sound))];
  const rows = sounds.map((sound) => [sound, ends.filter((one) => one.sound === sound)] as const);
  console.table(Object.fromEntries(rows.map(([sound, list]) => [sound, rowOf(list)])));
}
process.exit(0);
