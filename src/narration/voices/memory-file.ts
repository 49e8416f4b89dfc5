/** A file in memory, for the WASI host. */

export interface MemoryFile {
  data: Uint8Array;
  size: number;
  position: number;
}

/** A file that holds `size` bytes of `data`, read from its start. */
export const newFile = (data: Uint8Array = new Uint8Array(1 << 16), size = 0): MemoryFile => ({
  data,
  size,
  position: 0,
});
/** A copy of what the file holds. */
export const content = (file: MemoryFile | undefined): Uint8Array =>
  file ? file.data.slice(0, file.size) : new Uint8Array();

/** Writes at the file's position, which moves on. */
export function append(file: MemoryFile, bytes: Uint8Array): void {
  const end = file.position + bytes.length;
  if (end > file.data.length) {
    const grown = new Uint8Array(Math.max(file.data.length * 2, end));
    grown.set(file.data);
    file.data = grown;
  }
  file.data.set(bytes, file.position);
  file.position = end;
  file.size = Math.max(file.size, end);
}
