/** Runs a command on the document that is meant, or on all of them. */
import type { Context } from '../outputs/output';
import { chooseDocuments } from '../project/documents';
import { explain } from './failure';
import { firstLook } from './first-look';

/**
 * Calls `use`, which returns an exit code, with each document that is meant. Of all documents, what fails keeps none of the
 * others from being made, and is listed at the end. Returns the exit code; 2 after a question which one is meant.
 */
export async function forEachDocument(
  { document, all }: { document?: string; all: boolean },
  context: Context,
  use: (file: string) => Promise<number>,
): Promise<number> {
  const { say, signal } = context;
  const imported = await firstLook(document, context);
  if (imported !== undefined) return use(imported);
  const choice = await chooseDocuments(document, all);
  if ('question' in choice) {
    say(`${choice.question}\n`);
    return 2;
  }
  const { files } = choice;
  const [only] = files;
  if (!all && only !== undefined) return use(only);
  const failed: string[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    const code = await use(file).catch((error: unknown) => {
      signal.throwIfAborted();
      say(`${explain(error)}\n`);
      return 1;
    });
    if (code !== 0) failed.push(file);
  }
  if (failed.length === 0) return 0;
  const list = failed.map((file) => `  ${file}\n`).join('');
  say(`${failed.length} of ${files.length} documents failed:\n${list}`);
  return 1;
}
