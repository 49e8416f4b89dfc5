import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { speakable } from '../../../src/language/en/reading';

const text = readFileSync(path.join(import.meta.dirname, 'phrases.txt'), 'utf8');
/** Kinds of phrases (`# kind`), and in each a phrase and its spoken words a line. */
const kinds = text.split(/^# (?=[a-z])/m).filter(Boolean);

describe.each(kinds.map((kind) => kind.split('\n')))('%s', (_, ...lines) => {
  const phrases = lines.filter(Boolean).map((line) => line.split(' => '));
  test.each(phrases)('%s', (written = '', said = '') => {
    expect(speakable(written).join(' ')).toBe(said);
  });
});

test('the table is long', () => {
  expect(text.match(/ => /g)?.length).toBeGreaterThan(400);
});
