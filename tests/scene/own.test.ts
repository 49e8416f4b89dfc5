import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/scene/authored';
import { checkBody, placesOf } from '../sample';

const BODY = '## A\n\n:::wave\n- a\n:::\n\n## B\n\n:::wave\n- b\n:::\n';
const define = (kind: string): string =>
  `import { defineScene, z } from 'lectern';\nexport default defineScene({ kind: '${kind}', schema: z.object({}), read: () => ({ fields: {}, steps: [] }), view: () => null, style: '.wave {}' });\n`;

describe("a document's own kind of scene", () => {
  test('is read from the file of its name, once', async () => {
    const checked = await checkBody(BODY, { 'wave.tsx': define('wave') });
    expect(placesOf(checked)).toEqual([]);
    expect(checked.read?.scenes.own.map(({ name }) => name)).toEqual(['wave']);
    expect(checked.read?.scenes.scenes.map(nameOf)).toEqual(['title', 'wave', 'wave']);
  });

  test.each([
    ['does not parse', 'export default {{{'],
    ['throws', 'throw new Error("no");'],
    ['exports nothing', 'export {};'],
    ['lacks a view', 'export default { kind: "wave", schema: {}, read: () => {} };'],
    ['has another name', define('tide')],
    ['has a schema of something else', define('wave').replace('z.object({})', '{ size: 1 }')],
    ['has a schema of no fields', define('wave').replace('z.object({})', 'z.string()')],
    ['has a view that is none', define('wave').replace('() => null', '1')],
    ['names a file in its style', define('wave').replace('{}', '{ background: url(a.png) }')],
    ['leaves a comment of its style open', define('wave').replace('.wave', '/* .wave')],
  ])('that %s is one problem, where it is used first', async (_, file) => {
    expect(placesOf(await checkBody(BODY, { 'wave.tsx': file }))).toEqual(['10:1 ownKindBroken']);
  });

  const read = '({ fields: {}, steps: [] })';
  test.each([
    ['reader', [10, 16], read, '{ throw new Error("no luck.\\nat all"); }'],
    ['reader', [10, 16], read, '{ throw "no luck"; }'],
    ['reader', [10, 16], read, 'Promise.reject(new Error("no luck"))'],
    ['view', [10], 'null', '{ throw new Error("no luck"); }'],
    ['describe', [10], 'null,', 'null, describe: () => { throw new Error("no luck"); },'],
  ])('whose %s throws is a problem that says what', async (part, lines, from, to) => {
    const checked = await checkBody(BODY, { 'wave.tsx': define('wave').replace(from, to) });
    expect(placesOf(checked)).toEqual(lines.map((line) => `${line}:1 ownKindBroken`));
    expect(checked.problems[0]?.message).toContain(`"wave.tsx" cannot be used: its ${part} throws`);
    expect(checked.problems[0]?.message).toMatch(/throws: no luck\.$/);
  });

  test.each([
    ['no steps', '({ fields: {} })', 'steps'],
    ['steps without words', '({ fields: {}, steps: [{}] })', 'steps.0.text'],
    ['no fields', '({ steps: [] })', 'fields'],
  ])('whose reader gives %s is a problem that names them', async (_, to, field) => {
    const checked = await checkBody(BODY, { 'wave.tsx': define('wave').replace(read, to) });
    expect(placesOf(checked)).toEqual(['10:1 ownKindFields', '16:1 ownKindFields']);
    expect(checked.problems[0]?.message).toContain(`wrong "${field}": `);
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
