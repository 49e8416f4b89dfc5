import { expect, test } from 'vitest';
import type { SceneBase } from '../../src/scene/define';
import { richOf } from '../../src/scene/inline';
import type { Scene } from '../../src/scene/schema';
import { mapTexts } from '../../src/scene/texts';

const base: SceneBase = {
  ...{ id: 'a', level: 2, notes: ['aa'], refs: ['aa'], steps: [{ text: 'aa' }] },
  ...{ heading: richOf('aa'), narration: [{ text: 'aa', terms: [], marks: [] }] },
};
const doubled = (text: string) => text.replaceAll('b', 'b-');

test('what is said and noted of a scene stays as it is', () => {
  const scene: Scene<'points'> = {
    ...{ ...base, notes: ['bb'], refs: ['bb'], steps: [{ text: 'bb' }], kind: 'points' },
    ...{ narration: [{ text: 'bb', terms: [], marks: [] }], heading: richOf('b') },
    items: [{ text: [{ type: 'strong', children: richOf('abc') }], details: [richOf('b')] }],
  };
  const changed = mapTexts(scene, doubled);
  expect(changed).toEqual({
    ...scene,
    heading: richOf('b-'),
    items: [{ text: [{ type: 'strong', children: richOf('ab-c') }], details: [richOf('b-')] }],
  });
});

test('an accent stays on the words that it is on', () => {
  const pieces = ['a bb c', 'b'];
  const accents = [{ piece: 0, start: 2, end: 4 }];
  const scene: Scene<'statement'> = {
    ...{ ...base, notes: [], refs: [], steps: [], kind: 'statement', form: 'turns' },
    lines: [{ pieces, accents }],
  };
  const [line] = mapTexts(scene, doubled).lines;
  const [accent] = line?.accents ?? [];
  expect(line?.pieces).toEqual(['a b-b- c', 'b-']);
  expect(line?.pieces[0]?.slice(accent?.start, accent?.end)).toBe('b-b');
});

test('code and formulas stay as they are', () => {
  const scene: Scene<'code'> = {
    ...{ ...base, notes: [], refs: [], steps: [], kind: 'code', language: 'js', focus: [] },
    lines: [[{ text: 'bb' }]],
  };
  expect(mapTexts(scene, doubled)).toEqual(scene);
});
