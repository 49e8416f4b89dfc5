/** The command `dev`: the deck in a browser, made again at each save. */
import path from 'node:path';
import { serveDeck } from '../dev/serve';
import { watchDocument } from '../dev/watch';
import { checkDocument, makeDeck, type Options, prepare } from '../pipeline';
import { formatProblems } from './report';

export interface Dev {
  file: string;
  options: Options;
  port: number;
  say(text: string): void;
  /** Settles when it is to end. */
  ended: Promise<unknown>;
}

/** Returns when `ended` settles. Throws when the port is taken. */
export async function runDev({ file, options, port, say, ended }: Dev): Promise<void> {
  let problems: string | undefined;
  const make = async (): Promise<boolean> => {
    const startedMs = performance.now();
    const checked = await checkDocument(file);
    problems = checked.failed ? await formatProblems(checked.problems, false) : undefined;
    if (checked.problems.length > 0)
      say(await formatProblems(checked.problems, process.stderr.isTTY));
    if (checked.failed || !checked.read) return false;
    await makeDeck(await prepare(checked.read, options));
    say(`Deck made in ${((performance.now() - startedMs) / 1000).toFixed(2)} s\n`);
    return true;
  };
  await make();
  const name = path.parse(file).name;
  const served = await serveDeck(path.join(options.outDir, name, 'deck'), port);
  say(`${served.url}\n`);
  const stop = watchDocument(file, async () => {
    // What fails outside the document is said, and the next save tries again.
    const isMade = await make().catch((error: unknown) => {
      say(`${error instanceof Error ? error.message : String(error)}\n`);
      return false;
    });
    if (isMade) served.reload();
    else if (problems) served.showProblems(problems);
  });
  await ended;
  await stop();
  served.close();
}
