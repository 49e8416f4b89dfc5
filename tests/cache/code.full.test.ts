/** Each change of the code makes again what its list says: a file of each room. */
import { beforeAll, expect, test } from 'vitest';
import { type CodeHashes, computeCodeHashes } from '../../src/cache/code';
import { ROOT } from '../../src/root';
import { CHANGES, changedBy, groupsOf, isFree, read, withChange } from './changes';

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
