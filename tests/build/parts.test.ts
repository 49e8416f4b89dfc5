import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtName, COPIED, SCRIPTS, SHEETS } from '../../src/build/parts';
import { SOURCES } from '../../src/root';

test('every part has its source, and a name of its own', () => {
  const parts = [...SCRIPTS, ...SHEETS];
  expect([...parts, ...COPIED].filter((part) => !existsSync(path.join(SOURCES, part)))).toEqual([]);
  expect(new Set(parts.map(builtName)).size).toBe(parts.length);
});

test('what the command reads of the sources while it runs is copied with it', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const read = files
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('build'))
    .flatMap((file) => [
      ...readFileSync(path.join(SOURCES, file), 'utf8').matchAll(/join\(SOURCES, '([^']+)'/g),
    ])
    .map(([, name]) => name);
  // The thread that speaks is built; a clone's tests run it as it is.
  const built = ['speaker.mjs', 'narration/voices/hibari/worker.ts'];
  expect(read.filter((name = '') => !built.includes(name)).sort()).toEqual([...COPIED].sort());
});
