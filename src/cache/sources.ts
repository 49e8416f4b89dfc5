/** The package's own sources, and the fingerprint of those that decide a picture. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, SOURCES } from '../root';
import { fingerprint } from './fingerprint';

/** The rooms that the composition is made of. */
const ROOMS = ['composition', 'draw', 'encode', 'view', 'timeline', 'scene', 'language', 'foreign'];
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

const known = new Map<string, string>();

/** Changes when a source of `rooms` or a package that may change a picture does. Read once a process. */
export function sourcesHash(rooms: readonly string[] = ROOMS): string {
  const key = rooms.join();
  const found = known.get(key) ?? hashRooms(rooms);
  known.set(key, found);
  return found;
}

const hashRooms = (rooms: readonly string[]): string =>
  fingerprint({
    files: [...rooms.map(readRoom), readFileSync(path.join(SOURCES, 'format.ts'), 'utf8')],
    packages: PACKAGES.map((name) => dependencies[name]),
  });

const readRoom = (room: string): [string, string][] =>
  readdirSync(path.join(SOURCES, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(SOURCES, file), readFileSync(file, 'utf8')]);
