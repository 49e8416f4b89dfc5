import { describe, expect, test } from 'vitest';
import { isBare, shortAddress, siteOf } from '../../src/scene/address';

test.each([
  ['https://www.example.org/', 'example.org'],
  ['https://example.org/a/b', 'example.org/a/b'],
  ['https://example.org/a/long/way/to/the/last-page.html?q=1#x', 'example.org/…/last-page.html'],
  [`https://example.org/${'a'.repeat(60)}`, 'example.org/…'],
  ['mailto:a@example.org', 'a@example.org'],
])('%s is shown as %s', (href, short) => {
  expect(shortAddress(href)).toBe(short);
});

test('the site of an address is its name alone', () => {
  expect(siteOf('https://www.example.org/a?b')).toBe('example.org');
  expect(siteOf('mailto:a@example.org')).toBe('a@example.org');
});

describe('an address is bare', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a', true],
    ['www.example.org', 'http://www.example.org', true],
    ['example.org/a', 'https://example.org/a', false],
    ['words', 'https://example.org', false],
    ['#a', '#a', false],
  ])('as %s to %s: %s', (words, href, bare) => {
    expect(isBare(words, href)).toBe(bare);
  });
});
