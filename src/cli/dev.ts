/** The command `dev`: the deck in a browser, made again at each save. */
import path from 'node:path';
import { serveDeck } from '../dev/serve';
import { watchDocument } from '../dev/watch';
import { checkDocument, makeDeck, type Options, prepare } from '../pipeline';
import { explain } from './failure';
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
  const name = path.parse(file).name;
  const served = await serveDeck(path.join(options.outDir, name, 'deck'), port);
  /** What is wrong with the document, or undefined when the deck was made. */
  const make = async (): Promise<string | undefined> => {
    const startedMs = performance.now();
    const { problems, failed, read } = await checkDocument(file, options);
    if (problems.length > 0) say(await formatProblems(problems, process.stderr.isTTY));
    if (failed || !read) return formatProblems(problems, false);
    await makeDeck(await prepare(read, options));
    say(`Deck made in ${((performance.now() - startedMs) / 1000).toFixed(2)} s\n`);
    return undefined;
  };
  const update = async (): Promise<void> => {
    try {
      const problems = await make();
      if (problems) served.showProblems(problems);
      else served.reload();
    } catch (error) {
      // What fails outside the document is said, and the next save tries again.
      const text = `${explain(error)}\n`;
      say(text);
      served.showProblems(text);
    }
  };
  const { outDir, storeDir, publicDir } = options;
  const watched = watchDocument(file, [outDir, storeDir, publicDir], update);
  await watched.make();
  say(`${served.url}\n`);
  await ended;
  await watched.stop();
  served.close();
}
