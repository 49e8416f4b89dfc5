/** Ctrl+C while somebody speaks, whoever it is: the command ends soon, says so, and nobody is left who speaks on. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { heartTest } from '../heart';
import { serve } from '../narration/voices/http/server';
import { writeEngine, writeModel } from '../narration/voices/sherpa/model';
import { newFolder } from '../sample';
import { BIN, writeTalk } from './run';

/** Generous to a busy machine. */
const MOST_MS = 5000;

/** Runs the command until `isSpeaking`, and interrupts it. */
async function interrupt(
  args: readonly string[],
  { cwd, isSpeaking, env = {} }: { cwd: string; isSpeaking(): boolean; env?: NodeJS.ProcessEnv },
) {
  // In a group of its own, as a shell starts it.
  const child = spawn(process.execPath, [BIN, ...args], {
    ...{ cwd, env: { ...process.env, ...env }, detached: true },
  });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => {
    stderr += data;
  });
  child.stdout.resume();
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (!isSpeaking()) {
    if (child.exitCode !== null) throw new Error(`It ended before: ${stderr}`);
    await setTimeout(10);
  }
  const startMs = performance.now();
  if (child.pid === undefined) throw new Error('It was not started.');
  process.kill(-child.pid, 'SIGINT');
  const code = await closed;
  return { code, stderr, ms: performance.now() - startMs };
}

const talkOf = (voice: string): string => {
  const folder = newFolder();
  writeTalk(
    folder,
    `---\nlang: de\nvoice: ${voice}\n---\n\n# Ein Titel\n\nNun wird etwas gesagt.\n`,
  );
  return folder;
};

function expectStopped({ code, stderr, ms }: Awaited<ReturnType<typeof interrupt>>): void {
  expect([code, stderr]).toEqual([130, expect.stringMatching(/(^|\n)Stopped\.\n$/)]);
  expect(stderr).not.toMatch(/Fix:|defect/);
  expect(ms).toBeLessThan(MOST_MS);
}

test('a service that does not answer is left, and what it was to be sent was told', async () => {
  const { url, asked } = await serve(() => undefined);
  const cwd = talkOf(`{http: custom, url: "${url}"}`);
  const isSpeaking = () => asked.length > 0;
  const ended = await interrupt(['deck', 'talk'], { cwd, isSpeaking });
  expectStopped(ended);
  const host = new URL(url).host;
  expect(ended.stderr).toMatch(/\d sentences? of \d+ characters (is|are) sent to /);
  expect(ended.stderr).toContain(`sent to ${host} (custom), and kept.`);
  expect(existsSync(path.join(cwd, 'out/talk/deck'))).toBe(false);
});

test('an engine of native code is ended', async () => {
  const here = path.join(newFolder(), 'pid');
  const engine = writeEngine(
    `fs.writeFileSync(${JSON.stringify(here)}, String(process.pid)); for (;;) {}`,
  );
  const cwd = talkOf(`{sherpa: ${JSON.stringify(writeModel())}}`);
  const isSpeaking = () => existsSync(here) && readFileSync(here, 'utf8') !== '';
  const env = { LECTERN_SHERPA: engine };
  expectStopped(await interrupt(['deck', 'talk'], { cwd, isSpeaking, env }));
  const pid = Number(readFileSync(here, 'utf8'));
  const isAlive = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(isAlive).toBe(false);
});

heartTest('heart is interrupted, and the sentences that it said are kept whole', async (voices) => {
  const cwd = newFolder();
  const sentences = Array.from({ length: 40 }, (_, i) => `This is sentence ${i} of a long talk.`);
  writeTalk(cwd, `---\nvoice: heart\n---\n\n# A title\n\n${sentences.join(' ')}\n`);
  const clips = path.join(cwd, '.lectern/clips');
  const kept = () => (existsSync(clips) ? readdirSync(clips) : []);
  const isSpeaking = () => kept().some((name) => !name.endsWith('.tmp'));
  const env = { LECTERN_VOICES: voices };
  expectStopped(await interrupt(['deck', 'talk'], { cwd, isSpeaking, env }));
  expect(kept().length).toBeLessThan(sentences.length);
  expect(kept().filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
