import { expect, test } from 'vitest';
import { checkBody, readOf } from '../../sample';

const blocksOf = async (body: string) =>
  readOf(await checkBody(`## A\n\nWords.\n\n${body}\n`)).document.sections[1]?.blocks ?? [];

test.each([
  ['! Mind the gap between the words.', 'warning'],
  ['!!!! It may be left as it is,\n!!!! and nothing will break.', 'tip'],
])('the notice %s of Grav is a callout', async (body, tone) => {
  expect(await blocksOf(body)).toMatchObject([{ type: 'callout', tone }]);
});

test('code between the tags of Grav is code in its language', async () => {
  const body = '[prism classes="language-js line-numbers"]\nconst a = 1;\n[/prism]';
  expect(await blocksOf(body)).toMatchObject([{ type: 'code', lang: 'js', value: 'const a = 1;' }]);
});

test('what only begins with such a sign is none', async () => {
  expect(await blocksOf('! no')).toEqual([]);
});
