/** What a section is in every language. */
import { expect, test } from 'vitest';
import { shapesOf } from '../../src/translation/shape';
import { versionOf } from './tea';

const TEXT = `---
title: Tea
voice: silent
---

# Tea

## Prices

| Black | Green |
| ----- | ----- |
| 3     | 4     |

- Water
- Leaves

It costs $a + b$.

$$
a^2
$$
`;

test('words and numbers of two cells or items are not one, and formulas are code', async () => {
  const [, shape] = shapesOf(await versionOf(TEXT, 'tea.md'));
  expect(shape?.numbers.slice(0, 2)).toEqual([3, 4]);
  expect([...(shape?.words ?? [])]).toEqual([
    ...['prices', 'black', 'green', 'water', 'leaves', 'costs'],
  ]);
  expect(shape?.code).toEqual(['a + b', 'a^2']);
});
