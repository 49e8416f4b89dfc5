/** The units of an H.264 stream (ITU-T H.264, 7.4.1 and Annex B). */

const START = Buffer.from([0, 0, 0, 1]);

/** What a unit is, by its first byte. */
export const UNIT = { slice: 1, key: 5, parameters: 7, pictureParameters: 8 } as const;

export const typeOf = (unit: Uint8Array): number => (unit[0] ?? 0) & 31;

/** The units of a stream, without their start codes. */
export function splitStream(stream: Buffer): Buffer[] {
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

export const joinStream = (units: readonly Buffer[]): Buffer =>
  Buffer.concat(units.flatMap((unit) => [START, unit]));

/** Without the bytes that keep start codes out of the data. */
export function strip(unit: Buffer): Buffer {
  const out = Buffer.alloc(unit.length);
  let length = 0;
  let zeros = 0;
  for (const byte of unit) {
    if (zeros < 2 || byte !== 3) out[length++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return out.subarray(0, length);
}

/** With them. */
export function guard(bytes: Buffer): Buffer {
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
