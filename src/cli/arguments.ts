/** The command line: commands, options, help with examples. */
import { Command, CommanderError, Option } from 'commander';

/** Commands that make something of a document. */
export type Maker = 'build' | 'deck' | 'video' | 'stills';
export type Name = Maker | 'check' | 'cache' | 'browser';

export interface Call {
  name: Name;
  /** As given; the only document in slides/ when left out. */
  document: string | undefined;
  out: string;
  json: boolean;
  browser: string | undefined;
  /** Tells of each scene whether it was drawn, and why. */
  why: boolean;
  draw: 'web' | 'screenshots' | undefined;
  /** Draws some frames anew through plain Remotion and compares. */
  verify: boolean;
  /** A key of Remotion's licence, of which renders are reported. */
  licenseKey: string | undefined;
  /** Removes what is over the store's limit, or all of it. */
  prune: boolean;
  clear: boolean;
}

/** The command line is wrong: exit code 2, after what was printed already. */
export class UsageProblem extends Error {}

const SUMMARY: Record<Name, string> = {
  build: 'make the deck, the video, its captions and the timeline',
  deck: 'make the deck alone',
  video: 'make the video alone',
  check: 'find every problem of a document; writes nothing',
  stills: 'make a contact sheet: every scene, deck and video side by side',
  cache: 'show what is kept between runs, and how much it is',
  browser: 'print the path of the browser that draws',
};

const EXAMPLES: Record<Name, string[]> = {
  build: ['lectern build', 'lectern build slides/tour/tour.md --why'],
  deck: ['lectern deck slides/tour/tour.md --out public_html'],
  video: ['lectern video slides/tour/tour.md', 'lectern video --verify'],
  check: ['lectern check slides/tour/tour.md', 'lectern check --json'],
  stills: ['lectern stills slides/tour/tour.md'],
  cache: ['lectern cache', 'lectern cache --clear'],
  browser: ['lectern browser'],
};
const examples = (lines: readonly string[]): string =>
  ['', 'Examples:', ...lines.map((line) => `  $ ${line}`)].join('\n');

const ENDING = `
Exit code: 0 all is well, 1 the document has errors or something failed, 2 wrong usage.`;

export const isMaker = (name: Name): name is Maker => !['check', 'cache', 'browser'].includes(name);

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
    if (name !== 'browser' && name !== 'cache')
      command.argument('[document]', 'a Markdown file; the only one in slides/ when left out');
    if (name !== 'check' && name !== 'cache')
      command.addOption(
        new Option('--browser <path>', 'the browser to draw with').env('LECTERN_BROWSER'),
      );
    if (isMaker(name)) command.option('--out <folder>', 'where results go', 'out');
    if (name === 'check')
      command.option('--json', 'print an array of {severity, message, fix, file, line, column}');
    if (name === 'build' || name === 'video')
      command
        .option('--why', 'tell of each scene whether it was drawn again, and why')
        .addOption(
          new Option(
            '--draw <way>',
            'how the video is drawn; the fastest way when left out',
          ).choices(['web', 'screenshots']),
        )
        .addOption(
          new Option(
            '--license-key <key>',
            "reports the video to Remotion's makers, where the licence asks for it",
          ).env('REMOTION_LICENSE_KEY'),
        );
    if (name === 'video')
      command.option(
        '--verify',
        'draw some frames of the video again through plain Remotion, and compare',
      );
    if (name === 'cache')
      command
        .option('--prune', 'remove what is over the limit, longest unused first')
        .option('--clear', 'remove everything');
    command.action(() => {
      const { out = 'out', json = false, ...options } = command.opts<Partial<Call>>();
      const {
        browser,
        draw,
        licenseKey,
        why = false,
        verify = false,
        prune = false,
        clear = false,
      } = options;
      const [document] = command.args;
      call = { name, document, out, json, browser, draw, licenseKey, why, verify, prune, clear };
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
