/** What a model (ONNX) tells of itself, without its weights being read. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

// Field number of onnx.proto3 (github.com/onnx/onnx).
const METADATA = 14;
/** Bytes of a key and a length. */
const HEAD = 20;

/** By key; empty where it tells nothing, undefined where the file is cut or no model. Throws what the system does. */
export function toldOfModel(file: string): ReadonlyMap<string, string> | undefined {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const read = (at: number, length: number): Buffer => {
      const data = Buffer.alloc(Math.min(length, size - at));
      readSync(handle, data, 0, data.length, at);
      return data;
    };
    const told = new Map<string, string>();
    for (let at = 0; at < size; ) {
      const field = fieldAt(read(at, HEAD));
      if (!field || at + field.head + field.length > size) return undefined;
      if (field.number === METADATA) {
        const [key, value] = pairOf(read(at + field.head, field.length));
        told.set(key, value);
      }
      at += field.head + field.length;
    }
    return size > 0 ? told : undefined;
  } finally {
    closeSync(handle);
  }
}

interface Field {
  number: number;
  /** Bytes before its value, and of its value. */
  head: number;
  length: number;
}

function fieldAt(data: Buffer): Field | undefined {
  const key = numberAt(data, 0);
  if (!key || key.value < 8) return undefined;
  const [number, wire] = [Math.floor(key.value / 8), key.value % 8];
  if (wire === 5 || wire === 1) return { number, head: key.end, length: wire === 5 ? 4 : 8 };
  const value = wire === 0 || wire === 2 ? numberAt(data, key.end) : undefined;
  return value && { number, head: value.end, length: wire === 2 ? value.value : 0 };
}

function numberAt(data: Buffer, from: number): { value: number; end: number } | undefined {
  let [value, scale] = [0, 1];
  for (let at = from; at < data.length; at++) {
    const byte = data[at] ?? 0;
    value += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) return { value, end: at + 1 };
  }
  return undefined;
}

/** Two texts, each behind its key and length. */
function pairOf(data: Buffer): [key: string, value: string] {
  const texts: string[] = ['', ''];
  for (let at = 0; at < data.length; ) {
    const field = fieldAt(data.subarray(at));
    if (!field) break;
    const start = at + field.head;
    texts[field.number - 1] = data.toString('utf8', start, start + field.length);
    at = start + field.length;
  }
  return [texts[0] ?? '', texts[1] ?? ''];
}
