/** Files with broken bytes, the same for the same seed. */
import { unzipSync } from 'fflate';
import { Failure } from '../../src/failure';
import { zip } from './office';

/** The error of our own code that a refusal hides; undefined where the file is what is wrong. */
export function defectIn(error: unknown): Error | undefined {
  const cause = error instanceof Failure ? error.cause : error;
  if (!(cause instanceof Error)) return undefined;
  if (!(error instanceof Failure)) return cause;
  const isSlip = DEFECTS.some((one) => cause instanceof one);
  const place = cause.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line) && !line.includes('node:'));
  return isSlip && place?.includes('src/import/') ? cause : undefined;
}

const DEFECTS = [TypeError, RangeError, ReferenceError];

/** Numbers below 1 (mulberry32). */
export function openChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Chance = () => number;

const below = (most: number, chance: Chance): number => Math.floor(chance() * most);

const BREAKS: ((bytes: Buffer, chance: Chance) => Buffer)[] = [
  (bytes, chance) => bytes.subarray(0, below(bytes.length, chance)),
  (bytes, chance) => {
    const broken = Buffer.from(bytes);
    for (let i = 0; i <= below(20, chance); i++)
      broken[below(broken.length, chance)] = below(256, chance);
    return broken;
  },
  (bytes, chance) => {
    const [from, length] = [below(bytes.length, chance), below(200, chance)];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
  },
  (bytes, chance) => {
    const [from, to] = [below(bytes.length, chance), below(bytes.length, chance)];
    const piece = bytes.subarray(from, from + below(400, chance));
    const pieces = Array.from({ length: 1 + below(30, chance) }, () => piece);
    return Buffer.concat([bytes.subarray(0, to), ...pieces, bytes.subarray(to)]);
  },
  // Numbers, which say how large and how many.
  (bytes, chance) =>
    Buffer.from(
      bytes
        .toString('latin1')
        .replace(/\d+/g, (digits) => (chance() < 0.05 ? `${below(1e9, chance)}` : digits)),
      'latin1',
    ),
];

const broken = (bytes: Uint8Array, chance: Chance): Buffer =>
  BREAKS[below(BREAKS.length, chance)]?.(Buffer.from(bytes), chance) ?? Buffer.from(bytes);

/** Of an archive most often what is in it, so that it can be opened. */
export function breakFile(file: Uint8Array | string, chance: Chance): Uint8Array {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive || chance() < 0.2) return broken(bytes, chance);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[below(names.length, chance)] ?? '';
  return zip({ ...parts, [name]: broken(parts[name] ?? bytes, chance) });
}
