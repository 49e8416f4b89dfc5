/** What is made again at each save, as a user runs it. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { descendants } from '../../scripts/descendants';
import { newFolder } from '../sample';
import { BIN, lectern, TALK, writeTalk } from './run';

const DOCUMENT = TALK.replace('title: A talk', 'title: A talk\nvoice: silent');
const PATIENT = { timeout: 100_000, interval: 200 };

/** Runs `video --watch` on the document until it has made it once. */
async function watchTalk(file: string) {
  const cwd = path.dirname(file);
  const child = spawn(process.execPath, [BIN, 'video', file, '--watch'], { cwd });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const made = () => said.match(/Made in/g)?.length ?? 0;
  await expect.poll(made, PATIENT).toBe(1);
  return { cwd, child, ended, made, said: () => said, video: path.join(cwd, 'out/talk/talk.mp4') };
}

test('each save makes the video anew, a mistake leaves it as it is, and Ctrl+C ends it', {
  timeout: 240_000,
}, async () => {
  const file = writeTalk(newFolder(), DOCUMENT);
  const { child, ended, made, said, video } = await watchTalk(file);
  const first = readFileSync(video);
  writeFileSync(file, `${DOCUMENT}\nA\0B\n`);
  await expect.poll(said, PATIENT).toContain('NUL');
  expect(readFileSync(video).equals(first)).toBe(true);
  writeFileSync(file, DOCUMENT.replace('Two boxes', 'Two large boxes'));
  await expect.poll(made, PATIENT).toBe(2);
  expect(readFileSync(video).equals(first)).toBe(false);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(existsSync(video)).toBe(true);
});

/** Whether a process is there. */
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('killed while it draws, it leaves the video before, and the next run gives the bytes of one from nothing', {
  timeout: 400_000,
}, async () => {
  const file = writeTalk(newFolder(), DOCUMENT);
  const { cwd, child, ended, video } = await watchTalk(file);
  const first = readFileSync(video);
  const edited = DOCUMENT.replace('Here is one box.', 'Here is one box that was not here before.');
  writeFileSync(file, edited);
  const scratch = path.join(cwd, '.lectern/scratch');
  const isDrawing = () => readdirSync(scratch, { recursive: true }).length > 1;
  await expect.poll(isDrawing, { ...PATIENT, interval: 5 }).toBe(true);
  const others = descendants(child.pid ?? -1).filter((pid) => pid !== child.pid);
  child.kill('SIGKILL');
  await ended;
  expect(readFileSync(video).equals(first)).toBe(true);
  await expect.poll(() => others.filter(isAlive), PATIENT).toEqual([]);

  expect((await lectern(['video', file], cwd)).code).toBe(0);
  const fresh = writeTalk(newFolder(), edited);
  expect((await lectern(['video', fresh], path.dirname(fresh))).code).toBe(0);
  const cold = readFileSync(path.join(path.dirname(fresh), 'out/talk/talk.mp4'));
  expect(readFileSync(video).equals(cold)).toBe(true);
});
