import { describe, expect, test } from 'vitest';
import { checkBody, placesOf } from '../sample';

const BODY = '## A\n\n:::wave\n- a\n:::\n\n## B\n\n:::wave\n- b\n:::\n';
const define = (kind: string): string =>
  `import { defineScene, z } from 'lectern';\nexport default defineScene({ kind: '${kind}', schema: z.object({}), read: () => ({ fields: {}, steps: [] }), view: () => null, style: '.wave {}' });\n`;

describe("a document's own kind of scene", () => {
  test('is read from the file of its name, once', async () => {
    const checked = await checkBody(BODY, { 'wave.tsx': define('wave') });
    expect(placesOf(checked)).toEqual([]);
    expect(checked.read?.scenes.own.map(({ name }) => name)).toEqual(['wave']);
    expect(checked.read?.scenes.scenes.map(({ kind }) => kind)).toEqual(['title', 'wave', 'wave']);
  });

  test.each([
    ['does not parse', 'export default {{{'],
    ['throws', 'throw new Error("no");'],
    ['exports nothing', 'export {};'],
    ['lacks a view', 'export default { kind: "wave", schema: {}, read: () => {} };'],
    ['has another name', define('tide')],
    ['names a file in its style', define('wave').replace('{}', '{ background: url(a.png) }')],
    ['leaves a comment of its style open', define('wave').replace('.wave', '/* .wave')],
  ])('that %s is one problem, where it is used first', async (_, file) => {
    expect(placesOf(await checkBody(BODY, { 'wave.tsx': file }))).toEqual(['10:1 ownKindBroken']);
  });

  test('that has no file is an unknown kind', async () => {
    expect(placesOf(await checkBody(BODY))).toEqual([
      '10:1 directiveUnknown',
      '16:1 directiveUnknown',
    ]);
  });

  test('does not replace a kind that is built in', async () => {
    const checked = await checkBody('## A\n\n:::points\n- a\n:::\n', {
      'points.tsx': define('points'),
    });
    expect(checked.read?.scenes.own).toEqual([]);
  });
});
