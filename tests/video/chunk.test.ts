import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../src/cache/difference';
import { openStore } from '../../src/cache/store';
import type { Renderer } from '../../src/draw/renderer';
import { openFallback } from '../../src/font/fallback';
import type { Timeline } from '../../src/timeline/schema';
import { chunkFields } from '../../src/video/chunk';
import { checkBody, type Files, newFolder, timelineOf } from '../sample';

const store = openStore(newFolder());

/** What decides the chunk of the second scene, with as many fonts on the system. */
async function fieldsOf(
  timeline: Timeline,
  fonts = 1,
  ownCodes: [string, string][] = [],
  machine: Partial<Renderer> = {},
) {
  const [, timed] = timeline.scenes;
  if (!timed) throw new Error('There is one scene.');
  const list = () => Array.from({ length: fonts }, (_, i) => ({ path: `/${i}.ttf`, bytes: i }));
  return chunkFields(timed, {
    ...{ timeline, format: 'landscape', captions: true, publicFolder: newFolder(), store },
    ...{
      ownCodes: new Map(ownCodes),
      ownStyle: '',
      renderer: { draw: 'web', version: '1', system: 'linux-x64', ...machine },
    },
    fallback: openFallback(store, undefined, list),
  });
}

const read = async (body: string, files?: Files) => timelineOf(await checkBody(body, files));

describe('a chunk is made again', () => {
  test('for a font more on the system when a letter of it is in no carried font, else not', async () => {
    const plain = await read('## A heading\n\nSome words – and “more”.\n');
    expect(await fieldsOf(plain, 2)).toEqual(await fieldsOf(plain, 1));
    const han = await read('## 标题\n\nSome words.\n');
    expect(firstDifference(await fieldsOf(han, 1), await fieldsOf(han, 2))?.field).toBe('fonts');
    const said = await read('## A heading\n\nSome words 标题.\n');
    expect(firstDifference(await fieldsOf(said, 1), await fieldsOf(said, 2))?.field).toBe('fonts');
  });

  test('for another browser or system, and not for another folder of the machine', async () => {
    const plain = await read('## A heading\n\nSome words.\n');
    const here = await fieldsOf(plain);
    expect(await fieldsOf(plain)).toEqual(here);
    for (const machine of [{ version: '2' }, { system: 'darwin-arm64' }])
      expect(firstDifference(here, await fieldsOf(plain, 1, [], machine))?.field).toBe(
        `renderer.${Object.keys(machine)[0]}`,
      );
  });

  test('for the code of its own kind, and not for that of another', async () => {
    const kind = (name: string) =>
      `import { defineScene, z } from 'lectern';\nexport default defineScene({ kind: '${name}', schema: z.object({}), read: () => ({ fields: {}, steps: [] }), view: () => null });\n`;
    const files = { 'wave.tsx': kind('wave'), 'dot.tsx': kind('dot') };
    const wave = await read('## A\n\n:::wave\n:::\n\n## B\n\n:::dot\n:::\n', files);
    const codes = (wave: string, dot: string): [string, string][] => [
      ['wave', wave],
      ['dot', dot],
    ];
    const before = await fieldsOf(wave, 1, codes('a', 'a'));
    expect(await fieldsOf(wave, 1, codes('a', 'b'))).toEqual(before);
    const after = await fieldsOf(wave, 1, codes('b', 'a'));
    expect(firstDifference(before, after)?.field).toBe('own.1');
    const plain = await read('## A\n\nWords.\n');
    expect(await fieldsOf(plain, 1, codes('b', 'b'))).toEqual(
      await fieldsOf(plain, 1, codes('a', 'a')),
    );
  });

  test('when the sentence of its last step ends at another time, also without captions', async () => {
    const timeline = await read('## A\n\n- One\n\nOne is said.\n\n## B\n\n- Two\n\nTwo is said.\n');
    const [, timed] = timeline.scenes;
    if (!timed) throw new Error('There is one scene.');
    const lines = timed.lines.map((line) => ({ ...line, endMs: line.endMs + 2000 }));
    const later = { ...timeline, scenes: [timed, { ...timed, lines }] };
    const before = await fieldsOf({ ...timeline, scenes: [timed, timed] });
    expect(firstDifference(before, await fieldsOf(later))?.field).toBe('settlesMs');
  });
});
