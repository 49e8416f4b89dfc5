/** Whether a picture moves, and when it changes: GIF 89a, APNG (PNG 3, 11.3.4), animated WebP (RFC 9649). */
import type { Plays } from './schema';

/** Frames beyond these are not shown. */
const MOST_FRAMES = 2000;
/** Browsers show a frame that asks for less as long as this. */
const [LEAST_MS, INSTEAD_MS] = [11, 100];

/** What a picture asks for: ms of each frame as it is written; how often all are shown, 0 without end. */
interface Told {
  delays: number[];
  times: number;
}

/** Undefined of a picture that stands still. */
export function readPlays(data: Buffer): Plays | undefined {
  const { delays, times } = tell(data) ?? { delays: [], times: 0 };
  if (delays.length < 2) return undefined;
  const shown = delays.slice(0, MOST_FRAMES);
  return { delays: shown.map((ms) => (ms < LEAST_MS ? INSTEAD_MS : Math.round(ms))), times };
}

function tell(data: Buffer): Told | undefined {
  try {
    const head = data.toString('latin1', 0, 16);
    if (head.startsWith('GIF8')) return tellGif(data);
    if (head.startsWith('\x89PNG')) return tellPng(data);
    return head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' ? tellWebp(data) : undefined;
  } catch (error) {
    // A file that ends too soon.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const tableBytes = (packed: number): number => (packed & 0x80 ? 3 << ((packed & 7) + 1) : 0);

function tellGif(data: Buffer): Told {
  const delays: number[] = [];
  let times = 1;
  let delay = 0;
  /** Where the blocks end that begin at `at`. */
  const skip = (at: number): number => {
    let end = at;
    while (data.readUInt8(end) > 0) end += data.readUInt8(end) + 1;
    return end + 1;
  };
  let at = 13 + tableBytes(data.readUInt8(10));
  while (at < data.length && data[at] !== 0x3b) {
    const isExtension = data[at] === 0x21;
    if (isExtension && data[at + 1] === 0xf9) delay = data.readUInt16LE(at + 4) * 10;
    const isLoop = isExtension && data.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0';
    if (isLoop) {
      const count = data.readUInt16LE(at + 16);
      times = count === 0 ? 0 : count + 1;
    }
    if (!isExtension && data[at] !== 0x2c) break;
    if (!isExtension) delays.push(delay);
    at = skip(isExtension ? at + 2 : at + 11 + tableBytes(data.readUInt8(at + 9)));
  }
  return { delays, times };
}

function tellPng(data: Buffer): Told {
  const delays: number[] = [];
  let times = 0;
  for (let at = 8; at + 12 <= data.length; at += 12 + data.readUInt32BE(at)) {
    const name = data.toString('latin1', at + 4, at + 8);
    if (name === 'acTL') times = data.readUInt32BE(at + 12);
    if (name !== 'fcTL') continue;
    const seconds = data.readUInt16BE(at + 28) / (data.readUInt16BE(at + 30) || 100);
    delays.push(seconds * 1000);
  }
  return { delays, times };
}

function tellWebp(data: Buffer): Told {
  const delays: number[] = [];
  let times = 0;
  for (let at = 12; at + 8 <= data.length; ) {
    const name = data.toString('latin1', at, at + 4);
    if (name === 'ANIM') times = data.readUInt16LE(at + 12);
    if (name === 'ANMF') delays.push(data.readUIntLE(at + 20, 3));
    const size = data.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return { delays, times };
}
