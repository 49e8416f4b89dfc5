/** The command line: commands, options, help with examples. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FORMAT_NAMES, type Format } from '../format';

/** Commands that make something of a document. */
export type Maker = 'build' | 'deck' | 'video' | 'pdf' | 'stills' | 'publish';
export type Name = Maker | 'dev' | 'check' | 'diff' | 'cache' | 'browser';

export interface Call {
  name: Name;
  /** As given; the only document in slides/ when left out. */
  document: string | undefined;
  /** What `diff` compares with: a path of a timeline, or a revision of git. */
  old: string;
  out: string;
  json: boolean;
  browser: string | undefined;
  /** Tells of each scene whether it was drawn, and why. */
  why: boolean;
  draw: 'web' | 'screenshots' | undefined;
  /** Measures whether all text fits. */
  layout: boolean;
  /** In place of the front matter's. */
  format: Format[] | undefined;
  /** Where `dev` listens, on this machine alone. */
  port: number;
  /** What has a page of the PDF. */
  steps: boolean;
  handout: boolean;
  /** The deck as one file. */
  single: boolean;
  /** Draws some frames anew through plain Remotion and compares. */
  verify: boolean;
  /** A key of Remotion's licence, of which renders are reported. */
  licenseKey: string | undefined;
  /** Verifies a publication: a folder, or the document's own when true. */
  check: string | true | undefined;
  /** Removes what is over the store's limit, or all of it. */
  prune: boolean;
  clear: boolean;
}

const DEFAULTS = {
  ...{
    old: '',
    out: 'out',
    port: 0,
    json: false,
    browser: undefined,
    draw: undefined,
    check: undefined,
    format: undefined,
    licenseKey: undefined,
  },
  ...{
    steps: false,
    handout: false,
    layout: false,
    single: false,
    why: false,
    verify: false,
    prune: false,
    clear: false,
  },
};

/** The command line is wrong: exit code 2, after what was printed already. */
export class UsageProblem extends Error {}

const SUMMARY: Record<Name, string> = {
  build: 'make the deck, the video, its captions and the timeline',
  deck: 'make the deck alone',
  video: 'make the video alone',
  publish: 'make all that a publisher takes: video, captions, chapters, transcript, proof',
  dev: 'show the deck in a browser, made again at each save',
  pdf: 'make the deck on paper: a page for each scene',
  check: 'find every problem of a document; writes nothing',
  diff: 'show what changed since an earlier timeline or revision: pictures, words, seconds',
  stills: 'make a contact sheet: every scene, deck and video side by side',
  cache: 'show what is kept between runs, and how much it is',
  browser: 'print the path of the browser that draws',
};

const EXAMPLES: Record<Name, string[]> = {
  build: ['lectern build', 'lectern build slides/tour/tour.md --why'],
  deck: ['lectern deck slides/tour/tour.md --out public_html', 'lectern deck --single'],
  video: ['lectern video --format portrait,square', 'lectern video --verify'],
  publish: ['lectern publish', 'lectern publish --check', 'lectern publish --check talk --json'],
  dev: ['lectern dev', 'lectern dev slides/tour/tour.md --port 4000'],
  pdf: ['lectern pdf', 'lectern pdf slides/tour/tour.md --handout'],
  check: ['lectern check --layout --format portrait', 'lectern check --json'],
  diff: ['lectern diff HEAD~1', 'lectern diff old/timeline.json slides/tour/tour.md'],
  stills: ['lectern stills slides/tour/tour.md'],
  cache: ['lectern cache', 'lectern cache --clear'],
  browser: ['lectern browser'],
};
const examples = (lines: readonly string[]): string =>
  ['', 'Examples:', ...lines.map((line) => `  $ ${line}`)].join('\n');

const ENDING = `
Exit code: 0 all is well, 1 the document has errors or something failed, 2 wrong usage.`;

export const isMaker = (name: Name): name is Maker =>
  !['dev', 'check', 'diff', 'cache', 'browser'].includes(name);

/** The formats of a list with commas, after those given before; each once. */
function addFormats(value: string, before: Format[] = []): Format[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !FORMAT_NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`Formats are ${FORMAT_NAMES.join(', ')}.`);
  return [...new Set([...before, ...(names as Format[])])];
}

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
    if (name !== 'cache')
      command.addOption(
        new Option('--browser <path>', 'the browser to draw with').env('LECTERN_BROWSER'),
      );
    if (isMaker(name) || name === 'diff')
      command.option('--out <folder>', 'where results go', 'out');
    if (name === 'check')
      command
        .option('--layout', 'also draw every scene, and find text that does not fit')
        .option('--json', 'print an array of {severity, message, fix, file, line, column}');
    if (name === 'publish')
      command
        .option('--check [folder]', 'verify what was published, against its manifest and all rules')
        .option('--json', 'with --check: print an array of {severity, message, fix, file, code}');
    if (name === 'diff')
      command.option('--json', 'print the changes for a program; writes no page');
    if (name === 'build' || name === 'video' || name === 'publish')
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
    if (['build', 'video', 'publish', 'stills', 'check'].includes(name))
      command.option(
        '--format <names>',
        `in place of the front matter's: ${FORMAT_NAMES.join(', ')}; with commas, or given again`,
        addFormats,
      );
    if (name === 'dev')
      command
        .option('--out <folder>', 'where results go', 'out')
        .addOption(
          new Option('--port <number>', 'where it listens').argParser(Number).default(4321),
        );
    if (name === 'pdf')
      command
        .option('--steps', 'a page for each step')
        .addOption(new Option('--handout', 'the narration below each scene').conflicts('steps'));
    if (name === 'deck') command.option('--single', 'one HTML file with everything inside');
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
