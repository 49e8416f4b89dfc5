import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lectern } from '../cli/run';
import { newFolder } from '../sample';

const HERE = import.meta.dirname;
const FILES = readdirSync(HERE).filter((name) => name.endsWith('.md'));
const FORMATS = ['landscape', 'portrait'];

/** Two videos take a busy machine more than a minute. */
const LONG = { timeout: 300_000 };

test.each(FILES)(
  '%s is built to the end: a deck, and videos in two formats',
  LONG,
  async (file) => {
    const out = newFolder();
    const asked = ['build', path.join(HERE, file), '--out', out, '--format', FORMATS.join()];
    const { code, stderr } = await lectern(asked, newFolder());
    expect(stderr).not.toMatch(/defect|\n {4}at /);
    expect(code, stderr).toBe(0);
    // One of a name that others have is called by its folder, too.
    const [name = ''] = readdirSync(out);
    expect(name.endsWith(file.slice(0, -3))).toBe(true);
    const made = readdirSync(path.join(out, name));
    expect(made).toEqual(expect.arrayContaining(['deck', `${name}.mp4`, `${name}-portrait.mp4`]));
  },
);
