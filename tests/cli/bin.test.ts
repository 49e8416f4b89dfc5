import { cpSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { explainOldNode } from '../../src/cli/node.mjs';
import { newFolder } from '../sample';
import { BIN, lectern } from './run';

test('the command can be run as it was committed', () => {
  expect(statSync(BIN).mode & 0o111).toBe(0o111);
});

test.each(['12.22.12', '18.20.8', '20.18.3'])('Node %s is told what it lacks', (version) => {
  expect(explainOldNode(version, '>=20.19')).toBe(
    `lectern needs Node 20.19 or newer; this is ${version}.\n` +
      'Fix: install a newer Node, from https://nodejs.org or with the tool that installed this one.\n',
  );
});

test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s is new enough', (version) => {
  expect(explainOldNode(version, '>=20.19')).toBeUndefined();
});

test.each(['bin.mjs', 'node.mjs'])('%s can be read by a Node that is too old', async (name) => {
  const text = readFileSync(path.join(path.dirname(BIN), name), 'utf8');
  const supported = { 'dynamic-import': true, 'import-meta': true };
  const written = (target: string) => transform(text, { target, supported, loader: 'js' });
  // Whatever Node 12 could not read would be written otherwise for it, or could not be.
  expect((await written('es2019')).code).toBe((await written('esnext')).code);
  expect(text).not.toMatch(/from 'node:/);
});

test('a clone without packages says what to do', async () => {
  const folder = newFolder();
  for (const part of ['src', 'package.json'])
    cpSync(path.resolve(part), path.join(folder, part), { recursive: true });
  expect(await lectern(['--help'], folder, path.join(folder, 'src/cli/bin.mjs'))).toEqual({
    code: 1,
    stdout: '',
    stderr: 'The packages of lectern are not installed.\nFix: run "npm install".\n',
  });
});
