/** No document's results are written over another's. */
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { explain } from '../../src/cli/failure';
import { Failure } from '../../src/failure';
import { claimFolder, MARK } from '../../src/project/owner';
import { newFolder } from '../sample';

function project() {
  const root = newFolder();
  for (const name of ['a', 'b']) {
    mkdirSync(path.join(root, name));
    writeFileSync(path.join(root, name, 'talk.md'), '');
  }
  const at = (...parts: string[]) => path.join(root, ...parts);
  return { root, at, out: at('out/talk') };
}

test('a folder is the first document’s, and another is told whose it is', async () => {
  const { at, out } = project();
  await claimFolder(out, at('a/talk.md'));
  await claimFolder(out, at('a/talk.md'));
  const taken = await claimFolder(out, at('b/talk.md')).catch((error: unknown) => error);
  expect(taken).toBeInstanceOf(Failure);
  expect(explain(taken)).toMatch(/holds what was made of .*a.talk\.md\.\nFix: .*--out/);
  expect(JSON.parse(readFileSync(path.join(out, MARK), 'utf8'))).toEqual({
    document: '../../a/talk.md',
  });
});

test('what a document left that is gone is taken over, and a mark that cannot be read', async () => {
  const { at, out } = project();
  await claimFolder(out, at('a/talk.md'));
  rmSync(at('a/talk.md'));
  await claimFolder(out, at('b/talk.md'));
  writeFileSync(path.join(out, MARK), '{');
  await claimFolder(out, at('b/talk.md'));
  expect(readFileSync(path.join(out, MARK), 'utf8')).toBe('{"document":"../../b/talk.md"}\n');
});

test('a document is the same behind a link, and when its project was moved', async () => {
  const { root, at, out } = project();
  await claimFolder(out, at('a/talk.md'));
  symlinkSync(at('a'), at('link'), 'junction');
  await claimFolder(out, at('link/talk.md'));
  const moved = `${root}-moved`;
  renameSync(root, moved);
  try {
    const inMoved = (...parts: string[]) => path.join(moved, ...parts);
    await claimFolder(inMoved('out/talk'), inMoved('a/talk.md'));
    await expect(claimFolder(inMoved('out/talk'), inMoved('b/talk.md'))).rejects.toThrow('a/talk');
  } finally {
    renameSync(moved, root);
  }
});
