/** Pictures that move, made of plain colours: whole files that a browser plays. */
import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];
export interface Moving {
  width: number;
  height: number;
  /** Each frame covers the whole. */
  frames: readonly { colour: Colour; delayMs: number }[];
  /** How often all are shown; 0 without end. */
  times?: number;
}

const u16le = (value: number) => [value & 255, value >> 8];
const u32be = (value: number) => [24, 16, 8, 0].map((bits) => (value >>> bits) & 255);

/** Without compression: a clear code before the table would grow (GIF 89a, appendix F). */
function gifPixels(index: number, count: number): Buffer {
  const [CLEAR, END, BITS] = [128, 129, 8];
  const codes = Array.from({ length: count }, (_, i) => (i % 120 === 0 ? [CLEAR, index] : [index]));
  const bytes = Buffer.from([...codes.flat(), END]);
  const blocks = [];
  for (let at = 0; at < bytes.length; at += 255) {
    const block = bytes.subarray(at, at + 255);
    blocks.push(Buffer.from([block.length]), block);
  }
  return Buffer.concat([Buffer.from([BITS - 1]), ...blocks, Buffer.from([0])]);
}

export function movingGif({ width, height, frames, times = 0 }: Moving): Buffer {
  const palette = Array.from({ length: 128 }, (_, i) => frames[i]?.colour ?? [0, 0, 0]).flat();
  const size = [...u16le(width), ...u16le(height)];
  const loop = [
    0x21,
    0xff,
    11,
    ...Buffer.from('NETSCAPE2.0'),
    3,
    1,
    ...u16le(Math.max(0, times - 1)),
    0,
  ];
  return Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([...size, 0xf6, 0, 0, ...palette, ...(times === 1 ? [] : loop)]),
    ...frames.flatMap(({ delayMs }, i) => [
      Buffer.from([0x21, 0xf9, 4, 4, ...u16le(delayMs / 10), 0, 0, 0x2c, 0, 0, 0, 0, ...size, 0]),
      gifPixels(i, width * height),
    ]),
    Buffer.from([0x3b]),
  ]);
}

function pngChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  return Buffer.concat([Buffer.from(u32be(data.length)), body, Buffer.from(u32be(crc32(body)))]);
}

export function movingPng({ width, height, frames, times = 0 }: Moving): Buffer {
  const size = [...u32be(width), ...u32be(height)];
  const row = (colour: Colour) => [0, ...Array.from({ length: width }, () => colour).flat()];
  let order = 0;
  const parts = frames.flatMap(({ colour, delayMs }, i) => {
    const control = [
      ...u32be(order++),
      ...size,
      ...u32be(0),
      ...u32be(0),
      delayMs >> 8,
      delayMs & 255,
      3,
      232,
      0,
      0,
    ];
    const pixels = deflateSync(
      Buffer.from(Array.from({ length: height }, () => row(colour)).flat()),
    );
    const image =
      i === 0
        ? pngChunk('IDAT', pixels)
        : pngChunk('fdAT', Buffer.concat([Buffer.from(u32be(order++)), pixels]));
    return [pngChunk('fcTL', Buffer.from(control)), image];
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', Buffer.from([...size, 8, 2, 0, 0, 0])),
    pngChunk('acTL', Buffer.from([...u32be(frames.length), ...u32be(times)])),
    ...parts,
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

const riffChunk = (name: string, data: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name), size, data, Buffer.alloc(data.length % 2)]);
};
const u24le = (value: number) => [value & 255, (value >> 8) & 255, value >> 16];

/** The part of a still that is its pixels. */
function imageIn(still: Buffer): Buffer {
  let at = 12;
  while (at < still.length && !/^VP8[ L]/.test(still.toString('latin1', at, at + 4)))
    at += 8 + still.readUInt32LE(at + 4) + (still.readUInt32LE(at + 4) % 2);
  return still.subarray(at);
}

/** `stills` are whole WebP files, one for each frame. */
export function movingWebp(
  { width, height, frames, times = 0 }: Moving,
  stills: readonly Buffer[],
): Buffer {
  const size = [...u24le(width - 1), ...u24le(height - 1)];
  const parts = frames.map(({ delayMs }, i) => {
    const head = Buffer.from([0, 0, 0, 0, 0, 0, ...size, ...u24le(delayMs), 0]);
    return riffChunk('ANMF', Buffer.concat([head, imageIn(stills[i] ?? Buffer.alloc(0))]));
  });
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    riffChunk('VP8X', Buffer.from([2, 0, 0, 0, ...size])),
    riffChunk('ANIM', Buffer.from([0, 0, 0, 0, ...u16le(times)])),
    ...parts,
  ]);
  return riffChunk('RIFF', body);
}
