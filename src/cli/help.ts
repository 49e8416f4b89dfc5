/** What `--help` and the README say of the commands. */
import type { z } from 'zod';
import { type OptionWords, optionWords } from '../outputs/option';
import type { Command } from './command';

export const examples = (lines: readonly string[]): string =>
  ['', 'Examples:', ...lines.map((line) => `  $ ${line}`)].join('\n');

export const ENDING = `
Exit code: 0 all is well, 1 the document has errors or something failed, 2 wrong usage.`;

/** A field of a command as it is written behind its name. */
export interface Field {
  key: string;
  type: z.ZodType;
  words: OptionWords;
  /** e.g. `--license-key <key>`, or `[document]` for an argument. */
  written: string;
}

/** In the order of its schema. */
export const fieldsOf = ({ options }: Pick<Command, 'options'>): Field[] =>
  Object.entries(options.shape).flatMap(([key, type]) => {
    const words = optionWords.get(type);
    return words ? [{ key, type, words, written: written(key, words) }] : [];
  });

function written(key: string, { value = '', argument }: OptionWords): string {
  if (argument) return value;
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `--${name} ${value}`.trim();
}

/** The README's table of commands, in Markdown; without the options that it tells once. */
export function commandTable(commands: readonly Command[]): string {
  const rows = commands.map((command) => {
    const fields = fieldsOf(command);
    const behind = fields.filter(({ words }) => words.argument).map(({ written }) => written);
    const options = fields.filter(({ words }) => !words.argument && !words.common);
    const cells = [
      `\`${['lectern', command.name, ...behind].join(' ')}\``,
      command.summary,
      options.map(({ written }) => `\`${written}\``).join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| command | what it does | options |', '| --- | --- | --- |', ...rows].join('\n');
}
