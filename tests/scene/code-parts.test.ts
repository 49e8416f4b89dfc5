import { describe, expect, test } from 'vitest';
import { cutCode, stepParts } from '../../src/scene/code-parts';
import { scenesOf } from '../sample';

/** Lines of code; blank ones (1-based) where given. */
const lines = (count: number, ...blanks: number[]) =>
  Array.from({ length: count }, (_, i) => (blanks.includes(i + 1) ? '' : `line ${i + 1}`));

describe('the parts of code', () => {
  test('are none where it is short', () => {
    expect(cutCode(lines(11, 6))).toEqual([]);
  });

  test('are even where there is no blank line', () => {
    expect(cutCode(lines(30))).toEqual([1, 11, 21]);
    expect(cutCode(lines(16))).toEqual([1, 9]);
  });

  test('begin behind a blank line where that leaves them about as long as each other', () => {
    expect(cutCode(lines(16, 3, 6, 14))).toEqual([1, 7]);
    expect(cutCode(lines(20, 4))).toEqual([1, 11]);
  });

  test('begin where something new begins, if there is no blank line', () => {
    const body = (name: string) => [`def ${name}():`, ...Array<string>(7).fill('    a')];
    expect(cutCode([...body('f'), ...body('g'), ...body('h')])).toEqual([1, 9, 17]);
  });

  test('are shorter where lines are long, and tabs are as wide as four letters', () => {
    const wide = Array.from({ length: 10 }, () => 'x'.repeat(60));
    expect(cutCode(wide)).toEqual([1, 6]);
    expect(cutCode(wide.map(() => '\t'.repeat(15)))).toEqual([1, 6]);
    expect(cutCode(['x'.repeat(2000), 'y'])).toEqual([1, 2]);
  });

  test('are never long, however the blank lines lie', () => {
    const starts = cutCode(lines(60, 5, 40, 41));
    const lengths = starts.map((start, i) => (starts[i + 1] ?? 61) - start);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(10);
    expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(60);
  });
});

describe('the steps of parts', () => {
  test('are one for each but the first', () => {
    expect(stepParts([1, 11, 21], [])).toEqual({
      parts: [
        { line: 1, step: 0 },
        { line: 11, step: 1 },
        { line: 21, step: 2 },
      ],
      focus: [[], []],
    });
  });

  test('are those of the focus, where it is in the part', () => {
    expect(stepParts([1, 11, 21], [[2], [12, 13], [14]])).toEqual({
      parts: [
        { line: 1, step: 0 },
        { line: 11, step: 2 },
        { line: 21, step: 4 },
      ],
      focus: [[2], [12, 13], [14], []],
    });
  });

  test('are none where the focus goes back', () => {
    expect(stepParts([1, 11], [[12], [2]])).toBeUndefined();
  });
});

test('a step that turns the page is found by what comes with it', async () => {
  const code = lines(20).join('\n');
  const [scene] = await scenesOf(`## A\n\n\`\`\`text\n${code}\n\`\`\`\n\nOne. Two.\n`);
  expect(scene).toMatchObject({
    kind: 'code',
    parts: [
      { line: 1, step: 0 },
      { line: 11, step: 1 },
    ],
  });
  expect(scene?.steps[0]?.text).toContain('line 11 line 12');
  expect(scene?.steps[0]?.text).not.toContain('line 10');
});
