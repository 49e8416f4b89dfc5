/**
 * Measures how long a neural voice takes, in seconds of one core: opening it, reading, the network, making sound; on the first
 * document and on forty other sentences. Time of the processor counts, so that other work on the machine does not.
 * Usage: npx tsx scripts/measure-speed.ts [--voice heart] [--every 1]
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engineFlags } from '../src/cli/node.mjs';
import { NEURAL_VOICES } from '../src/document/schema';
import { foldLexicon } from '../src/narration/lexicon';
import { buildLines } from '../src/narration/lines';
import { NEURAL } from '../src/narration/voices/hibari/catalog';
import { openNetwork, openReader } from '../src/narration/voices/hibari/data';
import { filesFolder } from '../src/narration/voices/hibari/home';
import { promptOf } from '../src/narration/voices/hibari/prompt';
import { read } from '../src/narration/voices/hibari/read/reader';
import { say } from '../src/narration/voices/hibari/say';
import { YOUNG_MB } from '../src/narration/voices/hibari/thread';
import { voicesFolder } from '../src/narration/voices/home';
import { checkDocument } from '../src/pipeline';
import { levelSpeech } from '../src/sound/level';
import { trimSilence } from '../src/sound/trim';

// As the thread that speaks does: with what the command asks of V8, and with its memory (three halves of it are young).
const flags = [...engineFlags(process.versions.v8), `--max-semi-space-size=${YOUNG_MB / 3}`];
if (!flags.every((flag) => process.execArgv.includes(flag))) {
  const [, file = '', ...args] = process.argv;
  const own = [...flags, ...process.execArgv, file, ...args];
  process.exit(spawnSync(process.execPath, own, { stdio: 'inherit' }).status ?? 1);
}

const { values } = parseArgs({
  options: {
    voice: { type: 'string', default: 'heart' },
    every: { type: 'string', default: '1' },
  },
});
const name = NEURAL_VOICES.find((one) => one === values.voice);
if (!name) throw new Error(`There is no voice "${values.voice}".`);

const { read: document } = await checkDocument('slides/ketamine/ketamine.md');
if (!document) throw new Error('The first document cannot be read.');
const text = await readFile(path.join(import.meta.dirname, 'sentences.txt'), 'utf8');
const others = text
  .trim()
  .split('\n')
  .flatMap((one) => buildLines([{ text: one, terms: [], marks: [] }], 'en', new Map()));
const lines = [...document.lines.flat(), ...others].filter(
  (_, i) => i % Number(values.every) === 0,
);

/** Seconds of one core since the script began. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const [folder, { accent }] = [filesFolder(voicesFolder()), NEURAL[name]];
const lexicon = foldLexicon(document.document.meta.lexicon);

const begun = cpu();
const [reader, network] = [await openReader(accent, folder), await openNetwork(name, folder)];
// That for words that no lexicon has is opened when the first one comes.
await reader.guess('Ketterwhisk');
const spent = { opening: cpu() - begun, reading: 0, network: 0, sound: 0, levelling: 0 };
const speaker: typeof network = {
  knows: network.knows,
  async say(...asked) {
    const from = cpu();
    const said = await network.say(...asked);
    spent.network += cpu() - from;
    return said;
  },
};
let seconds = 0;
for (const line of lines) {
  const pieces = promptOf(line, lexicon, accent);
  const from = cpu();
  const before = spent.network;
  const said = await say(pieces, line.words.length, 1, { reader, speaker });
  const until = cpu();
  const speech = levelSpeech(trimSilence({ ...said, sampleRate: 24_000 }));
  const after = cpu();
  // What was read while it was said is read once more, to tell what part of it that was.
  await read(pieces, reader);
  const reading = cpu() - after;
  spent.levelling += after - until;
  spent.reading += reading;
  spent.sound += until - from - (spent.network - before) - reading;
  seconds += speech.samples.length / speech.sampleRate;
}
const speaking = spent.reading + spent.network + spent.sound + spent.levelling;
const round = (value: number) => Number(value.toFixed(2));
console.log(`${lines.length} sentences, ${round(seconds)} s of ${name}`);
console.table(
  Object.fromEntries(
    Object.entries(spent).map(([part, time]) => [
      part,
      { seconds: round(time), 'ms a second': round((1000 * time) / seconds) },
    ]),
  ),
);
console.table({
  'times real time': round(seconds / speaking),
  'with opening': round(seconds / (speaking + spent.opening)),
});
process.exit(0);
