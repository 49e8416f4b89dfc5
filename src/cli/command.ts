/** The shape of a command: one value a file, all of them in commands.ts. */
import type { z } from 'zod';
import type { Given } from '../outputs/option';
import type { Context } from '../outputs/output';

interface Words {
  name: string;
  /** Its line in help and in the README. */
  summary: string;
  /** Command lines. */
  examples: readonly string[];
}

interface CommandOf<S extends z.ZodObject> extends Words {
  /** What can be written behind its name: fields with words (outputs/option.ts). */
  options: S;
  /** Returns the exit code: 0, 1 (the document has errors, or something failed) or 2 (wrong usage). */
  run(options: z.output<S>, context: Context): Promise<number>;
}

/** A command that reads its options itself, so that all of them are of one type. */
export interface Command extends Words {
  options: z.ZodObject;
  run(given: Given, context: Context): Promise<number>;
}

export const defineCommand = <S extends z.ZodObject>(command: CommandOf<S>): Command => ({
  ...command,
  run: (given, context) => command.run(command.options.parse(given), context),
});
