/** Asks who sits at the terminal. */
import { createInterface } from 'node:readline/promises';

export interface Asking {
  /** What was typed; undefined when the input ended. */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** Whether somebody can answer. */
export const canAsk = (): boolean => process.stdin.isTTY === true;

export function openAsking(signal: AbortSignal): Asking {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  let isOpen = true;
  lines.on('close', () => {
    isOpen = false;
  });
  return {
    ask: (question) =>
      isOpen
        ? Promise.race([
            lines.question(question, { signal }),
            new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined))),
          ])
        : Promise.resolve(undefined),
    close: () => lines.close(),
  };
}
