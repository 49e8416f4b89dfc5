/** A command on several documents. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forEachDocument } from '../../src/cli/documents';
import { Stopped } from '../../src/failure';
import { FRONT, newFolder } from '../sample';

const folder = newFolder();
for (const name of ['a', 'b', 'c']) {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, `${name}.md`), FRONT);
}

/** Runs a command that ends as `ends` says, by document. */
async function run(
  all: boolean,
  ends: Record<string, () => Promise<number>>,
  { signal } = new AbortController(),
  shard?: { n: number; of: number },
) {
  const used: string[] = [];
  let said = '';
  const context = {
    out: () => undefined,
    terminal: false,
    signal,
    say(text: string) {
      said += text;
    },
  };
  const code = await forEachDocument({ document: folder, all, shard }, context, (file) => {
    const { name } = path.parse(file);
    used.push(name);
    return ends[name]?.() ?? Promise.resolve(0);
  });
  return { code, used, said: said.replaceAll(`${folder}${path.sep}`, '') };
}

test('what fails of all documents keeps none from being made, and is listed at the end', async () => {
  const ends = {
    a: () => Promise.resolve(1),
    b: () => Promise.reject(new Error('no room')),
  };
  const { code, used, said } = await run(true, ends);
  expect({ code, used }).toEqual({ code: 1, used: ['a', 'b', 'c'] });
  expect(said).toMatch(/no room.*\n2 of 3 documents failed:\n {2}a.a\.md\n {2}b.b\.md\n$/s);
});

test('each part of all has its own, and the parts have all; an empty one is no failure', async () => {
  const of = 4;
  const parts: string[][] = [];
  for (let n = 1; n <= of; n++) {
    const { code, used, said } = await run(true, {}, undefined, { n, of });
    expect({ code, said }).toEqual({
      code: 0,
      said: n === 4 ? 'None of 3 documents is to be made.\n' : '',
    });
    parts.push(used);
  }
  expect(parts).toEqual([['a'], ['b'], ['c'], []]);
  const { code, said } = await run(false, {}, undefined, { n: 1, of });
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('add --all') });
});

test('when all went well nothing is said', async () => {
  expect(await run(true, {})).toEqual({ code: 0, used: ['a', 'b', 'c'], said: '' });
});

test('several of which none was named end with 2, and the list', async () => {
  const { code, used, said } = await run(false, {});
  expect({ code, used }).toEqual({ code: 2, used: [] });
  expect(said).toMatch(/several:\n {2}a {2}a.a\.md\n {2}b .*\n {2}c .*\nFix:.*--all/);
});

test('none is begun after the command was ended, and what ended of it is no failure', async () => {
  const stopping = new AbortController();
  const begun: string[] = [];
  const ends = {
    a: () => {
      begun.push('a');
      stopping.abort(new Stopped());
      return Promise.reject(new Error('The browser has been closed.'));
    },
    b: async () => begun.push('b'),
  };
  await expect(run(true, ends, stopping)).rejects.toThrow(Stopped);
  expect(begun).toEqual(['a']);
});
