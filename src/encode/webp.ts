/** Pictures in WebP as one that moves (developers.google.com/speed/webp/docs/riff_container). */

export interface WebpFrame {
  /** A file of one picture. */
  data: Buffer;
  /** How long it is shown. */
  ms: number;
}

interface Part {
  name: string;
  data: Buffer;
}

/** All of one size, the first shown first; played again and again. Throws where one is no WebP. */
export function animateWebp(frames: readonly WebpFrame[]): Buffer {
  const [first] = frames;
  if (!first) throw new Error('There is no picture.');
  const { width, height } = sizeOf(first.data);
  const parts = frames.map(({ data, ms }) => {
    const head = Buffer.alloc(16);
    head.writeUIntLE(width - 1, 6, 3);
    head.writeUIntLE(height - 1, 9, 3);
    head.writeUIntLE(Math.round(ms), 12, 3);
    // Not blended with what was there: each picture is whole.
    head[15] = 0b10;
    const picture = partsOf(data).filter(({ name }) => /^(?:VP8 |VP8L|ALPH)$/.test(name));
    return chunk(
      'ANMF',
      Buffer.concat([head, ...picture.map(({ name, data }) => chunk(name, data))]),
    );
  });
  const canvas = Buffer.alloc(10);
  canvas[0] = 0b10;
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const all = [chunk('VP8X', canvas), chunk('ANIM', Buffer.alloc(6)), ...parts];
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...all]));
}

/** Its name, its length, its data, even in length. */
function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function partsOf(file: Buffer): Part[] {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP')
    throw new Error('This is no WebP.');
  const parts: Part[] = [];
  for (let at = 12; at + 8 <= file.length; ) {
    const length = file.readUInt32LE(at + 4);
    parts.push({
      name: file.toString('latin1', at, at + 4),
      data: file.subarray(at + 8, at + 8 + length),
    });
    at += 8 + length + (length % 2);
  }
  return parts;
}

/** Of VP8 (RFC 6386, section 9.1), VP8L, or what stands before both. */
function sizeOf(file: Buffer): { width: number; height: number } {
  for (const { name, data } of partsOf(file)) {
    if (name === 'VP8X')
      return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
    if (name === 'VP8 ')
      return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
    if (name === 'VP8L') {
      const bits = data.readUInt32LE(1);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
  }
  throw new Error('This WebP has no picture.');
}
