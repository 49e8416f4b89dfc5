/** The package's own sources, and the fingerprint of those that decide a picture. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../cache/fingerprint';
import { ROOT, SOURCES } from '../root';

/** The rooms that the composition is made of. */
const ROOMS = ['video', 'view', 'timeline', 'scene'];
/** Packages that draw. */
const PACKAGES = [
  'remotion',
  'react',
  'd3-scale',
  'd3-shape',
  '@fontsource-variable/inter',
  '@fontsource-variable/jetbrains-mono',
  '@fontsource-variable/source-serif-4',
];

/** Exact versions. */
const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

let known: string | undefined;

/** Changes when a source or a package that may change a picture does. Read once a process. */
export function sourcesHash(): string {
  known ??= fingerprint({
    files: [...ROOMS.map(readRoom), readFileSync(path.join(SOURCES, 'format.ts'), 'utf8')],
    packages: PACKAGES.map((name) => dependencies[name]),
  });
  return known;
}

const readRoom = (room: string): [string, string][] =>
  readdirSync(path.join(SOURCES, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(SOURCES, file), readFileSync(file, 'utf8')]);
