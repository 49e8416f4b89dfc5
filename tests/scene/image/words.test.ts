import { expect, test } from 'vitest';
import { altOf } from '../../../src/scene/image/words';

test.each([
  [
    'nothing, where a site gave it a code',
    { url: 'v2-82770d1b0366904c2254908d097e0a6f_720w.jpg' },
    '',
  ],
  ['the words of its author', { alt: 'A cat', url: 'b.png' }, 'A cat'],
  [
    'its title, where these could be of any picture',
    { alt: 'Image', title: 'A cat', url: 'b.png' },
    'A cat',
  ],
  [
    'what its file is called, where there is no title',
    { alt: 'image 1', url: 'a-cat.png' },
    'A cat',
  ],
  ['one word of its author', { alt: 'Minion', url: 'b.png' }, 'Minion'],
  ['a file name that stands for words', { alt: 'a-cat.png', url: 'x1.png' }, 'A cat'],
  ['no class of a theme', { alt: '#center', url: 'a-cat.png' }, 'A cat'],
  ['no code that a site gave', { alt: 'VtG8olE', url: 'VtG8olE.gif', title: 'A cat' }, 'A cat'],
  ['nothing, where that says nothing either', { alt: 'Figure', url: 'img_1.png' }, ''],
])('a picture is called by %s', (_, image, words) => {
  expect(altOf({ type: 'image', ...image })).toBe(words);
});
