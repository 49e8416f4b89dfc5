import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rich } from '../../../src/scene/inline';
import { CARRIED } from '../../../src/view/size/letters';
import { breakLines, countLines, widthOf } from '../../../src/view/size/lines';

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

  test('are drawn with a hyphen where a word is parted, and with none else', () => {
    const word = 'inter\u00adnation\u00adalization';
    expect(breakLines(word, 5, ems)).toEqual(['inter-', 'nation-', 'alization']);
    expect(breakLines(`${word} of it`, 20, ems)).toEqual(['internationalization of it']);
  });

  test('break between the letters of scripts without spaces', () => {
    expect(breakLines('氯胺酮能帮助治疗成瘾吗', 4, ems)).toEqual([
      '氯胺酮能',
      '帮助治疗',
      '成瘾吗',
    ]);
  });

  test('count as two what is within a hair of a line, since browsers measure otherwise', () => {
    const text = 'words of a line';
    const width = ems(text, 50) * 50;
    expect(countLines(text, width * 1.001, 50, ems)).toBe(2);
    expect(countLines(text, width * 1.006, 50, ems)).toBe(1);
  });

  test('tear no word apart in large type', () => {
    expect(countLines('Incomprehensibilities', 300, 60, ems)).toBeGreaterThan(9);
    expect(countLines('Incomprehensibilities', 300, 40, ems)).toBe(2);
  });

  test('end after the hyphens and dashes of a word, and before no closing sign', () => {
    expect(breakLines('a state-of-the-art method—mostly', 6, ems)).toEqual([
      'a state-of-',
      'the-art',
      'method—',
      'mostly',
    ]);
    expect(breakLines('治疗成瘾。能', 4, ems)).toEqual(['治疗成', '瘾。能']);
  });

  test('part a long word at its soft hyphens, which have no width, and go on behind it', () => {
    const word = 'Incom\u00adpre\u00adhen\u00adsibil\u00adities';
    expect(ems(word)).toBe(ems('Incomprehensibilities'));
    expect(breakLines(`the ${word} of it`, 6, ems).map(bare)).toEqual([
      'the Incom-',
      'prehensibil-',
      'ities of it',
    ]);
    expect(countLines(word, 300, 60, ems)).toBe(3);
    expect(countLines(word, 300, 60, ems, true)).toBeGreaterThan(9);
    expect(countLines(word, 900, 60, ems, true)).toBe(1);
  });

  test('part addresses and names of code after their signs', () => {
    expect(breakLines('www.example.org/some/path', 7, ems)).toEqual([
      'www.example.',
      'org/some/path',
    ]);
    const code = [{ type: 'code' as const, text: 'config.BeanFactory' }];
    expect(breakLines(code, 7, ems)).toEqual(['config.Bean', 'Factory']);
  });

  test('count words in bold wider, and letters of code all alike', () => {
    const bold = [
      { type: 'strong' as const, children: [{ type: 'text' as const, text: 'weight' }] },
    ];
    expect(widthOf(bold, ems)).toBeGreaterThan(ems('weight'));
    const code = (text: string) => widthOf([{ type: 'code', text }], ems);
    expect(code('iii')).toBe(code('mmm'));
  });
});

const bare = (text: string) => text.replaceAll('\u00ad', '');

describe('a formula in a line of text', () => {
  const formula = (width: number, height = 1): Rich => [
    { type: 'text', text: 'so ' },
    {
      ...{ type: 'math', tex: '', mathml: '<math></math>', text: 'a + b = c', spoken: '' },
      room: { width, height },
    },
  ];

  test('makes the type smaller where it is longer than the line, then fills it', () => {
    expect(countLines(formula(10), 800, 60, ems)).toBe(1);
    expect(countLines(formula(20), 800, 60, ems)).toBeGreaterThan(50);
    expect(countLines(formula(20), 800, 44, ems)).toBe(2);
  });

  test('makes a line higher by what it is higher', () => {
    expect(countLines(formula(6, 1), 800, 44, ems)).toBe(1);
    expect(countLines(formula(6, 3), 800, 44, ems)).toBeCloseTo(1 + 2, 0);
  });
});

test('joined letters are never set closer than they are', () => {
  // The same face, one of them set closer.
  const { turn, summary } = CARRIED;
  expect(turn('مجتمعات')).toBeCloseTo(summary('مجتمعات'), 5);
  expect(turn('community')).not.toBeCloseTo(summary('community'), 2);
});
