/** What @tabler/icons 3.52.0 (MIT) has: outlines on a grid of 24 as paths, with the words that they are looked up by. */
import { readFileSync } from 'node:fs';
import { resolvePackage } from '../root';

/** Its category, its tags, and its strokes: the `d` of each path. */
export type IconEntry = readonly [
  category: string,
  tags: readonly string[],
  paths: readonly string[],
];
export type IconEntries = Readonly<Record<string, IconEntry>>;

/**
 * Beside the command that was built of the sources, all that readTabler gives: users have no need of the package's 53 MB. A line
 * for each icon, its name, a tab, and its entry as JSON: a document of few icons reads no more than theirs.
 */
export const BUILT_ICONS = 'icons.txt';

interface Told {
  category: string;
  tags: (string | number)[];
}
type Nodes = [string, { d: string }][];

const read = (file: string): unknown =>
  JSON.parse(readFileSync(resolvePackage(`@tabler/icons/${file}`), 'utf8'));

/** All outlines by name, in the order of the package. */
export function readTabler(): IconEntries {
  const told = read('icons.json') as Record<string, Told>;
  const drawn = read('tabler-nodes-outline.json') as Record<string, Nodes>;
  return Object.fromEntries(
    Object.entries(drawn).map(([name, nodes]) => {
      const { category = '', tags = [] } = told[name] ?? {};
      return [name, [category, tags.map(String), nodes.map(([, { d }]) => d)]];
    }),
  );
}

export const writeIcons = (icons: IconEntries): string =>
  Object.entries(icons).reduce(
    (all, [name, icon]) => `${all}${name}\t${JSON.stringify(icon)}\n`,
    '\n',
  );

export const readIcons = (text: string): IconEntries =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', entry = ''] = line.split('\t');
        return [name, JSON.parse(entry)];
      }),
  );

/** The entries of what `writeIcons` wrote by name, not yet read: most are never asked for. */
export const linesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').map((line) => {
      const at = line.indexOf('\t');
      return [line.slice(0, Math.max(at, 0)), line.slice(at + 1)];
    }),
  );
