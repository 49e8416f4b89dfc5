/** Marked phrases of a narration as what a statement shows. */
import { describe, expect, test } from 'vitest';
import { markedLines, statementOf } from '../../src/staging/statement';
import { scenesOf } from '../sample';

/** A paragraph with its phrases between `**`. */
function marked(text: string) {
  const terms: { start: number; end: number }[] = [];
  let plain = '';
  for (const [i, part] of text.split('**').entries()) {
    if (i % 2 === 1) terms.push({ start: plain.length, end: plain.length + part.length });
    plain += part;
  }
  return { text: plain, terms, marks: [] };
}

const linesOf = (text: string): string[][] => {
  const spoken = marked(text);
  return markedLines([spoken], 'en').map(({ pieces }) =>
    pieces.map(({ start, end }) => spoken.text.slice(start, end)),
  );
};

describe('marked phrases are lines', () => {
  test('each by itself', () => {
    expect(linesOf('A **cold** dough is a **slow** one.')).toEqual([['cold'], ['slow']]);
  });

  test('those with only a space between them are pieces of one, within a sentence', () => {
    expect(linesOf('**If it is cold,** **it is slow.** **It waits.**')).toEqual([
      ['If it is cold,', 'it is slow.'],
      ['It waits.'],
    ]);
  });
});

describe('a statement', () => {
  test('shows few short phrases together, each at its word', () => {
    const { shown, steps } = statementOf([marked('A **cold** dough is **slow**.')], { lang: 'en' });
    expect(shown.form).toBe('together');
    expect(steps).toEqual([
      { text: 'cold', term: 0 },
      { text: 'slow', term: 1 },
    ]);
  });

  test('lets phrases of somebody by name take turns', () => {
    const spoken = { ...marked('A **cold** dough is **slow**.'), speaker: 'Anna' };
    const { shown } = statementOf([spoken], { lang: 'en' });
    expect(shown.form).toBe('turns');
    expect(shown.lines.map(({ speaker }) => speaker)).toEqual(['Anna', 'Anna']);
  });

  test.each([
    ['most of what is said stands there', 'A **cold** dough is slow.', { whole: true }],
    ['little of it does', 'A **cold** dough is slow, and it takes patience.', {}],
  ])('lets whole sentences take turns; captions repeat them unless %s', (_, more, isShown) => {
    const spoken = marked(`**It waits for you all.** ${more}`);
    const { shown, steps } = statementOf([spoken], { lang: 'en' });
    expect(shown.form).toBe('turns');
    expect(steps).toEqual([
      { text: 'It waits for you all.', term: 0, ...isShown },
      { text: 'cold', term: 1 },
    ]);
  });

  test('sets off the words that carry a sentence in pieces, where one piece has them', () => {
    const spoken = marked('**If it is very cold,** **the dough is slow.**');
    const found = (end: number) =>
      statementOf([spoken], { lang: 'en' }, () => [{ start: 9, end }]).shown.lines;
    const pieces = ['If it is very cold,', 'the dough is slow.'];
    expect(found(18)).toEqual([{ pieces, accents: [{ piece: 0, start: 9, end: 18 }] }]);
    expect(found(23)).toEqual([{ pieces, accents: [] }]);
  });

  test('sets off no words that are nearly all of the line', () => {
    const spoken = marked(
      'In winter **the dough is slow to rise in a kitchen of stone**, and nobody minds.',
    );
    const accentsOf = (end: number) => () => [{ start: 10, end }];
    const found = (end: number) =>
      statementOf([spoken], { lang: 'en' }, accentsOf(end)).shown.lines[0]?.accents;
    expect(found(19)).toHaveLength(1);
    expect(found(52)).toEqual([]);
  });

  test.each([
    ['**If it is cold,** **it is slow.**', [undefined]],
    ['**If it is cold,** **it is slow.** It waits.', [true]],
    ['**If it is cold,** **it is slow.** **It** waits.', [undefined, undefined]],
    ['**If it is cold,** **it is slow.** So **it** waits.', [true, undefined]],
    [
      '**If it is cold,** **it is slow.** It waits. **If it is warm,** **it is not.**',
      [true, undefined],
    ],
  ])('knows where captions stand below a sentence in pieces: %s', (text, expected) => {
    const { shown } = statementOf([marked(text)], { lang: 'en' });
    expect(shown.lines.map(({ captioned }) => captioned)).toEqual(expected);
  });

  test('lets a long sentence in many pieces stand in two parts, with its steps, accents and captions', () => {
    const first = [
      'If the kitchen under the old house is as cold as the hall,',
      'and the hall with its stone floor is as cold as the street,',
      'and nobody has lit the fire in the stove since the evening,',
    ];
    const rest = ['the dough is slow to rise,', 'and so is whoever kneads it.'];
    const all = [...first, ...rest];
    const spoken = marked(`${all.map((piece) => `**${piece}**`).join(' ')} Wait.`);
    const start = first.join(' ').length + 5;
    const { shown, steps } = statementOf([spoken], { lang: 'en' }, () => [
      { start, end: start + 5 },
    ]);
    expect(shown.lines).toEqual([
      { pieces: first, accents: [] },
      { pieces: rest, accents: [{ piece: 0, start: 4, end: 9 }], rest: true, captioned: true },
    ]);
    expect(steps.map(({ term }) => term)).toEqual([0, 1, 2, 3, 4]);
    const short = marked(first.map((piece) => `**${piece}**`).join(' '));
    expect(statementOf([short], { lang: 'en' }).shown.lines).toHaveLength(1);
  });

  test('of what was chosen is the one of what lectern draft writes', async () => {
    const plain =
      'Bread needs time. If your kitchen is small, a covered bowl on the lowest shelf is enough for it.';
    const bold =
      '**Bread needs time.** **If your kitchen is small,** **a covered bowl on the lowest shelf is enough for it.**';
    expect(await scenesOf(`## A\n\n${bold}\n`)).toEqual(await scenesOf(`## A\n\n${plain}\n`));
  });

  test('of a section does not change with another section', async () => {
    const first =
      '## A\n\nBread needs time, and nobody who has tasted it thinks otherwise at all.\n\n';
    const [alone] = await scenesOf(first);
    const [beside] = await scenesOf(`${first}## B\n\nBread, bread, bread and time for bread.\n`);
    expect(beside).toEqual(alone);
  });
});
