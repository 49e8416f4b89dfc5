/**
 * What lectern knows of the packets that ffmpeg's encoder of AAC writes (7.1, `-flags bitexact`): a voice is encoded once, as
 * one channel, which takes a fifth of the time of two, and is told twice here, as left and right. Both stay the same to the
 * bit. tests/foreign/aac.browser.test.ts holds another version against it. ISO/IEC 14496-3, 4.4.2.1, and 1.A.3.2.
 */
import { AGAIN, Failure } from '../failure';

const HEAD_BYTES = 7;
/** Of a packet of one channel: what it is (000) and its tag (0000), then the channel, then the end (111) and zeros. */
const BEFORE = 7;
/** Of two: what it is (001), its tag, and that its channels have nothing in common (0). */
const PAIR = 0b0010_0000;

/** Packets of one channel in ADTS frames as packets of two that are the same. Throws Failure when they are others. */
export function bothSides(mono: Buffer): Buffer {
  const frames: Buffer[] = [];
  for (let at = 0; at < mono.length; ) {
    const length = (mono.readUIntBE(at + 3, 3) >> 5) & 0x1fff;
    const isMono = ((mono.readUInt16BE(at + 2) >> 6) & 7) === 1;
    const packet = mono.subarray(at + HEAD_BYTES, at + length);
    if (!isMono || packet.length < 2 || (packet[0] ?? 0) >> 1 !== 0)
      throw new Failure('The encoder made other sound than was asked for.', AGAIN);
    frames.push(pairOf(mono.subarray(at, at + HEAD_BYTES), packet));
    at += length;
  }
  return Buffer.concat(frames);
}

function pairOf(head: Buffer, packet: Buffer): Buffer {
  const bits = endOf(packet) - BEFORE;
  const length = HEAD_BYTES + Math.ceil((8 + 2 * bits + 3) / 8);
  const pair = Buffer.alloc(length);
  head.copy(pair);
  // Two channels, and the new length.
  pair.writeUInt16BE((head.readUInt16BE(2) & 0xfe3f) | (2 << 6), 2);
  pair.writeUIntBE((pair.readUIntBE(3, 3) & 0xfc001f) | (length << 5), 3, 3);
  const body = pair.subarray(HEAD_BYTES);
  body[0] = PAIR;
  copyBits(packet, BEFORE, bits, body, 8);
  // With the end.
  copyBits(packet, BEFORE, bits + 3, body, 8 + bits);
  return pair;
}

/** The bit at which the mark of the end begins: its last one is the last of the packet. */
function endOf(packet: Buffer): number {
  let last = packet.length - 1;
  while (packet[last] === 0) last -= 1;
  return 8 * last + 7 - Math.log2((packet[last] ?? 0) & -(packet[last] ?? 0)) - 2;
}

/** Lays `count` bits from `from` on over zeros from `to` on. */
function copyBits(source: Buffer, from: number, count: number, target: Buffer, to: number): void {
  for (let done = 0; done < count; ) {
    const [at, into] = [from + done, to + done];
    const room = Math.min(8 - (into & 7), count - done);
    const word = ((source[at >> 3] ?? 0) << 8) | (source[(at >> 3) + 1] ?? 0);
    const bits = (word >> (16 - (at & 7) - room)) & ((1 << room) - 1);
    const byte = into >> 3;
    target[byte] = (target[byte] ?? 0) | (bits << (8 - (into & 7) - room));
    done += room;
  }
}
