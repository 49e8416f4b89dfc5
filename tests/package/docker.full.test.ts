/** The Dockerfile, step by step in a clean copy of the tree: a folder stands for the root of each stage. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { newFolder } from '../sample';

const run = promisify(execFile);
const LONG_MS = 900_000;
const TALK =
  '---\ntitle: Tea\n---\n\n# Tea\n\nGood tea takes three steps.\n\n- Boil\n- Wait\n- Pour\n';

interface Step {
  verb: string;
  text: string;
}
const stepsOf = (text: string): Step[] =>
  text.split('\n').flatMap((line) => {
    const [, verb, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    return verb && rest ? [{ verb, text: rest }] : [];
  });

const all = newFolder();
afterAll(() => rmSync(all, { recursive: true, force: true }), LONG_MS);

/** Runs the steps; returns what runs in the last stage. Steps of Debian's packages are left out, and told. */
async function build(steps: readonly Step[], context: string) {
  const roots = new Map<string, string>();
  const left: string[] = [];
  let root = '';
  let cwd = '';
  let env: NodeJS.ProcessEnv = {};
  /** Paths of the image are those of its folder; all else is the machine's. */
  const inside = (text: string) =>
    text.replace(/(?<=^|[\s=])\/(?=lectern|opt|usr\/local|talk|tmp)/g, `${root}/`);
  const shell = async (command: string) => {
    const { stdout } = await run('sh', ['-c', inside(command)], { cwd, env, maxBuffer: 1e8 });
    return stdout;
  };
  for (const { verb, text } of steps) {
    if (verb === 'FROM') {
      root = path.join(all, `stage-${roots.size}`);
      roots.set(/ AS (\w+)/.exec(text)?.[1] ?? 'last', root);
      mkdirSync(path.join(root, 'usr/local/bin'), { recursive: true });
      mkdirSync(path.join(root, 'tmp'));
      const PATH = `${root}/usr/local/bin:${process.env.PATH}`;
      // A cache of its own: one step empties it.
      env = { ...process.env, PATH, npm_config_cache: path.join(all, 'npm') };
    } else if (verb === 'WORKDIR') {
      cwd = inside(text);
      mkdirSync(cwd, { recursive: true });
    } else if (verb === 'ENV') {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(text) ?? [];
      env[name] = inside(value);
    } else if (verb === 'COPY') {
      const [, stage, list = ''] = /^(?:--from=(\w+) )?(.*)$/.exec(text) ?? [];
      const names = list.split(' ');
      const target = path.join(cwd, names.pop() ?? '');
      const from = stage === undefined ? context : (roots.get(stage) ?? '');
      for (const name of names) {
        const source = path.join(from, name);
        const isFolder = name === '.' || !path.extname(name);
        cpSync(source, isFolder ? target : path.join(target, name), { recursive: true });
      }
    } else if (verb === 'RUN' && text.startsWith('apt-get')) left.push(text);
    else if (verb === 'RUN') await shell(text);
  }
  return { shell, left, talk: path.join(root, 'talk') };
}

test(
  'each step runs in a clean tree, and what they make builds a talk from a folder alone',
  async () => {
    const context = path.join(all, 'context');
    const { stdout } = await run('git', ['ls-files']);
    for (const file of stdout.trim().split('\n'))
      if (existsSync(file)) cpSync(file, path.join(context, file));
    const steps = stepsOf(readFileSync('.docker/Dockerfile', 'utf8'));
    const { shell, left, talk } = await build(steps, context);
    expect(left).toEqual([expect.stringMatching(/libnspr4 libnss3/)]);
    mkdirSync(path.join(talk, 'slides/tea'), { recursive: true });
    writeFileSync(path.join(talk, 'slides/tea/tea.md'), TALK);
    const [entry = ''] = JSON.parse(steps.find(({ verb }) => verb === 'ENTRYPOINT')?.text ?? '[]');
    expect(await shell(`${entry} build tea`)).toContain('out/tea/tea.mp4');
    expect(await shell(`${entry} say --dry-run Hello.`)).toMatch(/heart/);
    expect(readdirSync(path.join(talk, 'out/tea'))).toContain('deck');
  },
  LONG_MS,
);
