/** What stands before the samples of a sound file: RIFF WAVE, mono, 16 bit. */

/** `bytes` is the length of the samples; `title` is kept in the file as its name (INAM), in UTF-8. */
export function waveHead(sampleRate: number, bytes: number, title?: string): Buffer {
  const info = title === undefined ? Buffer.alloc(0) : infoOf(title);
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(sampleRate, 4);
  format.writeUInt32LE(sampleRate * 2, 8);
  format.writeUInt16LE(2, 12);
  format.writeUInt16LE(16, 14);
  const parts = [Buffer.from('WAVE'), chunk('fmt ', format), info, named('data', bytes)];
  const length = parts.reduce((sum, part) => sum + part.length, bytes);
  return Buffer.concat([named('RIFF', length), ...parts]);
}

function infoOf(title: string): Buffer {
  return chunk('LIST', Buffer.concat([Buffer.from('INFO'), chunk('INAM', Buffer.from(title))]));
}

/** Of an even length, as the format asks. */
function chunk(name: string, data: Buffer): Buffer {
  return Buffer.concat([named(name, data.length), data, Buffer.alloc(data.length % 2)]);
}

function named(name: string, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(length, 4);
  return head;
}

export interface WaveHead {
  sampleRate: number;
  /** Where the samples begin, and how many bytes of them the head tells. */
  start: number;
  bytes: number;
  title?: string;
}

/** Undefined where the first bytes of a file are no such head: of another coding, several channels, more bits. */
export function readWaveHead(file: Buffer): WaveHead | undefined {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE')
    return undefined;
  let sampleRate = 0;
  let title: string | undefined;
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString('latin1', at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const start = at + 8;
    if (name === 'data')
      return sampleRate > 0 ? { sampleRate, start, bytes: length, title } : undefined;
    if (name === 'fmt ' && start + 16 <= file.length) {
      const [coding, channels, bits] = [0, 2, 14].map((offset) =>
        file.readUInt16LE(start + offset),
      );
      if (coding !== 1 || channels !== 1 || bits !== 16) return undefined;
      sampleRate = file.readUInt32LE(start + 4);
    }
    if (name === 'LIST' && file.toString('latin1', start, start + 8) === 'INFOINAM')
      title = file.toString('utf8', start + 12, start + 12 + file.readUInt32LE(start + 8));
    at = start + length + (length % 2);
  }
  return undefined;
}
