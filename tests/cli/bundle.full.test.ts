/** What a clone does at its first command. */
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../sample';
import { lectern } from './run';

const MODULES = path.resolve('node_modules');

/** A clone of the sources; its packages lie where they are, but what is kept among them is its own. */
function clone(): { folder: string; bin: string; kept(): string[] } {
  const folder = newFolder();
  for (const part of ['src', 'package.json'])
    cpSync(path.resolve(part), path.join(folder, part), { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync(MODULES).filter((one) => !one.startsWith('.')))
    symlinkSync(path.join(MODULES, name), path.join(folder, 'node_modules', name), 'junction');
  const kept = () => readdirSync(path.join(folder, 'node_modules/.cache/lectern'));
  return { folder, bin: path.join(folder, 'src/cli/bin.mjs'), kept };
}

test('two first commands at once build the same, and a change of a source builds again', {
  timeout: 120_000,
}, async () => {
  const { folder, bin, kept } = clone();
  const runs = await Promise.all([1, 2].map(() => lectern(['--version'], folder, bin)));
  expect(runs).toMatchObject([{ code: 0 }, { code: 0 }]);
  const first = kept();
  expect(first).toHaveLength(1);
  expect((await lectern(['--version'], folder, bin)).code).toBe(0);
  expect(kept()).toEqual(first);
  writeFileSync(path.join(folder, 'src/deck/deck.css'), '.changed { color: red }');
  expect((await lectern(['--version'], folder, bin)).code).toBe(0);
  expect(kept()).toHaveLength(2);
});
