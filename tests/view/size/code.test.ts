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
