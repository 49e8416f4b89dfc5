import { describe, expect, test } from 'vitest';
import { buildLines } from '../../src/narration/lines';

/** Words as written and as said; formulas are `{written|spoken}` in the text. */
function wordsOf(marked: string) {
  const formulas: { start: number; end: number; spoken: string }[] = [];
  let text = '';
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const [, written, spoken] = /^\{(.*)\|(.*)\}$/.exec(piece) ?? [];
    if (written !== undefined && spoken !== undefined)
      formulas.push({ start: text.length, end: text.length + written.length, spoken });
    text += written ?? piece;
  }
  const lines = buildLines([{ text, terms: [], marks: [], formulas }], 'en', new Map());
  return lines.map(({ words }) => words.map(({ text, spoken }) => `${text}: ${spoken.join(' ')}`));
}

describe('a formula in a sentence', () => {
  test('is written in letters and said in words, shared among its pieces', () => {
    expect(wordsOf('So {E = mc²|E equals m c squared} it is.')).toEqual([
      ['So: so', 'E: e', '=: equals m', 'mc²: c squared', 'it: it', 'is.: is'],
    ]);
  });

  test('has the name of a letter where it is one', () => {
    expect(wordsOf('The side {a|a}.')).toEqual([['The: the', 'side: side', 'a.: eigh']]);
  });

  test('keeps what is written around it, and numbers before it apart', () => {
    expect(wordsOf('At 3 ({m|m}), or {n|n}-th.')).toEqual([
      ['At: at', '3: three', '(m),: m', 'or: or', 'n-th.: n th'],
    ]);
  });

  test('ends no sentence', () => {
    expect(wordsOf('All {n! = N. So|n factorial} here.')).toHaveLength(1);
  });

  test('that has no words is passed over', () => {
    expect(wordsOf('So {\\foo|} is.')).toEqual([['So \\foo: so', 'is.: is']]);
  });
});
