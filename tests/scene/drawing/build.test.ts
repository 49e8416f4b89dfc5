import { expect, test } from 'vitest';
import { drawingOf } from '../../../src/scene/drawing/build';
import { findQuantities } from '../../../src/scene/drawing/find';

/** What the bars of a sentence are called. */
const barsOf = (sentence: string): string[] =>
  findQuantities(sentence, 'en').flatMap((found) => {
    const { picture } = drawingOf(found, sentence, '', 'en');
    return 'amounts' in picture ? picture.amounts.map(({ text }) => text) : [];
  });

test.each([
  ['We can have two data points instead of one.', ['2 data points', '1 data point']],
  ['It went from 3 weeks to 1 week.', ['3 weeks', '1 week']],
  ['It fell from 24 to 11 branches.', ['24 branches', '11 branches']],
])('one of them is one: %s', (sentence, wanted) => {
  expect(barsOf(sentence)).toEqual(wanted);
});
