/** WAV to samples: 16, 24 and 32 bit and floating point, any number of channels (RIFF WAVE). */
import type { Recording } from '../../../sound/recording';

const PCM = 1;
const FLOAT = 3;
/** The sort stands in the first two bytes of a longer name. */
const EXTENSIBLE = 0xff_fe;
/** What who writes as it speaks has for a length that it does not know. */
const UNKNOWN = [0, 0x7f_ff_ff_ff, 0x7f_ff_f0_00, 0xff_ff_ff_ff];
const FULL = 32_768;

export const isWave = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'RIFF' &&
  Buffer.from(bytes.subarray(8, 12)).toString('latin1') === 'WAVE';

interface Shape {
  sort: number;
  channels: number;
  sampleRate: number;
  bits: number;
}

/** Mono, its channels' mean. A string says why it cannot be read: `cut` is the begin of one. */
export function parseWave(bytes: Uint8Array): Recording | 'cut' | 'strange' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let shape: Shape | undefined;
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString('latin1', at, at + 4);
    const told = file.readUInt32LE(at + 4);
    const start = at + 8;
    if (name === 'fmt ' && start + 16 <= file.length) shape = shapeOf(file.subarray(start), told);
    if (name === 'data') {
      const rest = file.length - start;
      const length = UNKNOWN.includes(told) ? rest : told;
      if (length > rest) return 'cut';
      return shape ? samplesOf(file.subarray(start, start + length), shape) : 'strange';
    }
    at = start + told + (told % 2);
  }
  return 'cut';
}

function shapeOf(fmt: Buffer, length: number): Shape {
  const sort = fmt.readUInt16LE(0);
  const isLong = sort === EXTENSIBLE && length >= 26 && fmt.length >= 26;
  return {
    sort: isLong ? fmt.readUInt16LE(24) : sort,
    channels: fmt.readUInt16LE(2),
    sampleRate: fmt.readUInt32LE(4),
    bits: fmt.readUInt16LE(14),
  };
}

function samplesOf(data: Buffer, { sort, channels, sampleRate, bits }: Shape) {
  const read = readerOf(sort, bits);
  if (!read || channels === 0 || sampleRate === 0) return 'strange';
  const step = bits / 8;
  const samples = new Int16Array(Math.floor(data.length / (step * channels)));
  for (let i = 0; i < samples.length; i++) {
    let sum = 0;
    for (let side = 0; side < channels; side++) sum += read(data, (i * channels + side) * step);
    const value = Math.round((sum / channels) * FULL);
    samples[i] = Math.max(-FULL, Math.min(FULL - 1, value));
  }
  return { samples, sampleRate };
}

type Reader = (data: Buffer, at: number) => number;

/** −1 to 1. */
function readerOf(sort: number, bits: number): Reader | undefined {
  if (sort === PCM && bits === 16) return (data, at) => data.readInt16LE(at) / FULL;
  if (sort === PCM && bits === 24) return (data, at) => data.readIntLE(at, 3) / 2 ** 23;
  if (sort === PCM && bits === 32) return (data, at) => data.readInt32LE(at) / 2 ** 31;
  if (sort === FLOAT && bits === 32) return (data, at) => finite(data.readFloatLE(at));
  if (sort === FLOAT && bits === 64) return (data, at) => finite(data.readDoubleLE(at));
  return undefined;
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);
