/** The package's own sources, and the fingerprint of those that decide a picture. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IS_BUILT, ROOT, SOURCES } from '../root';
import { fingerprint } from './fingerprint';

/** What is kept, and the rooms that it is made by. */
const ROOMS = {
  draw: ['composition', 'draw', 'encode', 'view', 'timeline', 'scene', 'language'],
  layout: ['layout', 'page', 'build', 'view', 'timeline', 'scene', 'language'],
};
type Part = keyof typeof ROOMS;
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

let known: Record<Part, string> | undefined;

/** Changes when a source or a package that may change the part does. Read once a process. */
export function sourcesHash(part: Part = 'draw'): string {
  known ??= IS_BUILT ? readHashes() : hashAll();
  return known[part];
}

/** Kept with what was built. */
const readHashes = () =>
  JSON.parse(readFileSync(path.join(SOURCES, 'hashes.json'), 'utf8')) as Record<Part, string>;

/** Of the sources as they are. */
export const hashAll = (): Record<Part, string> => ({
  draw: hashRooms(ROOMS.draw),
  layout: hashRooms(ROOMS.layout),
});

function hashRooms(rooms: readonly string[]): string {
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return fingerprint({
    files: [...rooms.map(readRoom), readFileSync(path.join(SOURCES, 'format.ts'), 'utf8')],
    // Exact versions.
    packages: PACKAGES.map((name) => dependencies[name]),
  });
}

const readRoom = (room: string): [string, string][] =>
  readdirSync(path.join(SOURCES, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(SOURCES, file), readFileSync(file, 'utf8')]);
