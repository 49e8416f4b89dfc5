/** The command `lectern`: only here is anything printed, and an exit code decided. */
import './schemas';
import type { Context } from '../outputs/output';
import { readVersion } from '../root';
import { share } from '../scene/shared';
import { parseArguments, UsageError } from './arguments';
import { commands } from './commands';
import { listenForStop, type Stopping } from './stop';

/**
 * Runs a command; returns 0, 1 (the document has errors, or something failed) or 2 (wrong usage). Told to end by a signal
 * it ends the process, with 128 and the signal's number; `onListening` is called as soon as it hears signals.
 */
export async function main(
  argv: readonly string[],
  onListening: () => void = () => undefined,
): Promise<number> {
  surviveClosedPipes();
  share(() => import('../view/author'));
  const stopping = listenForStop();
  onListening();
  const context = openContext(stopping.signal);
  try {
    const call = parseArguments(argv, commands, await readVersion());
    const code = call ? await stopping.soon(call.command.run(call.given, context)) : 0;
    // What was given up in between is no failure of the document's.
    return code === 0 ? 0 : ((await endStopped(stopping)) ?? code);
  } catch (error) {
    if (error instanceof UsageError) return 2;
    const code = await endStopped(stopping);
    if (code !== undefined) return code;
    // What failed outside the document, with a way to mend it; a defect of ours keeps its stack.
    const { explain } = await import('./failure');
    context.say(`${explain(error)}\n`);
    return 1;
  }
}

/** Who ended the command wants to hear nothing more of it. */
const openContext = (signal: AbortSignal): Context => ({
  out: (text) => process.stdout.write(text),
  say: (text) => signal.aborted || process.stderr.write(text),
  terminal: process.stderr.isTTY,
  signal,
});

/** Ends the process when it was told to end: what cannot be ended otherwise, as a bundler, goes with it. */
async function endStopped({ codeOf }: Stopping): Promise<number | undefined> {
  const code = await codeOf();
  if (code === undefined) return undefined;
  process.stderr.write('Stopped.\n');
  return process.exit(code);
}

/** Who reads the output may have read enough, as `head` has, or be gone with the terminal: the work goes on, and nothing is said of it. */
function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
}
