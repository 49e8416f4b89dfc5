/** An in-memory WASI host: arguments, files that never touch the disk, output. (node:wasi crashes with Flite on Node 20 and 22.) */

import { append, content, type MemoryFile, newFile } from './memory-file';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
  files: Map<string, Uint8Array>;
}

class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

// Error numbers and constants of WASI preview 1 (github.com/WebAssembly/WASI, legacy/preview1/docs.md).
const OK = 0;
const BAD_DESCRIPTOR = 8;
const NOT_PERMITTED = 63;
const NO_ENTRY = 44;
const CREATE = 1;
const TRUNCATE = 8;
const FOLDER = 3;

/** Runs a WASI command once. `files` are what it can read, by name, in its working folder. */
export async function runCommand(
  module: WebAssembly.Module,
  args: readonly string[],
  files: Record<string, Uint8Array> = {},
): Promise<Run> {
  const named = new Map(
    Object.entries(files).map(([name, data]) => [name, newFile(data, data.length)]),
  );
  const open = new Map([0, 1, 2].map((descriptor) => [descriptor, newFile()]));
  const [stdout, stderr] = [open.get(1), open.get(2)];
  const host: { memory?: WebAssembly.Memory } = {};
  const wasi = buildHost(() => host.memory?.buffer ?? new ArrayBuffer(0), args, named, open);
  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi });
  host.memory = instance.exports.memory as WebAssembly.Memory;
  const code = start(instance);
  const decode = (file: MemoryFile | undefined) => new TextDecoder().decode(content(file));
  return {
    code,
    stdout: decode(stdout),
    stderr: decode(stderr),
    files: new Map([...named].map(([name, file]) => [name, content(file)])),
  };
}

function start(instance: WebAssembly.Instance): number {
  try {
    (instance.exports._start as () => void)();
    return 0;
  } catch (error) {
    if (error instanceof Exit) return error.code;
    throw error;
  }
}

function buildHost(
  buffer: () => ArrayBufferLike,
  args: readonly string[],
  named: Map<string, MemoryFile>,
  open: Map<number, MemoryFile>,
): Record<string, (...values: never[]) => number> {
  const view = () => new DataView(buffer());
  const bytes = () => new Uint8Array(buffer());
  const argv = args.map((argument) => new TextEncoder().encode(`${argument}\0`));
  const vectors = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const start = view().getUint32(at + i * 8, true);
      return bytes().subarray(start, start + view().getUint32(at + i * 8 + 4, true));
    });
  let next = FOLDER + 1;
  return {
    args_sizes_get(count: number, size: number) {
      view().setUint32(count, argv.length, true);
      view().setUint32(
        size,
        argv.reduce((sum, { length }) => sum + length, 0),
        true,
      );
      return OK;
    },
    args_get(pointers: number, at: number) {
      let [pointer, place] = [pointers, at];
      for (const argument of argv) {
        view().setUint32(pointer, place, true);
        bytes().set(argument, place);
        pointer += 4;
        place += argument.length;
      }
      return OK;
    },
    clock_time_get(_id: number, _precision: bigint, at: number) {
      view().setBigUint64(at, 0n, true);
      return OK;
    },
    fd_prestat_get(descriptor: number, at: number) {
      if (descriptor !== FOLDER) return BAD_DESCRIPTOR;
      view().setUint32(at, 0, true);
      view().setUint32(at + 4, 1, true);
      return OK;
    },
    fd_prestat_dir_name(descriptor: number, at: number) {
      if (descriptor !== FOLDER) return BAD_DESCRIPTOR;
      bytes()[at] = '.'.charCodeAt(0);
      return OK;
    },
    fd_fdstat_get(descriptor: number, at: number) {
      if (descriptor !== FOLDER && !open.has(descriptor)) return BAD_DESCRIPTOR;
      bytes().fill(0, at, at + 24);
      bytes()[at] = descriptor < FOLDER ? 2 : descriptor === FOLDER ? 3 : 4;
      view().setBigUint64(at + 8, 0xffffffffffffffffn, true);
      view().setBigUint64(at + 16, 0xffffffffffffffffn, true);
      return OK;
    },
    fd_fdstat_set_flags: () => OK,
    fd_close: (descriptor: number) => (open.delete(descriptor) ? OK : BAD_DESCRIPTOR),
    fd_seek(descriptor: number, offset: bigint, whence: number, at: number) {
      const file = open.get(descriptor);
      if (!file) return BAD_DESCRIPTOR;
      if (descriptor < FOLDER) return NOT_PERMITTED;
      const from = [0, file.position, file.size][whence] ?? 0;
      file.position = Number(offset) + from;
      view().setBigUint64(at, BigInt(file.position), true);
      return OK;
    },
    fd_write(descriptor: number, at: number, count: number, written: number) {
      const file = open.get(descriptor);
      if (!file) return BAD_DESCRIPTOR;
      const parts = vectors(at, count);
      for (const part of parts) append(file, part);
      view().setUint32(
        written,
        parts.reduce((sum, { length }) => sum + length, 0),
        true,
      );
      return OK;
    },
    fd_read(descriptor: number, at: number, count: number, read: number) {
      const file = open.get(descriptor);
      if (!file) return BAD_DESCRIPTOR;
      const from = file.position;
      for (const part of vectors(at, count)) {
        const length = Math.min(part.length, file.size - file.position);
        part.set(file.data.subarray(file.position, file.position + length));
        file.position += length;
      }
      view().setUint32(read, file.position - from, true);
      return OK;
    },
    path_open(...values: (number | bigint)[]) {
      const [, , path, length, flags, , , , descriptor] = values.map(Number);
      const at = path ?? 0;
      const name = new TextDecoder().decode(bytes().slice(at, at + (length ?? 0)));
      const wanted = flags ?? 0;
      const file = named.get(name) ?? ((wanted & CREATE) > 0 ? newFile() : undefined);
      if (!file) return NO_ENTRY;
      named.set(name, file);
      file.position = 0;
      if ((wanted & TRUNCATE) > 0) file.size = 0;
      open.set(next, file);
      view().setUint32(descriptor ?? 0, next, true);
      next += 1;
      return OK;
    },
    proc_exit(code: number) {
      throw new Exit(code);
    },
  };
}
