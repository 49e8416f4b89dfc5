/** What `draft --icons` does with one document: a sheet of what is proposed, questions, marks in the file. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../cache/atomic';
import { chooseAsked, chooseSure, sayProposal } from '../draft/choose-icons';
import type { Source } from '../draft/draft';
import type { Propose } from '../draft/propose';
import { readProposals, writeIcons } from '../draft/write-icons';
import { renderSheet } from '../icon/sheet';
import type { Context } from '../outputs/output';
import { canAsk, openAsking } from './ask';

interface Ways extends Omit<Source, 'folder'> {
  /** Of the document's results: the sheet goes there. */
  out: string;
  dryRun: boolean;
  propose?: Propose;
}

export async function draftIcons(file: string, ways: Ways, context: Context): Promise<void> {
  const { out, dryRun, propose, ...source } = ways;
  const proposed = await readProposals(file, source, propose);
  const places = proposed.flatMap((wish) => wish.places);
  if (places.length === 0) {
    context.say('No line or list is without an icon that could have one.\n');
    return;
  }
  if (dryRun) {
    for (const place of places) context.out(sayProposal(place));
    return;
  }
  const isAsked = canAsk();
  if (isAsked) {
    const sheet = path.join(out, 'icons.svg');
    await mkdir(out, { recursive: true });
    await writeAtomic(sheet, renderSheet(places.map(({ words, names }) => ({ words, names }))));
    context.say(`What the icons look like: ${sheet}\n`);
  }
  const asking = isAsked ? openAsking(context.signal) : undefined;
  const chosen = asking
    ? await chooseAsked(proposed, asking.ask, context.say).finally(asking.close)
    : chooseSure(proposed);
  await writeIcons(file, chosen);
  const icons = `${chosen.length} ${chosen.length === 1 ? 'icon' : 'icons'} written.`;
  const rest = isAsked ? '' : ' What is not sure is asked for in a terminal; "--dry-run" shows it.';
  context.say(`${icons}${rest}\n`);
}
