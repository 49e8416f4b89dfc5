import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/narration/schema';
import { KEPT } from '../../src/sound/trim';
import { restAfter, restBetween } from '../../src/timeline/rest';

const line = (text: string, more: Partial<Line> = {}): Line => ({
  text,
  words: text.split(' ').map((word) => ({ text: word, spoken: [word] })),
  paragraph: 0,
  terms: [],
  marks: [],
  ...more,
});
/** What is silent between two lines, the quiet that their clips have counted. */
const silence = (before: Line, after: Line): number =>
  restBetween(before, after) + (KEPT.before + KEPT.after) * 1000;

const short = line('It works.');
const long = line(
  'It works better than anything that was tried before in any of the trials so far.',
);
const question = line('Does it work?');
const key = line('It does.', { terms: [{ term: 0, word: 0 }] });
const other = line('Now for the rest.', { paragraph: 1 });

describe('a voice rests', () => {
  test('between sentences for 300 to 450 ms, longer after a long one', () => {
    expect(silence(short, long)).toBeGreaterThanOrEqual(300);
    expect(silence(long, short)).toBeLessThanOrEqual(450);
    expect(silence(long, short)).toBeGreaterThan(silence(short, long));
  });

  test('longer after a question, and before a key line', () => {
    expect(silence(question, short)).toBeGreaterThan(silence(short, short));
    expect(silence(short, key)).toBeGreaterThan(silence(short, short));
    expect(silence(line('“Does it work?”'), short)).toBe(silence(question, short));
  });

  test('between paragraphs for 600 to 800 ms', () => {
    expect(silence(short, other)).toBeGreaterThanOrEqual(600);
    expect(silence(question, { ...other, terms: key.terms })).toBeLessThanOrEqual(800);
  });

  test('for as long as its author says', () => {
    expect(silence({ ...short, pauseMs: 1500 }, other)).toBe(1500);
    expect(silence(short, { ...other, waitMs: 1500 })).toBe(1500);
    expect(restAfter({ ...short, pauseMs: 3000 })).toBe(3000);
  });

  test('at the end of a scene, also of one in which nothing is said', () => {
    expect(restAfter(question)).toBeGreaterThan(restAfter(short));
    expect(restAfter(undefined)).toBe(restAfter(short));
  });
});
