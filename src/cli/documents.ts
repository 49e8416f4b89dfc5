/** Runs a command on the document that is meant, or on all of them. */
import pMap from 'p-map';
import type { Context } from '../outputs/output';
import { chooseDocuments } from '../project/documents';
import { versionsMeant } from '../project/talk';
import { explain } from './failure';
import { firstLook } from './first-look';

interface Asked {
  document?: string;
  all: boolean;
  /** A talk that is not named by a file is meant in all its languages. */
  languages?: boolean;
  /** Of all, those that changed since a revision of git. */
  since?: string;
  /** Of those, one part of so many. */
  shard?: { n: number; of: number };
  /** How many are under way at once: one when left out. */
  atOnce?: number;
}

/**
 * Calls `use`, which returns an exit code, with each document that is meant. Of several, what fails keeps none of the
 * others from being made, and is listed at the end. Returns the exit code; 2 after a question which one is meant.
 */
export async function forEachDocument(
  asked: Asked,
  context: Context,
  use: (file: string) => Promise<number>,
): Promise<number> {
  const { say, signal } = context;
  if (!asked.all && (asked.since !== undefined || asked.shard)) {
    say('--since and --shard choose among all documents.\nFix: add --all.\n');
    return 2;
  }
  const imported = await firstLook(asked.document, context);
  if (imported !== undefined) return use(imported);
  const choice = await chooseDocuments(asked.document, asked.all);
  if ('question' in choice) {
    say(`${choice.question}\n`);
    return 2;
  }
  const files = await partOf(await filesOf(choice.files, asked), asked);
  if (files.length === 0) say(`None of ${choice.files.length} documents is to be made.\n`);
  const [only] = files;
  if (!asked.all && only !== undefined && files.length === 1) return use(only);
  const attempt = async (file: string): Promise<boolean> => {
    signal.throwIfAborted();
    const code = await use(file).catch((error: unknown) => {
      signal.throwIfAborted();
      say(`${explain(error)}\n`);
      return 1;
    });
    return code === 0;
  };
  const made = await pMap(files, attempt, { concurrency: asked.atOnce ?? 1 });
  const failed = files.filter((_, i) => !made[i]);
  if (failed.length === 0) return 0;
  const list = failed.map((file) => `  ${file}\n`).join('');
  say(`${failed.length} of ${files.length} documents failed:\n${list}`);
  return 1;
}

/** Each part has every so-manieth, so that long neighbours are spread. */
async function partOf(
  files: readonly string[],
  { since, shard }: Asked,
): Promise<readonly string[]> {
  const { changedSince } = await import('../project/since');
  const changed = since === undefined ? files : await changedSince(files, since);
  return shard ? changed.filter((_, i) => i % shard.of === shard.n - 1) : changed;
}

/** What is meant of what was chosen. */
async function filesOf(
  chosen: readonly string[],
  { document, all, languages }: Asked,
): Promise<readonly string[]> {
  const [only] = chosen;
  return all || only === undefined || !languages ? chosen : versionsMeant(only, document);
}
