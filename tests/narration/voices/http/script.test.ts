import { expect, test } from 'vitest';
import { foldLexicon } from '../../../../src/narration/lexicon';
import { buildLines } from '../../../../src/narration/lines';
import { scriptOf } from '../../../../src/narration/voices/http/script';
import { lineOf } from './server';

test.each([
  ['It is well, isn’t it?', 'It is well, isn’t it?'],
  ['Paris has 48.2 % of it.', 'Paris has forty eight point two percent of it.'],
  ['The FDA said no.', 'The F D A said no.'],
  ['“Stop!” she said — twice…', '“Stop!” she said — twice…'],
  ['It costs $1.5 million.', 'It costs one point five million dollars.'],
  ['A well-known state-of-the-art thing', 'A well-known state-of-the-art thing'],
])('%s is sent as: %s', (written, sent) => {
  expect(scriptOf(lineOf(written), new Map()).text).toBe(sent);
});

test('German letters are sent as letters', () => {
  const line = lineOf('Die EU und der BGH.', 'de');
  expect(scriptOf(line, new Map()).text).toBe('Die E U und der B G H.');
});

test('each word knows where it stands in what is sent', () => {
  const line = lineOf('Paris has 48.2 % of it.');
  const { text, spans } = scriptOf(line, new Map());
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['Paris', 'has', 'forty eight point two percent', 'of', 'it.'],
  ]);
});

test('words of the lexicon are sent as they are respelt; sounds in slashes as the word itself', () => {
  const lexicon = foldLexicon({ SQL: 'sequel', GABA: 'GAB-uh', Ada: '/ˈeɪdə/' });
  const [line] = buildLines(
    [{ text: 'Ada and SQL and GABA.', terms: [], marks: [] }],
    'en',
    lexicon,
  );
  if (!line) throw new Error('Nothing is said.');
  expect(scriptOf(line, lexicon).text).toBe('Ada and Sequel and gab-uh.');
});
