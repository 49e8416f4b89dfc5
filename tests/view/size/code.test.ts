import { expect, test } from 'vitest';
import { richOf } from '../../../src/scene/inline';
import type { Scene } from '../../../src/scene/schema';
import { AREAS } from '../../../src/view/area';
import { sizeCode } from '../../../src/view/size/kinds/code';
import { CARRIED } from '../../../src/view/size/letters';

const space = { format: 'landscape', area: AREAS.landscape, letters: CARRIED } as const;
const code = (texts: readonly string[], starts: readonly number[]): Scene<'code'> => ({
  ...{ kind: 'code', id: 'a', level: 2, heading: richOf('Options'), language: 'text' },
  ...{ narration: [], notes: [], refs: [], steps: [], focus: [] },
  lines: texts.map((text) => [{ text }]),
  parts: starts.map((line, step) => ({ line, step })),
});

test('Where one part of code needs small type, the others stand together in it', () => {
  const short = Array<string>(20).fill('  --color  Colours');
  const long = Array<string>(10).fill('x '.repeat(100));
  const starts = [1, 5, 9, 13, 17, 21];
  const { pages } = sizeCode(code([...short, ...long], starts), space);
  expect(pages.length).toBeLessThan(starts.length);
});

const long = (columns: number, others: number): Scene<'code'> => ({
  ...code(['x '.repeat(columns / 2), ...Array<string>(others).fill('const a = 1;')], []),
  parts: undefined,
});

test('A long line among short ones is broken, and all of them are larger', () => {
  const { size, isBroken } = sizeCode(long(70, 6), space);
  expect(isBroken).toBe(true);
  expect(size).toBeGreaterThan(38);
});

test('Code of long lines stays as it is written, where that is legible', () => {
  const texts = Array<string>(7).fill('x '.repeat(35));
  expect(sizeCode({ ...code(texts, []), parts: undefined }, space).isBroken).toBe(false);
});

test('Code that has no room in legible type does not fit', () => {
  const area = { ...AREAS.landscape, height: 200 };
  const { fits, size } = sizeCode({ ...long(10, 7), heading: [] }, { ...space, area });
  expect(size).toBeLessThan(34);
  expect(fits).toBe(false);
});
