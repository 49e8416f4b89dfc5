/** What comes again on the pages of a PDF. */
import { expect, test } from 'vitest';
import type { Line } from '../../src/import/pdf/lines';
import type { Page } from '../../src/import/pdf/page';
import { withoutRunning } from '../../src/import/pdf/running';

const page = (number: number): Page => ({
  ...{ number, width: 600, height: 800, pieces: [], sideways: 0, pictures: [] },
  tree: undefined,
});
const line = (page: number, text: string, picture?: string): Line => ({
  ...{ page, text, x: 60, y: 760, width: 100, height: 20, size: 10, isBold: false, isCode: false },
  ...(picture && { picture }),
});

test('different pictures at the foot of pages stay, the words that come again do not', () => {
  const lines = [
    [line(1, 'A journal'), line(1, '', 'a.png')],
    [line(2, 'A journal'), line(2, '', 'b.png')],
  ];
  const left = withoutRunning([page(1), page(2)], lines).flat();
  expect(left.map(({ picture }) => picture)).toEqual(['a.png', 'b.png']);
});
