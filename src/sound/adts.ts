/** Packets of AAC in ADTS frames (ISO/IEC 13818-7, 6.2): each says its own length, and any may follow any other. */

import { AGAIN, Failure } from '../failure';

/** Samples in a packet; it overlaps with the one before by as many. */
export const PACKET_SAMPLES = 1024;
/** Hz, of all that we encode so. */
export const SAMPLE_RATE = 48_000;
const HEAD_BYTES = 7;

/** The packet nearest to a time: at most 11 ms off. */
export const packetAt = (ms: number): number =>
  Math.round((ms * SAMPLE_RATE) / 1000 / PACKET_SAMPLES);

/** The packets of a scene, of its sound on its own time. The first packet holds what came before: nothing. */
export function packetsOf(
  { startMs, durationMs }: { startMs: number; durationMs: number },
  sound: Buffer,
): Buffer {
  const [from, to] = [packetAt(startMs), packetAt(startMs + durationMs)];
  return cutPackets(sound, 1, 1 + to - from);
}

/** Packets `from` to `to`, the last left out. Throws Failure when there are not so many. */
export function cutPackets(stream: Buffer, from: number, to: number): Buffer {
  const starts: number[] = [];
  for (let at = 0; at + HEAD_BYTES <= stream.length && starts.length <= to; ) {
    // 12 bits of ones, then flags.
    if ((stream.readUInt16BE(at) & 0xfff6) !== 0xfff0)
      throw new Failure('The sound is not AAC in ADTS frames.', AGAIN);
    starts.push(at);
    // frame_length: 13 bits from bit 30 on.
    at += (stream.readUIntBE(at + 3, 3) >> 5) & 0x1fff;
    if (starts.length === to) starts.push(at);
  }
  const [start, end] = [starts[from], starts[to]];
  if (start === undefined || end === undefined || end > stream.length)
    throw new Failure(`The sound has less than ${to} packets.`, AGAIN);
  return stream.subarray(start, end);
}
