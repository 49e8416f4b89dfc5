/** Ctrl+C at any moment: the command ends soon, says so, and leaves neither processes nor torn files. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { commit, newRepository } from '../diff/repository';
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
  /** Encoders take their time (listening.mjs). */
  slow?: true;
  to?: 'group' | 'process';
  signal?: 'SIGINT' | 'SIGTERM';
  /** What is forgotten before, so that it is made again. */
  fresh?: string[];
}

const filesIn = (project: string, folder: string): string[] =>
  existsSync(path.join(project, folder))
    ? readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    : [];
const holds = (project: string, folder: string, name: RegExp): boolean =>
  filesIn(project, folder).some((file) => name.test(file));
/** A bundle that is being made, and all in it. */
const UNFINISHED = /^\w+\.\d+(\/|$)/;

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
  'while Remotion bundles': {
    args: ['stills'],
    isThere: (_, project) => holds(project, '.lectern/bundles', UNFINISHED),
    fresh: ['.lectern/bundles'],
  },
  'while Remotion bundles, by another program': {
    args: ['stills'],
    isThere: (_, project) => holds(project, '.lectern/bundles', UNFINISHED),
    fresh: ['.lectern/bundles'],
    to: 'process',
    signal: 'SIGTERM',
  },
  'while a PDF is printed': {
    args: ['pdf'],
    isThere: (said) => said.includes('Narration') && browsersOf() > 0,
    to: 'process',
  },
};

/** When a build has made everything before. */
const LATER: Record<string, Moment> = {
  'while the video is joined': {
    args: ['video'],
    isThere: (said) => said.includes('ffmpeg -hide_banner -y -f h264'),
    fresh: ['out'],
    slow: true,
  },
  'while sound is encoded': {
    args: ['video'],
    isThere: (said) => /^ffmpeg .* aac .*pipe:1$/m.test(said) && browsersOf() === 0,
    fresh: ['.lectern/sound', 'public', 'out'],
    slow: true,
  },
  'while two versions are compared': { args: ['diff', 'HEAD'], isThere: () => browsersOf() > 0 },
  'while Studio starts': {
    args: ['studio', '--quiet'],
    isThere: () => processes().some((line) => line.includes('remotion-cli.js studio')),
  },
  'while Studio bundles': {
    args: ['studio', '--quiet'],
    isThere: (said) => said.includes('Server ready'),
    to: 'process',
  },
  'while Studio is open': {
    args: ['studio', '--quiet'],
    isThere: (said) => said.includes('Built in'),
  },
  'while a deck is served': {
    args: ['dev', '--port', '0'],
    isThere: (said) => said.includes('http://'),
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
async function stop(moment: Moment): Promise<Ended> {
  const { args, isThere, slow, to = 'group', signal = 'SIGINT' } = moment;
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: project,
    detached: true,
    env: {
      ...process.env,
      TMPDIR: temporary,
      NODE_OPTIONS: `--import ${LISTENING}`,
      ...(slow ? { SLOW_FFMPEG: 'yes' } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const group = child.pid ?? 0;
  let [said, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    said += data;
  });
  child.stderr.on('data', (data: Buffer) => {
    said += data;
    stderr += data;
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (child.exitCode === null && !isThere(said, project)) await setTimeout(5);
  if (child.exitCode !== null) throw new Error(`It ended before: ${stderr}`);
  const startMs = performance.now();
  process.kill(to === 'group' ? -group : group, signal);
  const code = await closed;
  return { code, stderr, ms: performance.now() - startMs, group };
}

/** Files that are only needed while others are written. */
const torn = (): string[] => [
  ...filesIn(project, 'out').filter((file) => /\.tmp|tmp-/.test(file)),
  ...filesIn(project, '.lectern/bundles').filter((file) => UNFINISHED.test(file)),
  ...filesIn(project, '.lectern/scratch'),
];

/** Ends the command at a moment, and looks at what is left. */
async function expectStopped(moment: Moment): Promise<void> {
  for (const part of moment.fresh ?? [])
    rmSync(path.join(project, part), { recursive: true, force: true });
  const { code, stderr, ms, group } = await stop(moment);
  expect(stderr).toMatch(/(^|\n)Stopped\.\n$/);
  expect(stderr).not.toMatch(/Fix:|defect|ended while/);
  expect(code).toBe(moment.signal === 'SIGTERM' ? 143 : 130);
  expect(ms).toBeLessThan(MOST_MS);
  const left = alive(processes()).filter((line) => Number(line.trim().split(/\s+/)[1]) === group);
  expect([...left, ...ofTemporary()]).toEqual([]);
  expect(torn()).toEqual([]);
}

describe('Ctrl+C', () => {
  beforeAll(async () => {
    project = newRepository();
    temporary = newFolder();
    writeTalk(project, LONG.replace('Two boxes', 'Two'));
    commit(project, 'Say it', { '.gitignore': 'out\npublic\n.lectern\n' });
    writeTalk(project, LONG);
    // What the browser can is asked once, and what npm carries is unpacked.
    await lectern(['check', '--layout'], project);
  }, 60_000);

  test.each(Object.entries(MOMENTS))('%s ends the command, and nothing is left', (_, moment) =>
    expectStopped(moment),
  );

  test('leaves all in order: the next run goes on', async () => {
    const { code, stderr } = await lectern(['build'], project);
    expect(stderr).not.toContain('Stopped.');
    expect(code).toBe(0);
  });

  test.each(Object.entries(LATER))('%s ends the command, and nothing is left', (_, moment) =>
    expectStopped(moment),
  );
});
