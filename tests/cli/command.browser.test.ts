import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FRONT, newFolder } from '../sample';
import { lectern } from './run';

const GOOD = `${FRONT}Hello.\n`;

/** A project folder with these documents in slides/. */
function project(...names: string[]): string {
  const folder = newFolder();
  for (const name of names) {
    mkdirSync(path.join(folder, 'slides', name), { recursive: true });
    writeFileSync(path.join(folder, 'slides', name, `${name}.md`), GOOD);
  }
  return folder;
}

describe('lectern', () => {
  test('explains itself, with examples', async () => {
    const { code, stdout } = await lectern(['--help'], newFolder());
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:');
    for (const name of ['build', 'deck', 'video', 'check', 'stills', 'diff']) {
      expect(stdout).toContain(name);
      const own = await lectern([name, '--help'], newFolder());
      expect(own).toMatchObject({ code: 0, stdout: expect.stringContaining(`$ lectern ${name}`) });
    }
  });

  test.each([
    ['unknown'],
    ['build', '--nothing'],
    ['build', 'a.md', 'b.md'],
    ['deck', '--out'],
    ['video', '--format', 'square,round'],
    ['dev', '--port', 'abc'],
    ['dev', '--port', '99999'],
    ['dev', '--port='],
  ])('ends with 2 when it is used wrongly: %s %s', async (...args) => {
    const { code, stderr, stdout } = await lectern(args.filter(Boolean), project('one'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/error: .*\n.*--help/s);
    expect(stdout).toBe('');
  });

  test('takes the only document in slides/ when none is named', async () => {
    const { code, stderr } = await lectern(['check'], project('one'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'No problems.\n' });
  });

  test('asks which document is meant when there are several, or none', async () => {
    const several = await lectern(['check'], project('one', 'two'));
    expect(several.code).toBe(2);
    expect(several.stderr).toContain('slides/one/one.md\n');
    expect(several.stderr).toContain('slides/two/two.md\n');
    const none = await lectern(['check'], newFolder());
    expect(none.code).toBe(2);
    expect(none.stderr).toMatch(/Which document\?.*Fix:/s);
  });

  test('makes a deck in the folder that --out names, and prints its path', async () => {
    const folder = project('one');
    const { code, stdout } = await lectern(['deck', '--out', 'made'], folder);
    expect(code).toBe(0);
    expect(stdout).toBe(`${path.join('made', 'one', 'deck', 'index.html')}\n`);
    expect(readdirSync(path.join(folder, 'made/one/deck'))).toContain('deck.js');
  });

  test('prints problems as JSON, for programs, and nothing else', async () => {
    const ten = path.resolve('tests/problem/ten/ten.md');
    const { code, stdout, stderr } = await lectern(['check', ten, '--json'], newFolder());
    const problems = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(problems).toHaveLength(10);
    for (const problem of problems)
      expect(Object.keys(problem)).toEqual([
        'severity',
        'message',
        'fix',
        'file',
        'line',
        'column',
      ]);
  });

  test('shows a problem with its place, its line, the spot and a way to mend it', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'talk.md'), `${FRONT}## Kinds\n\n:::bulets\n\n- One\n\n:::\n`);
    const { code, stderr } = await lectern(['check', 'talk.md'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('talk.md:10:1  Unknown kind of scene "bulets".\n   10 | :::bulets\n');
    expect(stderr).toMatch(/ {6}\| ~+\n {3}Fix: Use one of .*Did you mean "points"\?/);
  });
});

describe('lectern cache', () => {
  test('shows what is kept, and clears it', async () => {
    const folder = project('one');
    writeFileSync(path.join(folder, 'slides/one/one.md'), '---\ntitle: A\n---\n\n# A\n\nHello.\n');
    await lectern(['deck'], folder);
    const shown = await lectern(['cache'], folder);
    expect(shown.stdout).toMatch(
      /clips \(spoken sentences\), 1 file\n.*deck-sound .*, 1 file\n.*in all, of at most 4000 MB/,
    );
    const cleared = await lectern(['cache', '--clear'], folder);
    expect(cleared.stdout).toMatch(/removed, 2 files\n +0\.0 MB {2}in all/);
  });
});
