/** Pictures that GitHub shows on light pages alone, or on dark ones. */
import type { Image } from 'mdast';
import { expect, test } from 'vitest';
import { pairModes } from '../../../src/document/mend/modes';

const image = (url: string): Image => ({ type: 'image', url, alt: '' });

const paired = (...urls: string[]) => {
  const children = urls.map(image);
  pairModes({ type: 'root', children: [{ type: 'paragraph', children }] });
  return children.map(({ url, data }) => [url, ...(data?.dark ? [data.dark] : [])]);
};

test('two are one, with a dark one', () => {
  expect(paired('a.png#gh-dark-mode-only', 'b.png#gh-light-mode-only', 'c.png')).toEqual([
    ['b.png', 'a.png'],
    ['c.png'],
  ]);
});

test('one by itself stays', () => {
  expect(paired('a.png#gh-dark-mode-only', 'c.png')).toEqual([['a.png'], ['c.png']]);
});
