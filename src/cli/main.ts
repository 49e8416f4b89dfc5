/** The command `lectern`: only here is anything printed, and an exit code decided. */
import type { Context } from '../outputs/output';
import { readVersion } from '../root';
import { parseArguments, UsageProblem } from './arguments';
import { commands } from './commands';

/** Runs a command; returns 0, 1 (the document has errors, or something failed) or 2 (wrong usage). */
export async function main(argv: readonly string[]): Promise<number> {
  surviveClosedPipes();
  const context: Context = {
    out: (text) => process.stdout.write(text),
    say: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY,
  };
  try {
    const call = parseArguments(argv, commands, await readVersion());
    return call ? await call.command.run(call.given, context) : 0;
  } catch (error) {
    if (error instanceof UsageProblem) return 2;
    // What failed outside the document, with a way to mend it; a defect of ours keeps its stack.
    const { explain } = await import('./failure');
    context.say(`${explain(error)}\n`);
    return 1;
  }
}

/** Who reads the output may have read enough, as `head` has: the work goes on, and nothing is said of it. */
function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
