/** What sizes leave room for: each rule was found on a real document that went beyond its room. */
import { describe, expect, test } from 'vitest';
import { type Inline, richOf } from '../../../src/scene/inline';
import type { Scene } from '../../../src/scene/schema';
import { AREAS } from '../../../src/view/area';
import { sizeCallout } from '../../../src/view/size/kinds/callout';
import { sizeFigure, sizeWords } from '../../../src/view/size/kinds/figure';
import { sizeQuote } from '../../../src/view/size/kinds/quote';
import { sizeTitle } from '../../../src/view/size/kinds/title';
import { CARRIED } from '../../../src/view/size/letters';
import { countLines } from '../../../src/view/size/lines';
import { markWord } from '../../../src/view/size/parts';

const SQUARE = { format: 'square', area: AREAS.square, letters: CARRIED } as const;
const base = { id: 'a', level: 2, narration: [], notes: [], refs: [], steps: [] } as const;
const bare = () => structuredClone({ ...base, narration: [], notes: [], refs: [], steps: [] });
const sentence = 'Nobody counts the trains that the old bridge carries every day of the year. ';

test('a title is smaller above a line of authors that takes two', () => {
  const scene: Scene<'title'> = {
    ...{ ...bare(), kind: 'title' },
    heading: richOf('Dogmatism, probability and logical uncertainty'),
  };
  const alone = sizeTitle(scene, SQUARE, 'An author').headline.size;
  const many = sizeTitle(scene, SQUARE, sentence).headline.size;
  expect(many).toBeLessThan(alone);
});

test('a quote is smaller above a long line on who said it, with the dash before it', () => {
  const quote = (source: string): Scene<'quote'> => ({
    ...{ ...bare(), kind: 'quote', heading: richOf('A heading') },
    ...{ paragraphs: [richOf(sentence.repeat(4))], source: richOf(source) },
  });
  const width = AREAS.square.width - 168 - 64;
  const ems = CARRIED.sans('Somebody', 46) * 46;
  const fill = 'Somebody'.concat(
    '.'.repeat(Math.floor((width - ems - 30) / (CARRIED.sans('.', 46) * 46))),
  );
  expect(sizeQuote(quote(fill), SQUARE).size).toBeLessThan(sizeQuote(quote('Anna'), SQUARE).size);
});

describe('words for a picture', () => {
  const figure = (alt: string, caption = ''): Scene<'figure'> => ({
    ...{ ...bare(), kind: 'figure', heading: richOf('A heading'), alt, caption },
  });

  test('are set smaller than all others, rather than cut off', () => {
    const { words, height, sign } = sizeWords(figure(sentence.repeat(9)), SQUARE);
    const width = AREAS.square.width - 2 * 72;
    expect(countLines(sentence.repeat(9), width, words, CARRIED.term) * words).toBeLessThan(
      height - sign,
    );
  });

  test('below it are smaller where they would take most of the stage', () => {
    const picture = { src: 'a.svg', width: 4, height: 3 };
    const short = sizeFigure(figure('', 'A caption'), picture, SQUARE);
    const long = sizeFigure(figure('', sentence.repeat(12)), picture, SQUARE);
    expect(long.caption).toBeLessThan(short.caption);
    expect(long.height).toBeGreaterThan(150);
  });
});

test('a box that shares the stage has a smaller label before its words turn pages', () => {
  const callout = (count: number): Scene<'callout'> => ({
    ...{
      ...bare(),
      kind: 'callout',
      heading: [],
      tone: 'note',
      label: 'Note',
      title: richOf('What pipes do'),
    },
    items: Array.from({ length: count }, () => ({ text: richOf(sentence), details: [] })),
  });
  const space = { ...SQUARE, area: { ...AREAS.square, height: 500 } };
  const [few, many] = [sizeCallout(callout(1), space), sizeCallout(callout(3), space)];
  expect(few.isGrand).toBe(true);
  expect(many.isGrand).toBe(false);
  expect(many.label).toBeLessThan(few.label);
});

test('what is tied by spaces goes on in the next line where it is longer than one', () => {
  expect(markWord('Pr(A)\u00a0=\u00a0Pr(B)\u00a0+\u00a0Pr(C)')).toContain('\u00a0\u200b');
  expect(markWord('«\u00a0oui\u00a0»')).not.toContain('\u200b');
});

test('signs of mathematics, wide spaces and emoji are as wide as they are drawn', () => {
  expect(CARRIED.sans('\u2003')).toBeCloseTo(1, 1);
  expect(CARRIED.sans('🌐')).toBeGreaterThan(1.2);
  expect(CARRIED.sans('ー')).toBeCloseTo(1, 1);
});

test('a formula that is higher than its line makes that higher by as much, and its source is code', () => {
  const formula = (more: object): Inline => ({
    ...{ type: 'math', tex: 'a', mathml: '<math></math>', text: 'aaaaaaaa', spoken: '' },
    ...more,
  });
  const high = [formula({ room: { width: 3, height: 1.5 } })];
  const lines = countLines(high, 900, 40, CARRIED.sans);
  expect(lines).toBeGreaterThan(1.3);
  expect(lines).toBeLessThan(1.6);
  const [source] = [[formula({ mathml: '' })]];
  expect(countLines(source, 8 * 0.5 * 40, 40, CARRIED.sans)).toBeGreaterThan(1);
});
