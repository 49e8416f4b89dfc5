/** What is told of words that are sent to a voice elsewhere, which may cost money. */
import type { Context } from '../outputs/output';
import { type Checked, foretellDocument, type Stored } from '../pipeline';

/** Says what would be spoken and sent; returns the exit code. */
export async function foretell(
  read: NonNullable<Checked['read']>,
  stored: Stored,
  { out }: Context,
): Promise<number> {
  const { describeForetold } = await import('./foretold');
  for (const foretold of await foretellDocument(read, stored))
    out(describeForetold(read.document.name, foretold.by, foretold));
  return 0;
}

/** Says what is about to be sent to a voice elsewhere, which may cost money. */
export async function tellCost(
  read: NonNullable<Checked['read']>,
  stored: Stored,
  { say }: Context,
): Promise<void> {
  const { voice, voices } = read.document.meta;
  if (![voice, ...Object.values(voices)].some(({ far }) => far)) return;
  const { describeSending } = await import('./foretold');
  for (const foretold of await foretellDocument(read, stored))
    say(describeSending(foretold.by, foretold));
}
