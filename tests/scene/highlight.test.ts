import { expect, test } from 'vitest';
import { highlight, isLanguage } from '../../src/scene/highlight';

test.each([
  ...['plaintext', 'golang', 'sh-session', 'patch', 'python3', 'svg', 'TypeScript', 'ascii'],
  ...['js=', 'js=101', 'javascript=+', '!', 'go-html-template', 'html+erb'],
])('code in %j is known', (name) => {
  expect(isLanguage(name)).toBe(true);
});

test.each(['brainfog', 'a=b'])('code in %j is not', (name) => {
  expect(isLanguage(name)).toBe(false);
});

test('other names of a language have its colours', async () => {
  expect(await highlight('let a = 1;', 'javascript=5')).toEqual(
    await highlight('let a = 1;', 'js'),
  );
  expect(await highlight('let a = 1;', 'plaintext')).toEqual([[{ text: 'let a = 1;' }]]);
});
