import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ENGINE } from '../../src/cli/node.mjs';

test('V8 still knows what the command asks of it (seen with Node 20, 22 and 24)', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const flag of ENGINE) {
    const name = flag.replace(/^--(?:no-)?/, '').replace(/=.*/, '');
    expect(options, `Node ${process.version} has no --${name}: check starts slower`).toContain(
      `--${name} (`,
    );
  }
});
