/** What is made again at each save, as a user runs it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../sample';
import { BIN, TALK, writeTalk } from './run';

const DOCUMENT = TALK.replace('title: A talk', 'title: A talk\nvoice: silent');
const PATIENT = { timeout: 100_000, interval: 200 };

test('each save makes the video anew, a mistake leaves it as it is, and Ctrl+C ends it', {
  timeout: 240_000,
}, async () => {
  const file = writeTalk(newFolder(), DOCUMENT);
  const cwd = path.dirname(file);
  const child = spawn(process.execPath, [BIN, 'video', file, '--watch'], { cwd });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const made = () => said.match(/Made in/g)?.length ?? 0;
  const video = path.join(cwd, 'out/talk/talk.mp4');
  await expect.poll(made, PATIENT).toBe(1);
  const first = readFileSync(video);
  writeFileSync(file, `${DOCUMENT}\nA\0B\n`);
  await expect.poll(() => said, PATIENT).toContain('NUL');
  expect(readFileSync(video).equals(first)).toBe(true);
  writeFileSync(file, DOCUMENT.replace('Two boxes', 'Two large boxes'));
  await expect.poll(made, PATIENT).toBe(2);
  expect(readFileSync(video).equals(first)).toBe(false);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(existsSync(video)).toBe(true);
});
