/** The emoji of a heading, whole, and its words without it. */
import { expect, test } from 'vitest';
import { emojiOf, withoutSign } from '../../src/scene/icon/emoji';
import { drawnText, richOf } from '../../src/scene/inline';

test.each([
  ['🧠 Sleep', '🧠', 'Sleep'],
  ['❤️ Bread', '❤️', 'Bread'],
  ['👩‍🔬 Lab', '👩‍🔬', 'Lab'],
  ['👍🏽 Good', '👍🏽', 'Good'],
  ['🇩🇪 Deutsch', '🇩🇪', 'Deutsch'],
  ['Party 🎉', '🎉', 'Party 🎉'],
  ['🎉', '🎉', '🎉'],
  ['Bread', undefined, 'Bread'],
])('%s', (heading, emoji, words) => {
  expect(emojiOf(richOf(heading))).toBe(emoji);
  expect(drawnText(withoutSign(richOf(heading)))).toBe(words);
});
