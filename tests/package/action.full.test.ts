/** The action of GitHub: what it says of itself, and its own steps run as a runner does, twice in one project. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newFolder } from '../sample';

const run = promisify(execFile);
const FOLDER = path.resolve('.github/actions/build');
const LONG_MS = 300_000;

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}
interface Action {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: Step[] };
}
const text = readFileSync(path.join(FOLDER, 'action.yml'), 'utf8');
const action: Action = parse(text);
const { steps } = action.runs;

/** Fills `${{ … }}` of the steps that came before and of the inputs, as a runner does. */
const fill = (value: string, known: Record<string, string>) =>
  value.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => known[name] ?? '');

/** Runs the steps that are commands; returns what was printed. */
async function runSteps(project: string, inputs: Record<string, string>): Promise<string> {
  const known = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value }]) => [
      `inputs.${name}`,
      inputs[name] ?? value,
    ]),
  );
  let printed = '';
  for (const [i, step] of steps.entries()) {
    if (!step.run) continue;
    const output = path.join(project, `.output-${i}`);
    writeFileSync(output, '');
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value, known)]);
    const env = {
      ...process.env,
      ...Object.fromEntries(own),
      ...{ GITHUB_ACTION_PATH: FOLDER, GITHUB_OUTPUT: output },
    };
    const { stdout, stderr } = await run('bash', ['-eo', 'pipefail', '-c', step.run], {
      cwd: project,
      env,
    });
    printed += stdout + stderr;
    for (const line of readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
      const [name, value] = line.split(/=(.*)/);
      known[`steps.${step.id}.outputs.${name}`] = value ?? '';
    }
  }
  return printed;
}

describe('the action', () => {
  test('names each step’s version and shell, and lets no input become a command', () => {
    expect(action.runs.using).toBe('composite');
    for (const { uses, run: command, shell } of steps) {
      if (uses) expect(uses).toMatch(/^actions\/[\w/-]+@v\d+$/);
      else expect(shell).toBe('bash');
      expect(command ?? '').not.toContain('${{');
    }
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect(description).toMatch(/\.$/);
      expect(text).toContain(`\${{ inputs.${name} }}`);
    }
  });

  test('uses a store where both of its keys are there, and nowhere else', async () => {
    const build = steps.find(({ name }) => name === 'Build')?.run ?? '';
    const bin = path.join(newFolder(), 'bin.mjs');
    writeFileSync(
      bin,
      'const { LECTERN_STORE: at, AWS_ACCESS_KEY_ID: id, AWS_ENDPOINT_URL: url } = process.env;\nconsole.log([at, id, url].join(" "));',
    );
    const asked = async (more: Record<string, string>) => {
      const {
        LECTERN_STORE: _,
        AWS_ACCESS_KEY_ID: __,
        AWS_ENDPOINT_URL: ___,
        ...rest
      } = process.env;
      const env = { ...rest, LECTERN: bin, DOCUMENT: '', ARGUMENTS: '', VOICE: '', ...more };
      return (await run('bash', ['-eo', 'pipefail', '-c', build], { env })).stdout.trim();
    };
    const STORE = 's3://team/lectern';
    const keys = { STORE_KEY_ID: 'id', STORE_KEY: 'key' };
    expect(await asked({ STORE, ...keys })).toBe(`${STORE} id`);
    expect(await asked({ STORE, ...keys, STORE_ENDPOINT: 'https://a.b' })).toBe(
      `${STORE} id https://a.b`,
    );
    expect(await asked({ STORE, STORE_KEY_ID: '', STORE_KEY: '' })).toBe('');
  });

  test('keeps what it restores, and uploads where "publish" writes', () => {
    const [restored, kept] = ['restore', 'save'].map((what) =>
      steps.find(({ uses }) => uses?.startsWith(`actions/cache/${what}@`)),
    );
    expect(kept?.with?.path).toBe(restored?.with?.path);
    expect(kept?.with?.key).toBe(restored?.with?.key);
    expect(restored?.with?.key).toContain(restored?.with?.['restore-keys']);
    expect(restored?.with?.path?.trim().split('\n')).toEqual(['.lectern', '.voices']);
  });

  test(
    'publishes a project, and what it keeps serves the next run',
    async () => {
      const project = newFolder();
      const folder = path.join(project, 'slides/tea');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'tea.md'), '---\ntitle: Tea\n---\n\n# Tea\n\nHello there.\n');
      const ways = { voice: '', arguments: '--format square --why' };
      expect(await runSteps(project, ways)).toMatch(/out\/tea\/publish/);
      expect(existsSync(path.join(project, 'out/tea/publish/manifest.json'))).toBe(true);
      expect(existsSync(path.join(project, 'out/tea/publish/tea-square.mp4'))).toBe(true);
      expect(await runSteps(project, { ...ways, document: 'tea' })).toMatch(
        /pictures, from the cache/,
      );
    },
    LONG_MS,
  );
});
