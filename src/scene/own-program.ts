/** The programs of a document's own kinds, compiled while the document is still read. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { compileModule } from './import';
import { readCode } from './own-code';

export interface Program {
  /** Fingerprint of its code. */
  code: string;
  /** Runs it. */
  run(): Promise<unknown>;
}

/** A line that opens a block. */
const NAMED = /^[ \t]*:{3,}[ \t]*([a-z][a-z0-9-]*)/gm;

const begun = new Map<string, Promise<Program>>();

/** Begins with those that the document in `file` seems to name. */
export async function beginPrograms(file: string): Promise<void> {
  const folder = path.resolve(path.dirname(file));
  const text = await readFile(file, 'utf8').catch(() => '');
  const names = new Set([...text.matchAll(NAMED)].map(([, name]) => `${name}.tsx`));
  if (names.size === 0) return;
  for (const name of await readdir(folder)) {
    if (!names.has(name)) continue;
    const program = compile(path.join(folder, name));
    // It is told where the program is asked for.
    program.catch(() => undefined);
    begun.set(path.join(folder, name), program);
  }
}

/** The program in `file`, as it was when it was begun. Throws what is wrong with it, in a line. */
export function takeProgram(file: string): Promise<Program> {
  const program = begun.get(path.resolve(file)) ?? compile(file);
  begun.delete(path.resolve(file));
  return program;
}

/** Files are saved with times as coarse as this, ms. */
const COARSE = 20;

/** Read and compiled at once, and once more where a file was saved meanwhile: so the fingerprint is of what runs. */
async function compile(file: string): Promise<Program> {
  const begunMs = Date.now() - COARSE;
  const [{ hash, files }, run] = await Promise.all([readCode(file), compileModule(file)]);
  const saved = await Promise.all(files.map(async (one) => (await stat(one)).mtimeMs));
  // A time to come is no sign of it.
  if (saved.some((ms) => ms > begunMs && ms <= Date.now())) return compile(file);
  return { code: hash, run };
}
