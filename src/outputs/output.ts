/** The shape of what can be made of a document: one value a file, all of them in outputs.ts. */
import type { z } from 'zod';
import type { Meta } from '../document/schema';
import type { Format } from '../format';
import type { Prepared } from '../pipeline';
import type { Given } from './option';

/** What must be had before it can be made, the document's text aside. */
export type Need = 'sound' | 'browser' | 'encoder';

/** Where a command speaks: paths and data for programs by `out`, all else for people by `say`. */
export interface Context {
  out(text: string): void;
  say(text: string): void;
  /** People watch: colours, and bars of progress. */
  terminal: boolean;
  /** The reader ends the command. */
  signal: AbortSignal;
}

/** What was made. */
export interface Made {
  /** Paths, in the order in which they are printed. */
  files: string[];
  /** What is told of it when all is made. */
  told?: string;
  /** What was made is not as it must be. */
  failed?: boolean;
}

interface Words {
  name: string;
  /** Its line in help and in the README. */
  summary: string;
  /** Command lines. */
  examples: readonly string[];
  needs: readonly Need[];
  /** Made by `build`, too. */
  built?: true;
  /** The formats in which it is shown on people's screens: text that does not fit is a warning. Looked for where a browser is at hand. */
  screens?: readonly Format[];
}

interface OutputOf<S extends z.ZodObject> extends Words {
  /** What can be written behind its name: fields with words (option.ts). */
  options: S;
  /** The formats in which it draws every scene, where all text must fit. */
  formats?(options: z.output<S>, meta: Meta): readonly Format[];
  /** Does what the options ask for instead of making anything, and returns the exit code; undefined when they do not. */
  instead?(options: z.output<S>, context: Context): Promise<number | undefined>;
  /** Called once a document. Progress goes to `prepared.options.onProgress`. */
  make(prepared: Prepared, options: z.output<S>): Promise<Made>;
}

/** An output that reads its options itself, so that all of them are of one type. */
export interface Output extends Words {
  options: z.ZodObject;
  /** Absent when nothing is drawn. */
  formats?: (given: Given, meta: Meta) => readonly Format[];
  instead(given: Given, context: Context): Promise<number | undefined>;
  make(prepared: Prepared, given: Given): Promise<Made>;
}

export function defineOutput<S extends z.ZodObject>(output: OutputOf<S>): Output {
  const { options, formats, instead, make, ...words } = output;
  return {
    ...words,
    options,
    formats: formats && ((given, meta) => formats(options.parse(given), meta)),
    instead: async (given, context) => instead?.(options.parse(given), context),
    make: (prepared, given) => make(prepared, options.parse(given)),
  };
}
