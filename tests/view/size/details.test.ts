import { expect, test } from 'vitest';
import { richOf } from '../../../src/scene/inline';
import type { Scene } from '../../../src/scene/schema';
import { AREAS } from '../../../src/view/area';
import { sizeOpening } from '../../../src/view/size/kinds/details';
import { CARRIED } from '../../../src/view/size/letters';

const space = { format: 'landscape', area: AREAS.landscape, letters: CARRIED } as const;
const details = (count: number): Scene<'details'> => ({
  ...{ kind: 'details', id: 'a', level: 2, heading: richOf('When it fails') },
  ...{ narration: [], notes: [], refs: [], steps: [], summary: richOf('What to look for first') },
  items: Array.from({ length: count }, (_, i) => ({
    details: [],
    text: richOf(`Number ${i} has a sentence of its own, which is as long as sentences are.`),
  })),
});

test('A summary whose content has no room below it stands beside it, and its pages have large type', () => {
  const { side, pages, size } = sizeOpening(details(14), space);
  expect(side?.width).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(3);
  expect(size).toBeGreaterThanOrEqual(44);
});

test('A summary is smaller rather than that its content turns pages', () => {
  const few = sizeOpening(details(1), space);
  const some = sizeOpening(details(4), space);
  expect([few.side, some.side, some.pages.length]).toEqual([undefined, undefined, 1]);
  expect(some.title).toBeLessThan(few.title);
});
