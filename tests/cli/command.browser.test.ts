import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FRONT, newFolder } from '../sample';
import { BIN, lectern } from './run';

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
  test('explains itself, and ends with 2 when it is used wrongly', async () => {
    const help = await lectern(['--help'], newFolder());
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('Examples:') });
    const { code, stderr, stdout } = await lectern(['build', '--nothing'], project('one'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/error: .*\n.*--help/s);
  });

  test('says nothing of it when nobody reads any more what it prints', async () => {
    const child = spawn(process.execPath, [BIN, '--help']);
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  test('takes the only document in slides/ when none is named', async () => {
    const { code, stderr } = await lectern(['check'], project('one'));
    const said = 'No problems. Whether all fits is measured by "check --layout".\n';
    expect(code).toBe(0);
    expect(stderr).toMatch(/^No problems\. Whether .*\n\d+ pieces?: /);
    expect(stderr.startsWith(said)).toBe(true);
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

  test('keeps the results of documents of one name apart, and those of others', async () => {
    const folder = newFolder();
    for (const name of ['a', 'b']) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, 'slides.md'), GOOD.replaceAll('A title', name));
    }
    const { code, stdout, stderr } = await lectern(['deck', '--all'], folder);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'out/a-slides/deck/index.html\nout/b-slides/deck/index.html\n',
    });
    expect(stderr).toContain('Another document is called slides.md (b/slides.md)');
    const deck = path.join(folder, 'out/a-slides/deck');
    writeFileSync(path.join(deck, 'CNAME'), 'example.org');
    writeFileSync(path.join(folder, 'lectern.config.yaml'), 'theme: night\n');
    expect(await lectern(['deck', 'a-slides'], folder)).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(deck, 'CNAME'), 'utf8')).toBe('example.org');
    expect(readFileSync(path.join(deck, 'index.html'), 'utf8')).toContain('<title>a</title>');
    // Whoever is called slides alone from now on, the folder is still a's.
    rmSync(path.join(folder, 'b'), { recursive: true });
    renameSync(path.join(folder, 'out/a-slides'), path.join(folder, 'out/other'));
    writeFileSync(path.join(folder, 'other.md'), GOOD);
    const taken = await lectern(['deck', 'other.md'], folder);
    expect(taken).toMatchObject({ code: 1, stdout: '' });
    expect(taken.stderr).toMatch(/out.other holds what was made of .*a.slides\.md\.\nFix: .*--out/);
  });

  test('prints problems as JSON, for programs, and nothing else', async () => {
    const ten = path.resolve('tests/problem/ten/ten.md');
    const { code, stdout, stderr } = await lectern(['check', ten, '--json'], newFolder());
    const { problems, pieces } = JSON.parse(stdout);
    expect(pieces.length).toBeGreaterThan(10);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(problems.length).toBeGreaterThan(5);
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
    expect(code).toBe(0);
    expect(stderr).toContain(
      'talk.md:10:1  Warning: Unknown kind of scene "bulets".\n   10 | :::bulets\n',
    );
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
      /clips \(spoken sentences\), 1 file\n.*deck-sound .*, 1 file\n.*last-text .*, 1 file\n.*layouts .*, 2 files\n.*in all, of at most 4000 MB/,
    );
    const cleared = await lectern(['cache', '--clear'], folder);
    expect(cleared.stdout).toMatch(/removed, 6 files\n +0\.0 MB {2}in all/);
  });
});
