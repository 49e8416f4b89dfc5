/** Whose results a folder holds: a mark in it names the document, so that no other is written over them. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeAtomic } from '../cache/atomic';
import { Failure } from '../failure';
import { exists } from './files';

export const MARK = '.lectern.json';
const markSchema = z.object({ document: z.string() });

/**
 * Marks `folder` as that of the document `file`. Throws Failure when it is another's that is still there; what
 * a document left that is gone is taken over.
 */
export async function claimFolder(folder: string, file: string): Promise<void> {
  const mark = path.join(folder, MARK);
  const document = await realpath(file);
  const owner = await ownerOf(mark);
  if (owner === document) return;
  if (owner !== undefined && (await exists(owner)))
    throw new Failure(
      `${folder} holds what was made of ${path.relative('', owner)}.`,
      `choose another folder with --out, rename one of the two documents, or remove ${folder}.`,
    );
  const real = await realpath(path.dirname(folder)).catch(() => path.resolve(path.dirname(folder)));
  const way = path.relative(path.join(real, path.basename(folder)), document);
  const text = JSON.stringify({ document: way.split(path.sep).join('/') });
  await writeAtomic(mark, `${text}\n`);
}

/** The document that a mark names, with links followed where it is there. */
async function ownerOf(mark: string): Promise<string | undefined> {
  try {
    const { document } = markSchema.parse(JSON.parse(await readFile(mark, 'utf8')));
    const named = path.resolve(await realpath(path.dirname(mark)), document);
    return await realpath(named).catch(() => named);
  } catch {
    return undefined;
  }
}
