/** Killed at any moment, or run twice at once: the result is that of one undisturbed run. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder } from '../sample';
import { BIN, lectern, TALK, writeTalk } from './run';

const LONG_MS = 900_000;
const KILLS = 30;
const OTHER = TALK.replace('- One box', '- A large box').replace('Hello.', 'Hello to you all.');

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** What an undisturbed run makes of each, and how long it takes. */
const whole = { document: '', other: '', ms: 0 };

async function buildAlone(text: string): Promise<string> {
  const project = newFolder();
  const file = writeTalk(project, text);
  expect(await lectern(['video', file], project)).toMatchObject({ code: 0 });
  return hashOf(path.join(project, 'out/talk/talk.mp4'));
}

beforeAll(async () => {
  // The command's own bundle is made by the first run.
  whole.other = await buildAlone(OTHER);
  const started = performance.now();
  whole.document = await buildAlone(TALK);
  whole.ms = performance.now() - started;
}, LONG_MS);

/** Runs the command and kills it after `ms`. Returns whether it was still running. */
async function killAfter(ms: number, file: string, cwd: string): Promise<boolean> {
  const child = spawn(process.execPath, [BIN, 'video', file], { cwd, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

test(
  `killed ${KILLS} times, it leaves no part of a video, and goes on from there`,
  async () => {
    const project = newFolder();
    const file = writeTalk(project, TALK);
    const video = path.join(project, 'out/talk/talk.mp4');
    const moments: number[] = [];
    while (moments.length < KILLS) {
      const ms = Math.random() * whole.ms;
      if (await killAfter(ms, file, project)) moments.push(Math.round(ms));
      if (!existsSync(video)) continue;
      expect(hashOf(video), `killed after ${moments} ms`).toBe(whole.document);
      // It was finished: from the start again, with or without what is kept.
      rmSync(path.join(project, 'out'), { recursive: true });
      if (Math.random() < 0.5) rmSync(path.join(project, '.lectern'), { recursive: true });
    }
    expect(await lectern(['video', file], project)).toMatchObject({ code: 0 });
    expect(hashOf(video), `killed after ${moments} ms`).toBe(whole.document);
  },
  LONG_MS,
);

describe('two at once', { timeout: LONG_MS }, () => {
  test('of the same document make the same video', async () => {
    const project = newFolder();
    const file = writeTalk(project, TALK);
    const runs = await Promise.all([
      lectern(['video', file], project),
      lectern(['video', file], project),
    ]);
    expect(runs).toMatchObject([{ code: 0 }, { code: 0 }]);
    expect(hashOf(path.join(project, 'out/talk/talk.mp4'))).toBe(whole.document);
  });

  test('of different documents with one name, one store and one public folder make their own', async () => {
    const project = newFolder();
    const files = [writeTalk(project, TALK, 'a'), writeTalk(project, OTHER, 'b')] as const;
    const runs = await Promise.all([
      lectern(['video', files[0], '--out', 'one'], project),
      lectern(['video', files[1], '--out', 'other'], project),
    ]);
    expect(runs).toMatchObject([{ code: 0 }, { code: 0 }]);
    const made = ['one/a-talk', 'other/b-talk'].map((folder) =>
      hashOf(path.join(project, folder, `${path.basename(folder)}.mp4`)),
    );
    expect(made).toEqual([whole.document, whole.other]);
    // What is kept is right, too.
    await lectern(['video', files[0], '--out', 'again'], project);
    expect(hashOf(path.join(project, 'again/a-talk/a-talk.mp4'))).toBe(whole.document);
  });
});

test(
  'a change of a view draws every scene again',
  async () => {
    const copy = newFolder();
    for (const part of ['src', 'package.json'])
      cpSync(path.resolve(part), path.join(copy, part), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
    const project = newFolder();
    const file = writeTalk(project, TALK);
    const build = () =>
      lectern(['video', file, '--why'], project, path.join(copy, 'src/cli/bin.mjs'));
    expect((await build()).stderr).toMatch(/a-talk +drawn: it is new\nboxes +drawn: it is new/);
    expect((await build()).stderr).toMatch(/a-talk +reused\nboxes +reused/);
    const view = path.join(copy, 'src/view/Heading.tsx');
    writeFileSync(view, `${readFileSync(view, 'utf8')}\n// a remark\n`);
    expect((await build()).stderr).toMatch(/a-talk +reused\nboxes +reused/);
    writeFileSync(view, readFileSync(view, 'utf8').replace('className="', 'className="more '));
    expect((await build()).stderr).toMatch(
      /a-talk +drawn because of code.*\nboxes +drawn because of code/,
    );
  },
  LONG_MS,
);
