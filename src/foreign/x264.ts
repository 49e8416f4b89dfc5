/**
 * What lectern knows of the bits that x264 writes. Seen with core 165; tests/foreign/x264.browser.test.ts holds another
 * version against it. With it, pictures of an H.264 stream (ITU-T H.264, Annex B) are held without encoding them again:
 * each repeat is a picture in which every macroblock is skipped, a copy of the one before in some 70 bytes. The encoder
 * makes one such picture (see encode/x264.ts); here it is laid between the others, and the pictures are numbered anew.
 */
import { AGAIN, Failure } from '../failure';

/**
 * One reference and no weights, so that a picture says nothing but what it copies. One thread, since the bytes depend on
 * their number; scenes are encoded beside each other.
 */
export const X264 = 'ref=1:weightp=0:scenecut=0:keyint=infinite:threads=1';
const NAL = { picture: 1, key: 5, parameters: 7 } as const;
/** `10011` begins every P slice of x264: first macroblock 0, slice type 5; then picture parameters 0 and the number. */
const P_SLICE = [1, 0, 0, 1, 1, 0, 1];
/** Bytes; one takes 70 at most, in any of the formats. */
const LONGEST_SKIPPED = 200;
const START = Buffer.from([0, 0, 0, 1]);

const typeOf = (nal: Uint8Array): number => (nal[0] ?? 0) & 31;
const isPicture = (nal: Uint8Array): boolean =>
  typeOf(nal) === NAL.picture || typeOf(nal) === NAL.key;

/** The last picture of a stream that shows the same twice: all skipped. Throws Failure. */
export function takeSkipped(stream: Buffer): Buffer {
  const skipped = splitStream(stream).findLast(isPicture);
  if (!skipped || typeOf(skipped) === NAL.key || skipped.length > LONGEST_SKIPPED)
    throw new Failure('The encoder did not skip what stays the same.', AGAIN);
  return skipped;
}

/** The stream with each picture held for so many frames by `skipped`. Throws Failure when it cannot be. */
export function holdPictures(stream: Buffer, counts: readonly number[], skipped: Buffer): Buffer {
  const nals = splitStream(stream);
  const parameters = nals.find((nal) => typeOf(nal) === NAL.parameters);
  const pictures = nals.filter(isPicture).length;
  if (!parameters || pictures !== counts.length)
    throw new Failure(`${pictures} pictures were encoded in place of ${counts.length}.`, AGAIN);
  const width = numberBits(parameters);
  const held: Buffer[] = [];
  let picture = 0;
  let number = 0;
  for (const nal of nals) {
    if (!isPicture(nal)) {
      held.push(START, nal);
      continue;
    }
    number = typeOf(nal) === NAL.key ? 0 : number + 1;
    held.push(START, number === 0 ? nal : renumber(nal, number, width));
    for (let repeat = 1; repeat < (counts[picture] ?? 1); repeat++) {
      number += 1;
      held.push(START, renumber(skipped, number, width));
    }
    picture += 1;
  }
  return Buffer.concat(held);
}

/** The units of a stream, without their start codes. */
function splitStream(stream: Buffer): Buffer[] {
  const starts: number[] = [];
  for (let at = stream.indexOf('\0\0\x01', 0, 'latin1'); at >= 0; ) {
    starts.push(at);
    at = stream.indexOf('\0\0\x01', at + 3, 'latin1');
  }
  return starts.map((start, i) => {
    let end = starts[i + 1] ?? stream.length;
    while (stream[end - 1] === 0) end -= 1;
    return stream.subarray(start + 3, end);
  });
}

/** Gives a P slice its number among the pictures since the last key picture (frame_num, 7.4.3). */
function renumber(nal: Buffer, number: number, width: number): Buffer {
  const bytes = strip(nal);
  const read = bitReader(bytes.subarray(1));
  if (P_SLICE.some((bit) => read(1) !== bit))
    throw new Failure('A picture is not a P slice of x264.', AGAIN);
  for (let i = 0; i < width; i++) {
    const bit = (number >> (width - 1 - i)) & 1;
    const at = P_SLICE.length + i;
    const mask = 128 >> (at & 7);
    const byte = 1 + (at >> 3);
    bytes[byte] = ((bytes[byte] ?? 0) & ~mask) | (bit ? mask : 0);
  }
  return guard(bytes);
}

/** Width of frame_num: log2_max_frame_num_minus4 + 4 of the High profile's parameters (7.3.2.1.1). */
function numberBits(parameters: Buffer): number {
  const read = bitReader(strip(parameters).subarray(1));
  read(24);
  const [_id, chroma, _luma, _depth] = [golomb(read), golomb(read), golomb(read), golomb(read)];
  if (chroma !== 1 || read(2) !== 0)
    throw new Failure('The stream is not plain 4:2:0 High.', AGAIN);
  return golomb(read) + 4;
}

type Read = (bits: number) => number;

function bitReader(bytes: Uint8Array): Read {
  let at = 0;
  return (bits) => {
    let value = 0;
    for (let i = 0; i < bits; i++, at++)
      value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
}

/** ue(v), 9.1. */
function golomb(read: Read): number {
  let zeros = 0;
  while (zeros < 32 && read(1) === 0) zeros += 1;
  return 2 ** zeros - 1 + read(zeros);
}

/** Without and with the bytes that keep start codes out of the data (7.4.1.1). */
function strip(nal: Buffer): Buffer {
  const out = Buffer.alloc(nal.length);
  let length = 0;
  let zeros = 0;
  for (const byte of nal) {
    if (zeros < 2 || byte !== 3) out[length++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return out.subarray(0, length);
}

function guard(bytes: Buffer): Buffer {
  const out = Buffer.alloc(Math.ceil(bytes.length * 1.5) + 1);
  let length = 0;
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros >= 2 && byte <= 3) {
      out[length++] = 3;
      zeros = 0;
    }
    out[length++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return out.subarray(0, length);
}
