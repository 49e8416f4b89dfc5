/** Bad input: a clear problem, exit code 1, nothing written, never a stack trace. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FRONT, newFolder } from '../sample';
import { lectern } from './run';

const BAD: Record<string, string | undefined> = {
  'a missing file': undefined,
  'an empty file': '',
  'a paragraph of 2 MB': `${FRONT}${'word '.repeat(400_000)}\n`,
  'a NUL byte': `${FRONT}a\0b\n`,
};

/** Makes the deck without the look whether all fits, which wants a browser. */
const makeDeck = (folder: string) => lectern(['deck', 'talk.md', '--browser', '/nowhere'], folder);

describe('bad input', () => {
  test.each(Object.entries(BAD))('%s is a problem, and nothing is written', async (_, text) => {
    const folder = newFolder();
    if (text !== undefined) writeFileSync(path.join(folder, 'talk.md'), text);
    const { code, stdout, stderr } = await lectern(['deck', 'talk.md'], folder);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^talk\.md:\d+:\d+ {2}.*Fix: .*\d+ errors?/ms);
    expect(stderr).not.toMatch(/\n {4}at |defect/);
    for (const made of ['out', 'public', '.lectern'])
      expect(existsSync(path.join(folder, made))).toBe(false);
  });

  test('a directory is a problem', async () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'talk.md'));
    const { code, stderr } = await lectern(['deck', 'talk.md'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('is a folder');
  });

  test.each([
    ['emoji', 'Good 🎉 morning 👩‍🚀 all.'],
    ['Chinese', '你好，世界。'],
    ['Arabic', 'مرحبا بالعالم.'],
    ['CRLF and a BOM', 'Two\r\nlines.'],
  ])('%s make a right deck', async (name, body) => {
    const folder = newFolder();
    const start = name.startsWith('CRLF') ? `\uFEFF${FRONT.replaceAll('\n', '\r\n')}` : FRONT;
    writeFileSync(path.join(folder, 'talk.md'), `${start}${body}\n`);
    const { code, stderr } = await makeDeck(folder);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(existsSync(path.join(folder, 'out/talk/deck/index.html'))).toBe(true);
  });

  test('a failed build leaves an earlier good output as it was', async () => {
    const folder = newFolder();
    const file = path.join(folder, 'talk.md');
    const index = path.join(folder, 'out/talk/deck/index.html');
    writeFileSync(file, `${FRONT}Hello.\n`);
    await makeDeck(folder);
    const { readFileSync } = await import('node:fs');
    const before = readFileSync(index);
    writeFileSync(file, `${FRONT}## A\n\nHel\0lo.\n`);
    expect((await lectern(['deck', 'talk.md'], folder)).code).toBe(1);
    expect(readFileSync(index).equals(before)).toBe(true);
  });
});
