import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commit, newRepository } from '../diff/repository';
import { lectern, TALK, writeTalk } from './run';

const BEFORE = TALK.replace('title: A talk', 'title: A talk\nvoice: silent');

let project: string;
beforeAll(() => {
  project = newRepository();
  writeTalk(project, BEFORE);
  commit(project, 'Say it', { '.gitignore': 'out\n.lectern\n' });
  writeTalk(project, BEFORE.replace('here are two', 'here are two of the very same sort'));
});

describe('lectern diff', () => {
  test('writes a page, prints its path, and says in short what changed', async () => {
    const { code, stdout, stderr } = await lectern(['diff', 'HEAD'], project);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'out/talk/diff.html\n' });
    expect(stderr).toMatch(/^Narration .*HEAD.*\nNarration .*\nChanges +1 picture, .*\n/);
    expect(stderr).toMatch(/\n1 changed, 1 unchanged; 0:\d\d → 0:\d\d \(\+\d\.\d s\)\n$/);
    expect(readFileSync(path.join(project, stdout.trim()), 'utf8')).toContain(
      '<ins>of the very same sort</ins>',
    );
  });

  test('prints the changes for a program, and writes nothing', async () => {
    const { code, stdout } = await lectern(['diff', 'HEAD', '--json', '--out', 'none'], project);
    expect(code).toBe(0);
    const { same, counts, scenes } = JSON.parse(stdout);
    expect({ same, counts }).toMatchObject({ same: false, counts: { changed: 1, unchanged: 1 } });
    expect(scenes[1]).toMatchObject({ sorts: ['changed'], parts: ['said', 'timed'] });
    expect(scenes[1].said).toEqual([
      { kind: 'kept', text: 'Here is one box. And here are two' },
      { kind: 'added', text: ' of the very same sort' },
      { kind: 'kept', text: '.' },
    ]);
    const { before, after, changeMs } = scenes[1];
    expect(changeMs).toBe(after.durationMs - before.durationMs);
    expect(existsSync(path.join(project, 'none'))).toBe(false);
  });

  test('ends with 1 when there is nothing to compare with, with 2 when it is used wrongly', async () => {
    const unknown = await lectern(['diff', 'v9'], project);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toMatch(
      /^v9:1:1 {2}There is no revision "v9" .*\n {3}Fix: Name a commit/,
    );
    expect(await lectern(['diff', '--', '--output=x'], project)).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(await lectern(['diff'], project)).toMatchObject({ code: 2, stdout: '' });
  });
});
