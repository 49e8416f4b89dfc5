/** The command line: commands and options, as the list of commands tells them. */
import { CommanderError, InvalidArgumentError, Option, Command as Parser } from 'commander';
import type { Given } from '../outputs/option';
import type { Command } from './command';
import { ENDING, examples, type Field, fieldsOf } from './help';

/** The command line is wrong: exit code 2, after what was printed already. */
export class UsageError extends Error {}

export interface Call {
  command: Command;
  given: Given;
}

/** The call that `argv` (without node and script) asks for; undefined after help or version. Throws UsageError. */
export function parseArguments(
  argv: readonly string[],
  commands: readonly Command[],
  version: string,
): Call | undefined {
  let call: Call | undefined;
  const program = new Parser('lectern')
    .description('One Markdown document becomes a Reveal.js deck and a narrated video.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(lectern --help shows what can be asked for)')
    .addHelpText(
      'after',
      `${examples(commands.flatMap(({ examples: [first] }) => first ?? []))}\n${ENDING}`,
    );
  for (const command of commands)
    addCommand(program, command, (given) => {
      call = { command, given };
    });
  try {
    program.parse(argv.length > 0 ? [...argv] : ['--help'], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(error.message);
  }
  return call;
}

function addCommand(program: Parser, command: Command, onCall: (given: Given) => void): void {
  const parser = program
    .command(command.name)
    .description(command.summary)
    .addHelpText('after', examples(command.examples));
  const fields = fieldsOf(command);
  const behind = fields.filter(({ words }) => words.argument);
  for (const { written, words } of behind) parser.argument(written, words.help);
  for (const field of fields.filter(({ words }) => !words.argument))
    parser.addOption(optionOf(field));
  parser.action(() => {
    const values = behind.flatMap(({ key }, i) => {
      const value = parser.args[i];
      return value === undefined ? [] : [[key, value] as const];
    });
    onCall({ ...parser.opts(), ...Object.fromEntries(values) });
  });
}

/** Each value is held against its schema where it is given, and read with all others when the command runs. */
function optionOf({ type, words, written }: Field): Option {
  const { help, value, env, conflicts, adds } = words;
  const option = new Option(written, help);
  if (env) option.env(env);
  if (conflicts) option.conflicts(conflicts);
  if (value)
    option.argParser((text: string, before: unknown) => {
      const whole = adds && typeof before === 'string' ? `${before},${text}` : text;
      const { error } = type.safeParse(whole);
      if (error) throw new InvalidArgumentError(error.issues[0]?.message ?? '');
      return whole;
    });
  return option;
}
