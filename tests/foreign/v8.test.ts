import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { engineFlags } from '../../src/cli/node.mjs';

test('V8 still knows what the command asks of it (seen with Node 20.20, 22.23 and 24.22): else each run says that it does not', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const flag of engineFlags(process.versions.v8)) {
    const name = flag.replace(/^--(?:no-)?/, '').replace(/=.*/, '');
    expect(options, `Node ${process.version} has no --${name}`).toContain(`--${name} (`);
  }
});

test('a V8 that counts calls is asked for no budget of bytes', () => {
  const asked = (v8: string) => engineFlags(v8).some((flag) => /^--interrupt-budget=/.test(flag));
  // Node 20, 22 and 24.
  expect(['11.3.244.8', '12.4.254.21', '13.6.233.10'].map(asked)).toEqual([true, false, false]);
});
