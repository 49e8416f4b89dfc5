/** The options of each command, in the order in which help shows them. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMAT_NAMES, type Format } from '../format';
import type { Name } from './call';

const BROWSER = () =>
  new Option('--browser <path>', 'the browser to draw with').env('LECTERN_BROWSER');
const OUT = () => new Option('--out <folder>', 'where results go').default('out');
const FORMAT = () =>
  new Option(
    '--format <names>',
    `in place of the front matter's: ${FORMAT_NAMES.join(', ')}; with commas, or given again`,
  ).argParser(addFormats);
/** How a video is made. */
const VIDEO = [
  () => new Option('--why', 'tell of each scene whether it was drawn again, and why'),
  () =>
    new Option('--draw <way>', 'how the video is drawn; the fastest way when left out').choices([
      'web',
      'screenshots',
    ]),
  () =>
    new Option(
      '--license-key <key>',
      "reports the video to Remotion's makers, where the licence asks for it",
    ).env('REMOTION_LICENSE_KEY'),
  FORMAT,
];
const flag = (flags: string, description: string) => () => new Option(flags, description);

const OPTIONS: Record<Name, readonly (() => Option)[]> = {
  build: [BROWSER, OUT, ...VIDEO],
  deck: [BROWSER, OUT, flag('--single', 'one HTML file with everything inside')],
  video: [
    BROWSER,
    OUT,
    ...VIDEO,
    flag('--verify', 'draw some frames of the video again through plain Remotion, and compare'),
  ],
  publish: [
    BROWSER,
    OUT,
    flag('--check [folder]', 'verify what was published, against its manifest and all rules'),
    flag('--json', 'with --check: print an array of {severity, message, fix, file, code}'),
    ...VIDEO,
  ],
  dev: [
    BROWSER,
    OUT,
    () => new Option('--port <number>', 'where it listens').argParser(parsePort).default(4321),
  ],
  studio: [
    BROWSER,
    () =>
      new Option(
        '--port <number>',
        'where it listens; the first that is free from 3000 on',
      ).argParser(parsePort),
    flag('--no-open', 'do not open it in a browser'),
  ],
  pdf: [
    BROWSER,
    OUT,
    flag('--steps', 'a page for each step'),
    () => new Option('--handout', 'the narration below each scene').conflicts('steps'),
  ],
  check: [
    BROWSER,
    flag('--layout', 'also draw every scene, and find what cannot be shown or does not fit'),
    flag('--json', 'print an array of {severity, message, fix, file, line, column}'),
    FORMAT,
  ],
  diff: [BROWSER, OUT, flag('--json', 'print the changes for a program; writes no page')],
  stills: [BROWSER, OUT, FORMAT],
  cache: [
    flag('--prune', 'remove what is over the limit, longest unused first'),
    flag('--clear', 'remove everything'),
  ],
  browser: [BROWSER],
};

/** Options remember what was given, so each command has its own. */
export function addOptions(command: Command, name: Name): void {
  for (const make of OPTIONS[name]) command.addOption(make());
}

/** 0 is any that is free. */
function parsePort(value: string): number {
  if (!/^\d+$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return Number(value);
}

/** The formats of a list with commas, after those given before; each once. */
function addFormats(value: string, before: Format[] = []): Format[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !FORMAT_NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`Formats are ${FORMAT_NAMES.join(', ')}.`);
  return [...new Set([...before, ...(names as Format[])])];
}
