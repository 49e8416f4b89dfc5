/** What npm packs, installed as users do in each kind of project. */
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder } from '../sample';

const LONG_MS = 300_000;
const run = promisify(execFile);
const TYPESCRIPT = path.resolve('node_modules/typescript/bin/tsc');
const NPM = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];

let tarball: string;
beforeAll(async () => {
  const folder = newFolder();
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  tarball = path.join(folder, filename);
}, LONG_MS);
afterAll(() => rmSync(path.resolve('dist'), { recursive: true, force: true }));

test('what is packed is built: no TypeScript but declarations, no tests, no install script', async () => {
  const { stdout } = await run('tar', ['tzf', tarball]);
  const files = stdout.trim().split('\n');
  expect(files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
  const tops = new Set(files.map((file) => file.split('/')[1]));
  expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'src']);
  expect(files).toContain('package/dist/NOTICES.txt');
  const { stdout: scripts } = await run('npm', ['pkg', 'get', 'scripts']);
  expect(scripts).not.toMatch(/"(pre|post)?install"/);
});

describe.each(['commonjs', 'module', 'none'])('in a project of type %s', (type) => {
  let project: string;
  const lectern = async (...args: string[]) => {
    const bin = path.join(project, 'node_modules/.bin/lectern');
    const { stdout } = await run(bin, args, { cwd: project });
    return stdout;
  };
  const made = (file: string) => existsSync(path.join(project, file));

  beforeAll(async () => {
    project = newFolder();
    const about = path.join(project, 'package.json');
    if (type !== 'none') writeFileSync(about, JSON.stringify({ name: 'mine', type }));
    await run('npm', ['install', ...NPM, tarball], { cwd: project });
    // npm has written one.
    if (type === 'none') for (const file of [about, lockOf(about)]) rmSync(file);
    cpSync(path.join(import.meta.dirname, 'talk'), path.join(project, 'slides/talk'), {
      recursive: true,
    });
  }, LONG_MS);

  // Hundreds of megabytes.
  afterAll(() => rmSync(project, { recursive: true, force: true }), LONG_MS);

  test.each(['node16', 'bundler'])(
    'an own kind has no error of types, found as %s',
    {
      timeout: LONG_MS,
    },
    async (moduleResolution) => {
      const compilerOptions = {
        ...{ strict: true, noEmit: true, jsx: 'react-jsx', target: 'es2022', types: [] },
        ...{ moduleResolution, module: moduleResolution === 'node16' ? 'node16' : 'esnext' },
      };
      const config = path.join(project, 'tsconfig.json');
      writeFileSync(config, JSON.stringify({ compilerOptions, include: ['slides'] }));
      await run(process.execPath, [TYPESCRIPT, '-p', config]);
      rmSync(config);
    },
  );

  test(
    'a document with an own kind is checked, and its deck is made',
    async () => {
      expect(JSON.parse(await lectern('check', '--layout', '--json')).problems).toEqual([]);
      await lectern('deck');
      expect(made('out/talk/deck/index.html')).toBe(true);
    },
    LONG_MS,
  );

  test(
    'its video is made, and is what plain Remotion draws',
    async () => {
      // It ends with 1 where they differ.
      await lectern('video', '--verify');
      expect(made('out/talk/talk.mp4')).toBe(true);
    },
    LONG_MS,
  );

  test(
    'its video is made by screenshots',
    async () => {
      await lectern('video', '--draw', 'screenshots', '--out', 'shots');
      expect(made('shots/talk/talk.mp4')).toBe(true);
    },
    LONG_MS,
  );

  test(
    'its stills, its publication and its paper are made',
    async () => {
      await lectern('stills');
      expect(made('out/talk/stills.png')).toBe(true);
      await lectern('publish');
      await lectern('publish', '--check');
      await lectern('pdf');
      expect(made('out/talk/talk.pdf')).toBe(true);
    },
    LONG_MS,
  );

  test(
    'its deck is shown while it is written',
    async () => {
      await serve(['dev', '--port', '0'], /http:\/\/127\.0\.0\.1:(\d+)/, async (port) => {
        expect(await pageAt('127.0.0.1', port)).toContain('One box');
      });
    },
    LONG_MS,
  );

  test(
    'Remotion Studio shows its composition, on this machine alone',
    async () => {
      await serve(['studio', '--quiet'], /localhost:(\d+)[\s\S]*Built in/, async (port) => {
        expect(await pageAt('127.0.0.1', port)).toContain('<title>Remotion Studio</title>');
        for (const address of outside())
          await expect(pageAt(address, port)).rejects.toThrow('fetch failed');
      });
    },
    LONG_MS,
  );

  test(
    'a new document is begun, and is right',
    async () => {
      await lectern('new', 'green tea');
      expect(made('slides/green-tea/green-tea.md')).toBe(true);
      expect(
        JSON.parse(await lectern('check', 'green-tea', '--layout', '--json')).problems,
      ).toEqual([]);
    },
    LONG_MS,
  );

  /** Runs the command until `use` is done, and ends it as a user does. */
  async function serve(
    args: string[],
    ready: RegExp,
    use: (port: number) => Promise<void>,
  ): Promise<void> {
    const bin = path.join(project, 'node_modules/lectern/src/cli/bin.mjs');
    const child = spawn(process.execPath, [bin, ...args], { cwd: project });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    let said = '';
    const port = new Promise<number>((resolve, reject) => {
      const hear = (data: Buffer) => {
        said += data.toString();
        const found = ready.exec(said);
        if (found) resolve(Number(found[1]));
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      void ended.then(() => reject(new Error(said)));
    });
    try {
      await use(await port);
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).toBe(130);
  }
});

const lockOf = (about: string): string => about.replace('package.json', 'package-lock.json');

const pageAt = async (host: string, port: number): Promise<string> =>
  (await fetch(`http://${host}:${port}/`)).text();

/** Addresses by which others reach this machine. */
const outside = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
