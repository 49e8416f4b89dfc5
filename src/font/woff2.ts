/** Which letters a font file has: the character map of a WOFF2 file (W3C WOFF2, 4 and 5; OpenType, cmap). */
import { brotliDecompressSync } from 'node:zlib';

/** Code points, both ends included. */
export type Range = readonly [first: number, last: number];

const HEADER_BYTES = 48;
const COMPRESSED_SIZE_AT = 20;
/** In the order of WOFF2's known tags. */
const KNOWN = { cmap: 0, glyf: 10, loca: 11, other: 63 } as const;

/** Unsorted; ranges may touch. Throws when it is no such file. */
export function lettersIn(file: Buffer): Range[] {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF2 file.');
  const { tables, end } = readDirectory(file);
  const packed = file.subarray(end, end + file.readUInt32BE(COMPRESSED_SIZE_AT));
  const data = brotliDecompressSync(packed);
  let at = 0;
  for (const { tag, bytes } of tables) {
    if (tag === KNOWN.cmap) return readMap(data.subarray(at, at + bytes));
    at += bytes;
  }
  return [];
}

function readDirectory(file: Buffer) {
  let at = HEADER_BYTES;
  const base128 = () => {
    for (let value = 0; ; ) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const tables = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file.readUInt8(at++);
    const [tag, version] = [flags & 63, flags >> 6];
    if (tag === KNOWN.other) at += 4;
    const bytes = base128();
    // Outlines are transformed where the version is 0, other tables where it is not.
    const isOutline = tag === KNOWN.glyf || tag === KNOWN.loca;
    return { tag, bytes: isOutline === (version === 0) ? base128() : bytes };
  });
  return { tables, end: at };
}

/** Of all subtables that tell Unicode: format 4 and, beyond 16 bits, format 12. */
function readMap(table: Buffer): Range[] {
  return Array.from({ length: table.readUInt16BE(2) }, (_, i) => {
    const subtable = table.subarray(table.readUInt32BE(4 + i * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) return readSegments(subtable);
    return format === 12 ? readGroups(subtable) : [];
  }).flat();
}

function readSegments(table: Buffer): Range[] {
  const doubled = table.readUInt16BE(6);
  const ends = 14;
  const starts = ends + doubled + 2;
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  const found: Range[] = [];
  for (let i = 0; i < doubled; i += 2) {
    const [first, last] = [table.readUInt16BE(starts + i), table.readUInt16BE(ends + i)];
    const offset = table.readUInt16BE(offsets + i);
    const delta = table.readUInt16BE(deltas + i);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const read = () => table.readUInt16BE(offsets + i + offset + 2 * (code - first));
      const glyph = offset === 0 ? code : read();
      if (glyph !== 0 && (glyph + delta) % 0x10000 !== 0) found.push([code, code]);
    }
  }
  return found;
}

function readGroups(table: Buffer): Range[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, i) => {
    const at = 16 + 12 * i;
    return [table.readUInt32BE(at), table.readUInt32BE(at + 4)] as const;
  });
}
