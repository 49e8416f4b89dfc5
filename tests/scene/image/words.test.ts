import { expect, test } from 'vitest';
import { altOf } from '../../../src/scene/image/words';

test.each([
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
  ['nothing, where that says nothing either', { alt: 'Figure', url: 'img_1.png' }, ''],
])('a picture is called by %s', (_, image, words) => {
  expect(altOf({ type: 'image', ...image })).toBe(words);
});
