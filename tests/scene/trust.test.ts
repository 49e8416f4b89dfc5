import { existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import { isInProject } from '../../src/scene/trust';
import { FRONT, newFolder, placesOf, writeSample } from '../sample';

/** A project with a folder inside it, and a file there. */
function project(mark?: string) {
  const root = newFolder();
  const inside = path.join(root, 'a/b');
  mkdirSync(inside, { recursive: true });
  if (mark) mkdirSync(path.join(root, mark));
  const file = path.join(inside, 'kind.tsx');
  writeFileSync(file, '');
  return { root, inside, file };
}

describe('a file', () => {
  test.each(['package.json', '.git'])(
    'is of the project that %s tells of, from any of its folders',
    (mark) => {
      const { root, inside, file } = project(mark);
      const other = path.join(root, 'c');
      mkdirSync(other);
      expect([root, inside, other].map((from) => isInProject(file, from))).toEqual([
        true,
        true,
        true,
      ]);
    },
  );

  test('is of the present folder where there is no project, and of no other', () => {
    const { root, inside, file } = project();
    const other = path.join(root, 'c');
    mkdirSync(other);
    expect([root, inside, other].map((from) => isInProject(file, from))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('that only a link leads to is of where it lies', () => {
    const { file } = project('.git');
    const { root } = project('.git');
    const link = path.join(root, 'linked.tsx');
    symlinkSync(file, link);
    expect(isInProject(link, root)).toBe(false);
  });
});

describe('a document outside the project', () => {
  /** A kind whose code leaves a trace when it runs. */
  const sample = () => {
    const trace = path.join(realpathSync(newFolder()), 'ran');
    const code =
      `import { writeFileSync } from 'node:fs';\nimport { defineScene, z } from 'lectern';\nwriteFileSync(${JSON.stringify(trace)}, '');\n` +
      "export default defineScene({ kind: 'wave', schema: z.object({}), read: () => ({ fields: {}, steps: [] }), view: () => null });\n";
    const file = writeSample(`${FRONT}## A\n\n:::wave\n:::\n\n## B\n\n:::wave\n:::\n`, {
      'wave.tsx': code,
    });
    return { file, trace };
  };

  test('runs no code: it is a problem where the kind is used first, which names the flag', async () => {
    const { file, trace } = sample();
    const checked = await checkDocument(file);
    expect(placesOf(checked)).toEqual(['10:1 ownKindForeign']);
    expect(checked.problems[0]?.message).toContain('"wave.tsx" is a program');
    expect(checked.problems[0]?.fix).toContain('--own-code');
    expect(existsSync(trace)).toBe(false);
  });

  test('runs its code when that is allowed', async () => {
    const { file, trace } = sample();
    expect(placesOf(await checkDocument(file, { ownCode: true }))).toEqual([]);
    expect(existsSync(trace)).toBe(true);
  });
});
