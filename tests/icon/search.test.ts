import { describe, expect, test } from 'vitest';
import { plainWords, searchIcons } from '../../src/icon/search';
import { allIcons, findIcon, nearestIcon } from '../../src/icon/set';
import { renderSheet } from '../../src/icon/sheet';

const find = (text: string, every = false) =>
  searchIcons(plainWords(text), every).map(({ name }) => name);

describe('icons for words', () => {
  test.each([
    ['two words that stand together', 'blood pressure', 'heart-rate-monitor'],
    ['a name', 'rocket', 'rocket'],
    ['a plural', 'Breads', 'bread'],
    ['a vague word of the table', 'growth', 'seedling'],
    ['a tag', 'sandwich', 'bread'],
  ])('are found by %s', (_, text, name) => {
    expect(find(text)[0]).toBe(name);
  });

  test('are none of brands, variants and what is drawn otherwise than it is called, unless all are asked for', () => {
    for (const [text, name] of [
      ['github', 'brand-github'],
      ['bread', 'bread-off'],
      ['steam', 'steam'],
    ] as const) {
      expect(find(text), name).not.toContain(name);
      expect(find(text, true), name).toContain(name);
    }
  });

  test('are never a chain for addiction', () => {
    expect(find('addiction')).not.toContain('link');
  });

  test('are nothing for a word that nobody knows', () => {
    expect(find('qwertzuiop', true)).toEqual([]);
  });
});

test('an icon is found by its name in any writing, else the nearest is named', () => {
  expect(findIcon('Shield_Check')).toBe(allIcons()['shield-check']);
  expect(findIcon('toString')).toBeUndefined();
  expect(nearestIcon('brian')).toBe('brain');
  expect(nearestIcon('nothing-like-any-of-them')).toBeUndefined();
});

test('a sheet shows each icon with its name, below its words', () => {
  const svg = renderSheet([{ words: 'Tea & <milk>', names: ['cup', 'milk'] }]);
  expect(svg).toContain('Tea &amp; &lt;milk>');
  expect(svg.match(/viewBox="0 0 24 24"/g)).toHaveLength(2);
  expect(svg).toContain('>milk</text>');
});
