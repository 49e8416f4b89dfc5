/** The functions of WASI preview 1 that a command without disk, clock and network needs. */
import { append, type MemoryFile, newFile } from './memory-file';

/** What one run of a command sees. */
export interface World {
  /** Each with the zero that ends it. */
  args: readonly Uint8Array[];
  /** The files of its working folder. */
  named: Map<string, MemoryFile>;
  /** By descriptor; 0, 1 and 2 are input, output and errors. */
  open: Map<number, MemoryFile>;
}

/** Thrown when the command asks to end. */
export class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

// Error numbers and constants (github.com/WebAssembly/WASI, legacy/preview1/docs.md).
const OK = 0;
const BAD_DESCRIPTOR = 8;
const NOT_PERMITTED = 63;
const NO_ENTRY = 44;
const CREATE = 1;
const TRUNCATE = 8;
const FOLDER = 3;

/** The host of the world and the memory that the getters give at the time of each call. */
export function buildHost(world: () => World, buffer: () => ArrayBufferLike) {
  const view = () => new DataView(buffer());
  const bytes = () => new Uint8Array(buffer());
  const fileAt = (descriptor: number) => world().open.get(descriptor);
  const vectors = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const start = view().getUint32(at + i * 8, true);
      return bytes().subarray(start, start + view().getUint32(at + i * 8 + 4, true));
    });
  return {
    args_sizes_get(count: number, size: number) {
      const { args } = world();
      const total = args.reduce((sum, { length }) => sum + length, 0);
      view().setUint32(count, args.length, true);
      view().setUint32(size, total, true);
      return OK;
    },
    args_get(pointers: number, at: number) {
      let [pointer, place] = [pointers, at];
      for (const argument of world().args) {
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
      if (descriptor !== FOLDER && !fileAt(descriptor)) return BAD_DESCRIPTOR;
      bytes().fill(0, at, at + 24);
      bytes()[at] = descriptor < FOLDER ? 2 : descriptor === FOLDER ? 3 : 4;
      view().setBigUint64(at + 8, 0xffffffffffffffffn, true);
      view().setBigUint64(at + 16, 0xffffffffffffffffn, true);
      return OK;
    },
    fd_fdstat_set_flags: () => OK,
    fd_close: (descriptor: number) => (world().open.delete(descriptor) ? OK : BAD_DESCRIPTOR),
    fd_seek(descriptor: number, offset: bigint, whence: number, at: number) {
      const file = fileAt(descriptor);
      if (!file) return BAD_DESCRIPTOR;
      if (descriptor < FOLDER) return NOT_PERMITTED;
      const from = [0, file.position, file.size][whence] ?? 0;
      file.position = Number(offset) + from;
      view().setBigUint64(at, BigInt(file.position), true);
      return OK;
    },
    fd_write(descriptor: number, at: number, count: number, written: number) {
      const file = fileAt(descriptor);
      if (!file) return BAD_DESCRIPTOR;
      const parts = vectors(at, count);
      for (const part of parts) append(file, part);
      const total = parts.reduce((sum, { length }) => sum + length, 0);
      view().setUint32(written, total, true);
      return OK;
    },
    fd_read(descriptor: number, at: number, count: number, read: number) {
      const file = fileAt(descriptor);
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
      const [, , at = 0, length = 0, flags = 0, , , , descriptor = 0] = values.map(Number);
      const { named, open } = world();
      const name = new TextDecoder().decode(bytes().slice(at, at + length));
      const file = named.get(name) ?? ((flags & CREATE) > 0 ? newFile() : undefined);
      if (!file) return NO_ENTRY;
      named.set(name, file);
      file.position = 0;
      if ((flags & TRUNCATE) > 0) file.size = 0;
      const next = Math.max(FOLDER, ...open.keys()) + 1;
      open.set(next, file);
      view().setUint32(descriptor, next, true);
      return OK;
    },
    proc_exit(code: number) {
      throw new Exit(code);
    },
  };
}
