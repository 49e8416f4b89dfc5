/** What a clone does at its first command. */
import { execFileSync } from 'node:child_process';
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

test('what has built the command does not stay while it runs', { timeout: 120_000 }, () => {
  const { folder } = clone();
  const build = path.join(folder, 'src/cli/bundle.mjs');
  const said = execFileSync(process.execPath, [
    ...['--input-type=module', '--eval'],
    `import { built } from ${JSON.stringify(build)};
     import { spawnSync } from 'node:child_process';
     import { setTimeout } from 'node:timers/promises';
     await built();
     const children = () => spawnSync('ps', ['-e', '-o', 'ppid=,comm=']).stdout.toString()
       .split('\\n').filter((line) => Number.parseInt(line, 10) === process.pid).join();
     for (let i = 0; i < 40 && children().includes('esbuild'); i++) await setTimeout(250);
     console.log(children());`,
  ]).toString();
  expect(said).not.toContain('esbuild');
});
