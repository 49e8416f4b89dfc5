/** Ctrl+C at any moment: the command ends soon, says so, and leaves neither processes nor torn files. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder } from '../sample';
import { BIN, lectern, TALK, writeTalk } from './run';

/** Until our code has begun, it is Node that hears a signal. */
const LISTENING = pathToFileURL(path.resolve('tests/cli/listening.mjs')).href;
/** Generous to a busy machine: on a quiet one it is less than one second. */
const MOST_MS = 3000;

/** Enough scenes that each moment lasts a while. */
const LONG = `${TALK}${Array.from({ length: 12 }, (_, i) => `\n## Part ${i}\n\nThis is part ${i} of a talk, and it has a sentence of its own. Then it has one more.\n`).join('')}`;

interface Moment {
  args: string[];
  /** Whether it has come: what was said so far, and the project's folder. */
  isThere(said: string, project: string): boolean;
  to?: 'group' | 'process';
  signal?: 'SIGINT' | 'SIGTERM';
  /** What is forgotten before, so that it is made again. */
  fresh?: string[];
}

const holds = (project: string, folder: string, name: RegExp): boolean =>
  existsSync(path.join(project, folder)) &&
  readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' }).some((file) =>
    name.test(file),
  );

const MOMENTS: Record<string, Moment> = {
  'while it starts': { args: ['deck'], isThere: (said) => said.includes('listening') },
  'while it speaks': {
    args: ['deck'],
    isThere: (_, project) => holds(project, '.lectern/clips', /./),
    fresh: ['.lectern/clips'],
  },
  'while the deck is written': {
    args: ['deck'],
    isThere: (said) => said.includes('Narration'),
    fresh: ['.lectern/deck-sound'],
    to: 'process',
  },
  'while the layout is measured': {
    args: ['check', '--layout'],
    isThere: () => browsersOf() > 0,
    fresh: ['.lectern/layouts'],
  },
  'while pictures are drawn': {
    args: ['video'],
    isThere: (_, project) => holds(project, '.lectern/scratch', /./) && browsersOf() > 0,
    fresh: ['.lectern/chunks'],
  },
  'while pictures are drawn, by another program': {
    args: ['video'],
    isThere: (_, project) => holds(project, '.lectern/chunks', /./),
    fresh: ['.lectern/chunks'],
    to: 'process',
    signal: 'SIGTERM',
  },
  'while Remotion draws': {
    args: ['video', '--draw', 'screenshots'],
    isThere: (_, project) => holds(project, '.lectern/scratch', /jpeg$/),
    fresh: ['.lectern/chunks'],
  },
  'while a PDF is printed': {
    args: ['pdf'],
    isThere: (said) => said.includes('Narration') && browsersOf() > 0,
    to: 'process',
  },
};

let project: string;
/** Where programs that are started keep what they need: it names them in the list of processes. */
let temporary: string;

/** Lines of the list of processes. */
const processes = (): string[] =>
  execFileSync('ps', ['-eo', 'pid=,pgid=,stat=,args='], { encoding: 'utf8' }).split('\n');
const alive = (lines: string[]): string[] =>
  lines.filter((line) => !/^\s*\d+\s+\d+\s+Z/.test(line));
const ofTemporary = (): string[] => alive(processes()).filter((line) => line.includes(temporary));
const browsersOf = (): number => ofTemporary().length;

interface Ended {
  code: number | null;
  stderr: string;
  ms: number;
  group: number;
}

/** Starts the command in a group of its own, as a shell does, and ends it at its moment. */
async function stop({ args, isThere, to = 'group', signal = 'SIGINT' }: Moment): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: project,
    detached: true,
    env: { ...process.env, TMPDIR: temporary, NODE_OPTIONS: `--import ${LISTENING}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const group = child.pid ?? 0;
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => {
    stderr += data;
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (child.exitCode === null && !isThere(stderr, project)) await setTimeout(5);
  if (child.exitCode !== null) throw new Error(`It ended before: ${stderr}`);
  const startMs = performance.now();
  process.kill(to === 'group' ? -group : group, signal);
  const code = await closed;
  return { code, stderr, ms: performance.now() - startMs, group };
}

/** Names of files that are only needed while others are written. */
const torn = (): string[] =>
  existsSync(path.join(project, 'out'))
    ? readdirSync(path.join(project, 'out'), { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.tmp|tmp-/.test(file),
      )
    : [];

describe('Ctrl+C', () => {
  beforeAll(async () => {
    project = newFolder();
    temporary = newFolder();
    writeTalk(project, LONG);
    // What the browser can is asked once, and what npm carries is unpacked.
    await lectern(['check', '--layout'], project);
  }, 60_000);

  test.each(Object.entries(MOMENTS))(
    '%s ends the command, and nothing is left',
    async (_, moment) => {
      for (const part of moment.fresh ?? [])
        rmSync(path.join(project, part), { recursive: true, force: true });
      const { code, stderr, ms, group } = await stop(moment);
      expect(stderr).toMatch(/(^|\n)Stopped\.\n$/);
      expect(stderr).not.toMatch(/Fix:|defect|ended while/);
      expect(code).toBe(moment.signal === 'SIGTERM' ? 143 : 130);
      expect(ms).toBeLessThan(MOST_MS);
      const left = alive(processes()).filter(
        (line) => Number(line.trim().split(/\s+/)[1]) === group,
      );
      expect([...left, ...ofTemporary()]).toEqual([]);
      expect(torn()).toEqual([]);
    },
  );

  test('leaves all in order: the next run goes on', async () => {
    const { code, stderr } = await lectern(['build'], project);
    expect(stderr).not.toContain('Stopped.');
    expect(code).toBe(0);
  });
});
