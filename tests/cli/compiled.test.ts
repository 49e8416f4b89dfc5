/** What is kept of the command between its starts. */
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { load as loadAny } from '../../src/cli/compiled.mjs';
import { newFolder } from '../sample';

const PROGRAM =
  '(function (exports, require, module, $address, $import) {\n' +
  '  exports.sum = (a, b) => a + b;\n' +
  "  exports.joined = () => require('node:path').posix.join('a', 'b');\n" +
  "  exports.named = () => $import('node:path').then((found) => typeof found.join);\n" +
  '  exports.address = $address;\n})';

interface Exports {
  sum(a: number, b: number): number;
  joined(): string;
  named(): Promise<string>;
  address: string;
}
const load = loadAny<Exports>;

/** A program of its own, and what was kept of it beside it. */
function program() {
  const folder = newFolder();
  const file = path.join(folder, 'main.cjs');
  writeFileSync(file, PROGRAM);
  const kept = () =>
    existsSync(path.join(folder, 'compiled'))
      ? readdirSync(path.join(folder, 'compiled'), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.bin'))
          .map((name) => path.join(folder, 'compiled', name))
      : [];
  return { folder, file, kept };
}

const before = process.env.XDG_CACHE_HOME;
afterEach(() => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = before;
});

test('a program gets what a module gets', async () => {
  const { file } = program();
  const { exports } = load(file, 'check');
  expect(exports.sum(1, 2)).toBe(3);
  expect(exports.joined()).toBe('a/b');
  expect(await exports.named()).toBe('function');
  expect(exports.address).toBe(new URL(`file://${file}`).href);
});

test('what was compiled is kept for each command, and written once', () => {
  const { file, kept } = program();
  load(file, 'check').keep();
  load(file, 'deck').keep();
  expect(kept().map((one) => path.basename(one))).toEqual(['check.bin', 'deck.bin']);
  for (const one of kept()) utimesSync(one, 1, 1);
  const second = load(file, 'check');
  expect(second.exports.sum(1, 2)).toBe(3);
  second.keep();
  // Written again they would be new.
  expect(kept().map((one) => statSync(one).mtimeMs)).toEqual([1000, 1000]);
});

test.each([
  ['cut', (data: Buffer) => data.subarray(0, data.length / 2)],
  ['changed', (data: Buffer) => Buffer.concat([data.subarray(0, -9), Buffer.alloc(9, 7)])],
  ['empty', () => Buffer.alloc(0)],
])('what is %s is compiled and written anew', (_, spoil) => {
  const { file, kept } = program();
  load(file, 'check').keep();
  const [one = ''] = kept();
  writeFileSync(one, spoil(readFileSync(one)));
  const again = load(file, 'check');
  expect(again.exports.sum(2, 3)).toBe(5);
  again.keep();
  expect(readFileSync(one).length).toBeGreaterThan(500);
});

test('another program of the same name takes nothing of the one before', () => {
  const { file } = program();
  load(file, 'check').keep();
  writeFileSync(file, PROGRAM.replace('a + b', 'a * b * 10'));
  expect(load(file, 'check').exports.sum(2, 3)).toBe(60);
});

test('where the package cannot be written, it is kept for the user; where nothing can be, not at all', () => {
  const { folder, file, kept } = program();
  writeFileSync(path.join(folder, 'compiled'), 'no folder');
  process.env.XDG_CACHE_HOME = path.join(folder, 'user');
  load(file, 'check').keep();
  const found = readdirSync(path.join(folder, 'user'), { recursive: true, encoding: 'utf8' });
  expect(found.filter((name) => name.endsWith('check.bin'))).toHaveLength(1);
  process.env.XDG_CACHE_HOME = path.join(folder, 'main.cjs');
  const nowhere = load(file, 'deck');
  nowhere.keep();
  expect(nowhere.exports.sum(1, 1)).toBe(2);
  expect(existsSync(path.join(folder, 'user/deck.bin'))).toBe(false);
  expect(kept).toThrow();
});
