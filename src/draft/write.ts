/** Reads a document's file for a draft, and writes it. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../cache/atomic';
import { type Drafted, draftText, type Source } from './draft';

/** A mark of Unicode that some editors begin a file with. */
const BYTE_ORDER = '\uFEFF';

/** What would be written into `file`. */
export async function readDraft(
  file: string,
  { name, defaults, ownCode }: Omit<Source, 'folder'>,
): Promise<Drafted> {
  const text = await readFile(file, 'utf8');
  const lead = text.startsWith(BYTE_ORDER) ? BYTE_ORDER : '';
  const folder = await realpath(path.dirname(path.resolve(file)));
  const source = { name, folder, defaults, ownCode };
  const drafted = await draftText(text.slice(lead.length), source);
  return { ...drafted, text: lead + drafted.text };
}

/** Writes the file whole; not at all where nothing is new. */
export async function writeDraft(file: string, { text, written }: Drafted): Promise<void> {
  if (written.length > 0) await writeAtomic(await realpath(file), text);
}
