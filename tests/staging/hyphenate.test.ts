import { expect, test } from 'vitest';
import { richOf } from '../../src/scene/inline';
import type { Scene } from '../../src/scene/schema';
import { withHyphens } from '../../src/staging/hyphenate';

const sceneOf = (heading: string, item = 'short'): Scene<'points'> => ({
  ...{ kind: 'points', id: 'a', level: 2, narration: [], notes: [], refs: [], steps: [] },
  ...{ heading: richOf(heading), items: [{ text: richOf(item), details: [] }] },
});

test('a scene says where its long words may be parted, each once', async () => {
  const long = 'Verwaltungsgerichtsbarkeit';
  const [scene] = await withHyphens([sceneOf(`Die ${long}`, `${long}, kurz`)], 'de');
  expect(scene?.hyphenated).toEqual(['Ver\u00adwal\u00adtungs\u00adgerichts\u00adbar\u00adkeit']);
});

test('a scene of short words, or in a language that is not known, stays the same', async () => {
  const scenes = [sceneOf('Bread needs time')];
  expect(await withHyphens(scenes, 'en')).toEqual(scenes);
  const unknown = [sceneOf('Observability of systems')];
  expect(await withHyphens(unknown, 'sw')).toEqual(unknown);
});

test('addresses, names of code and words that have soft hyphens of their own are left alone', async () => {
  const texts = [
    'https://example.org/observability',
    'is_observability_on',
    'Obser\u00advability\u00adtests',
  ];
  for (const text of texts) {
    const scenes = [sceneOf('a', text)];
    expect(await withHyphens(scenes, 'en')).toEqual(scenes);
  }
});

test('captions are hyphenated, and the words for a picture where that is missing', async () => {
  const long = 'Verwaltungsgerichtsbarkeit';
  const figure = {
    ...{ kind: 'figure', id: 'a', level: 2, narration: [], notes: [], refs: [], steps: [] },
    ...{ heading: [], src: 'a.svg', width: 4, height: 3, alt: long, caption: '' },
  } satisfies Scene<'figure'>;
  const missing: Scene<'figure'> = { ...figure, src: undefined, missing: 'web' };
  const scenes = await withHyphens([figure, { ...figure, caption: long }, missing], 'de');
  expect(scenes.map(({ hyphenated }) => hyphenated?.length)).toEqual([undefined, 1, 1]);
});
