import { expect, test } from 'vitest';
import { formatProblems, jsonCheck } from '../../src/cli/report';
import { checkBody } from '../sample';

const picture = (name: string) => `![A](https://example.org/${name}.png)\n\n`;

test('many warnings of one kind are told once, with every place', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const body = names.map((name) => `## ${name}\n\n${picture(name)}`).join('');
  const { problems } = await checkBody(`${body}## e\n\n![](f.png)\n`);
  const text = await formatProblems(problems, false);
  expect(text.match(/is on the web/g)).toHaveLength(1);
  expect(text).toContain('   The same at 14:1, 18:1, 22:1.\n');
  expect(text).toContain('has no alternative text');
  expect(text).toMatch(/6 warnings\n$/);
  expect(JSON.parse(jsonCheck(problems, [])).problems).toHaveLength(6);
});

test('three of one kind are told each', async () => {
  const { problems } = await checkBody(
    ['a', 'b', 'c'].map((name) => `## ${name}\n\n${picture(name)}`).join(''),
  );
  expect((await formatProblems(problems, false)).match(/is on the web/g)).toHaveLength(3);
});

test('what is printed as JSON names the language of each document, and what tells it', () => {
  const language = { file: 'a.md', lang: 'zh', from: 'text' } as const;
  expect(JSON.parse(jsonCheck([], [], [language])).languages).toEqual([language]);
});
