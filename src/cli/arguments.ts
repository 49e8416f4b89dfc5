/** The command line: commands, options, help with examples. */
import { Command, CommanderError } from 'commander';
import { type Call, DEFAULTS, type Name } from './call';
import { ENDING, EXAMPLES, examples, SUMMARY } from './help';
import { addOptions } from './options';

/** The command line is wrong: exit code 2, after what was printed already. */
export class UsageProblem extends Error {}

/** The call that `argv` (without node and script) asks for; undefined after help or version. Throws UsageProblem. */
export function parseArguments(argv: readonly string[], version: string): Call | undefined {
  let call: Call | undefined;
  const program = new Command('lectern')
    .description('One Markdown document becomes a Reveal.js deck and a narrated video.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(lectern --help shows what can be asked for)')
    .addHelpText('after', `${examples(Object.values(EXAMPLES).flat())}\n${ENDING}`);
  for (const name of Object.keys(SUMMARY) as Name[]) {
    const command = program
      .command(name)
      .description(SUMMARY[name])
      .addHelpText('after', examples(EXAMPLES[name]));
    if (name === 'diff')
      command.argument('<old>', 'a timeline.json of an earlier build, or a revision of git');
    if (name !== 'browser' && name !== 'cache')
      command.argument('[document]', 'a Markdown file; the only one in slides/ when left out');
    addOptions(command, name);
    command.action(() => {
      const [old = '', document] = name === 'diff' ? command.args : ['', ...command.args];
      call = { ...DEFAULTS, ...command.opts<Partial<Call>>(), name, old, document };
    });
  }
  try {
    program.parse(argv.length > 0 ? [...argv] : ['--help'], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageProblem(error.message);
  }
  return call;
}
