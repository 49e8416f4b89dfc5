/** What a change of the code makes again, or does not. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type CodeHashes, computeCodeHashes } from '../../src/cache/code';
import { openStore } from '../../src/cache/store';
import { ROOT } from '../../src/root';
import { newFolder } from '../sample';
import { CHANGES, changedBy, isFree, read, withChange } from './changes';

let before: CodeHashes;
beforeAll(async () => {
  before = await computeCodeHashes(ROOT);
});

describe('a change of the code', () => {
  // All at once, since none may be seen.
  test('makes nothing again where it decides nothing that is kept', async () => {
    const changed = new Map<string, string>();
    for (const change of CHANGES.filter(isFree)) {
      const [file] = change;
      changed.set(file, withChange(changed.get(file) ?? read(file), change));
    }
    expect(changed.size).toBeGreaterThan(40);
    expect(await changedBy(changed, before)).toEqual([]);
  });

  test('of a comment, of white space or of types makes nothing again', async () => {
    const files = ['view/theme.ts', 'sound/trim.ts', 'draw/canvas.ts', 'layout/measure.ts'];
    const more = (text: string) =>
      `// A remark.\nimport type { Clip } from '../narration/schema';\n${text}\n\nexport interface More { clip: Clip }\n`;
    expect(await changedBy(new Map(files.map((file) => [file, more(read(file))])), before)).toEqual(
      [],
    );
  });
});

describe('hashes of the code', () => {
  test('are remembered in the store while no source is saved', async () => {
    const store = openStore(newFolder());
    const asked: string[] = [];
    const watched: typeof store = {
      ...store,
      getOrMake: (namespace, ...rest) => {
        asked.push(namespace);
        return store.getOrMake(namespace, ...rest);
      },
    };
    // Nobody has asked before.
    vi.resetModules();
    const { codeHash } = await import('../../src/cache/code');
    expect(await codeHash('speaking', watched)).toBe(before.speaking);
    expect(await codeHash('sound', watched)).toBe(before.sound);
    expect(asked).toEqual(['code']);
  });
});
