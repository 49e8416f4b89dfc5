/** Bits and the numbers that H.264 makes of them (ITU-T H.264, 7.2 and 9.1). */

export interface BitReader {
  /** The next bits as a number, at most 32 of them. */
  bits(count: number): number;
  /** ue(v) */
  golomb(): number;
  /** se(v) */
  signed(): number;
  /** The byte at which what follows begins, once this one is full. */
  nextByte(): number;
}

export function readBits(bytes: Uint8Array): BitReader {
  let at = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++, at++)
      value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
  const golomb = (): number => {
    let zeros = 0;
    while (zeros < 32 && bits(1) === 0) zeros += 1;
    return 2 ** zeros - 1 + bits(zeros);
  };
  return {
    ...{ bits, golomb },
    signed() {
      const code = golomb();
      return code % 2 ? (code + 1) / 2 : -code / 2;
    },
    nextByte: () => (at + 7) >> 3,
  };
}

export interface BitWriter {
  bits(value: number, count: number): void;
  golomb(value: number): void;
  signed(value: number): void;
  /** What was written; the last byte is filled with `bit`. */
  bytes(bit: 0 | 1): Buffer;
}

export function writeBits(): BitWriter {
  const out: number[] = [];
  let length = 0;
  const bits = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--, length++) {
      const bit = (value >> i) & 1;
      out[length >> 3] = (out[length >> 3] ?? 0) | (bit << (7 - (length & 7)));
    }
  };
  const golomb = (value: number): void => {
    const width = 32 - Math.clz32(value + 1);
    bits(0, width - 1);
    bits(value + 1, width);
  };
  return {
    ...{ bits, golomb },
    signed: (value) => golomb(value > 0 ? 2 * value - 1 : -2 * value),
    bytes(bit) {
      while (length & 7) bits(bit, 1);
      return Buffer.from(out);
    },
  };
}
