/** Several files as one, for the store: their number, their lengths, then all of them. */
const WORD = 4;

export function packFrames(frames: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(WORD * (frames.length + 1));
  head.writeUInt32BE(frames.length);
  for (const [i, frame] of frames.entries()) head.writeUInt32BE(frame.length, WORD * (i + 1));
  return Buffer.concat([head, ...frames]);
}

export function unpackFrames(data: Buffer): Buffer[] {
  const count = data.readUInt32BE();
  let at = WORD * (count + 1);
  return Array.from({ length: count }, (_, i) => {
    const start = at;
    at += data.readUInt32BE(WORD * (i + 1));
    return data.subarray(start, at);
  });
}
