import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREAS } from '../../src/view/area';
import { bodyHeight, breakLines, countLines, ems, fitHeading } from '../../src/view/size';

const AREA = AREAS.landscape;
const rich = (text: string) => [{ type: 'text' as const, text }];

describe('Lines', () => {
  test('keep every word, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z氯胺]{1,9}$/)),
        fc.integer({ min: 2, max: 30 }),
        (words, width) => {
          const text = words.join(' ');
          expect(breakLines(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  test('are no wider than asked, unless one word is', () => {
    for (const line of breakLines('so many words that they need some lines', 6))
      expect(ems(line)).toBeLessThanOrEqual(6);
  });

  test('break between the letters of scripts without spaces', () => {
    expect(breakLines('氯胺酮能帮助治疗成瘾吗', 4)).toEqual(['氯胺酮能', '帮助治疗', '成瘾吗']);
  });

  test('tear no word apart in large type', () => {
    expect(countLines('Incomprehensibilities', 300, 60)).toBeGreaterThan(9);
    expect(countLines('Incomprehensibilities', 300, 40)).toBe(2);
  });
});

describe('A heading', () => {
  test('stays on one line as long as it can', () => {
    expect(fitHeading(rich('Short'), AREA)).toEqual({ size: 88, height: 40 + 88 * 1.08 });
    expect(
      fitHeading(rich('A heading of some fifty characters, or a few more'), AREA).height,
    ).toBeLessThan(140);
  });

  test('of the greatest length leaves two thirds of the stage', () => {
    expect(bodyHeight(rich('word '.repeat(16).trim()), AREA)).toBeGreaterThan(AREA.height * 0.66);
    expect(bodyHeight(rich('氯'.repeat(80)), AREA)).toBeGreaterThan(AREA.height * 0.6);
  });
});
