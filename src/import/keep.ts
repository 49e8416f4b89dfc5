/** Writes an imported document with its pictures, never over anything. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure';
import type { Draft } from './draft';

/** The document and its pictures, by the names that they have beside each other. */
export const filesOf = (
  { text, pictures }: Pick<Draft, 'text' | 'pictures'>,
  name: string,
): ReadonlyMap<string, string | Uint8Array> =>
  new Map<string, string | Uint8Array>([[`${name}.md`, text], ...pictures]);

/** Writes `<folder>/<name>.md` and the pictures beside it; all that was written, the document first. Throws a Failure where the folder is there. */
export async function keepDraft(draft: Draft, folder: string, name: string): Promise<string[]> {
  await mkdir(path.dirname(folder), { recursive: true });
  await mkdir(folder).catch((cause: unknown) => {
    throw new Failure(
      `${folder} is there already, and nothing is written over it.`,
      'name another folder with --to, or move what is there.',
      { cause },
    );
  });
  const files = filesOf(draft, name);
  const written: string[] = [];
  for (const [file, data] of files) {
    const target = path.join(folder, path.basename(file));
    await writeFile(target, data, { flag: 'wx' });
    written.push(target);
  }
  return written;
}
