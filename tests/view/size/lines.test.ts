import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARRIED } from '../../../src/view/size/letters';
import { breakLines, countLines } from '../../../src/view/size/lines';

const ems = CARRIED.sans;

describe('Lines', () => {
  test('keep every word, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z氯胺]{1,9}$/)),
        fc.integer({ min: 2, max: 30 }),
        (words, width) => {
          const text = words.join(' ');
          expect(breakLines(text, width, ems).join('').replace(/\s/g, '')).toBe(
            text.replace(/\s/g, ''),
          );
        },
      ),
    );
  });

  test('are no wider than asked, unless one word is', () => {
    for (const line of breakLines('so many words that they need some lines', 6, ems))
      expect(ems(line)).toBeLessThanOrEqual(6);
  });

  test('break between the letters of scripts without spaces', () => {
    expect(breakLines('氯胺酮能帮助治疗成瘾吗', 4, ems)).toEqual([
      '氯胺酮能',
      '帮助治疗',
      '成瘾吗',
    ]);
  });

  test('tear no word apart in large type', () => {
    expect(countLines('Incomprehensibilities', 300, 60, ems)).toBeGreaterThan(9);
    expect(countLines('Incomprehensibilities', 300, 40, ems)).toBe(2);
  });
});
