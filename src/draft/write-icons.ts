/** Icons in a document's file: what is proposed, and what was chosen written into it. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../cache/atomic';
import type { Source } from './draft';
import { type Chosen, findWishes, withMarks } from './icons';
import { type Propose, type Proposed, proposeIcons } from './propose';

const BYTE_ORDER = '\uFEFF';

async function readText(file: string): Promise<{ lead: string; text: string; folder: string }> {
  const whole = await readFile(file, 'utf8');
  const lead = whole.startsWith(BYTE_ORDER) ? BYTE_ORDER : '';
  const folder = await realpath(path.dirname(path.resolve(file)));
  return { lead, text: whole.slice(lead.length), folder };
}

export async function readProposals(
  file: string,
  source: Omit<Source, 'folder'>,
  propose?: Propose,
): Promise<Proposed[]> {
  const { text, folder } = await readText(file);
  return proposeIcons(await findWishes(text, { ...source, folder }), propose);
}

/** Writes the file whole; not at all where nothing was chosen. */
export async function writeIcons(file: string, chosen: readonly Chosen[]): Promise<void> {
  if (chosen.length === 0) return;
  const { lead, text } = await readText(file);
  await writeAtomic(await realpath(file), lead + withMarks(text, chosen));
}
