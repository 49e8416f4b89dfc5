/** What `lectern publish --check` prints, and its exit code. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { writePublication } from '../../src/publish/write';
import { PARTS } from '../publish/parts';
import { checkText, FRONT, newFolder, readOf, timelineOf } from '../sample';
import { lectern, TALK, writeTalk } from './run';

/** A project with a document, and its publication where the command would write it; without a video. */
async function project(): Promise<{ cwd: string; folder: string }> {
  const cwd = newFolder();
  writeTalk(cwd, TALK);
  const folder = path.join(cwd, 'out/talk/publish');
  const checked = await checkText(`${FRONT}Hello.\n`);
  const { document, scenes } = readOf(checked);
  const input = { timeline: await timelineOf(checked), own: scenes.own, text: document.text };
  const none = { videos: [], parts: PARTS, tools: {}, store: openStore(newFolder()) };
  await writePublication({ ...input, ...none }, folder);
  return { cwd, folder };
}

describe('lectern publish --check', () => {
  test('ends with 0 when all is well, and with 1 and all that fails when not', async () => {
    const { cwd, folder } = await project();
    expect(await lectern(['publish', '--check'], cwd)).toMatchObject({ code: 0, stdout: '' });
    writeFileSync(path.join(folder, 'captions.srt'), '');
    writeFileSync(path.join(folder, 'other.txt'), '');
    const { code, stderr } = await lectern(['publish', '--check'], cwd);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'out/talk/publish/other.txt  "other.txt" is not in the manifest.\n   Fix: Remove it',
    );
    expect(stderr).toMatch(/\n3 errors\n$/);
  });

  test('verifies a talk in all its languages', async () => {
    const { cwd } = await project();
    writeFileSync(path.join(cwd, 'slides/talk/talk.de.md'), TALK);
    const { code, stderr } = await lectern(['publish', '--check'], cwd);
    expect(stderr).toContain('All is well with out/talk/publish');
    expect(stderr).toContain('out/talk.de/publish/manifest.json  There is no manifest');
    expect(code).toBe(1);
  });

  test('takes a folder, and prints data with --json', async () => {
    const cwd = newFolder();
    const { code, stdout } = await lectern(['publish', '--check', 'nowhere', '--json'], cwd);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        ...{ severity: 'error', file: 'manifest.json', code: 'manifestBroken' },
        message: 'There is no manifest that can be read.',
        fix: 'Run "lectern publish" again.',
      },
    ]);
  });
});
