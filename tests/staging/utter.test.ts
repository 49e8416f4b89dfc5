import { expect, test } from 'vitest';
import { textOf, utter } from '../../src/staging/utter';

test.each([
  ['Warm walls', 'Warm walls.'],
  ['Why?', 'Why?'],
  ['太字が書ける', '太字が書ける。'],
  ['「太字」', '「太字」。'],
])('%s ends as a sentence of its script does', (line, said) => {
  expect(utter([textOf(line)]).map(({ text }) => text)).toEqual([said]);
});
