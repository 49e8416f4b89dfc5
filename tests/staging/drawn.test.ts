import { describe, expect, test } from 'vitest';
import type { Spoken } from '../../src/scene/define';
import { drawnLines, withDrawn } from '../../src/staging/drawn';
import { describeDrawing } from '../../src/staging/drawn-list';
import { statementOf } from '../../src/staging/statement';

const said = (text: string, more: Partial<Spoken> = {}): Spoken => ({
  ...{ text, terms: [], marks: [] },
  ...more,
});
const drawn = (...narration: Spoken[]) =>
  drawnLines(narration, { lang: 'en', candidates: () => [] });

describe('numbers of a narration', () => {
  test('are drawn at their words, with what the sentence says beside them', () => {
    const text = 'It rains. About one in five people will have a migraine this year.';
    const [line, more] = drawn(said(text));
    expect(more).toBeUndefined();
    expect(line?.pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['one in five']);
    expect(line?.drawing).toMatchObject({
      figure: '1 in 5',
      hedge: 'About',
      words: 'people will have a migraine this year',
    });
  });

  test('take the place of what else would be shown of their sentence', () => {
    const narration = [
      said('It rains. Half of the class was ill.', {
        terms: [
          { start: 0, end: 9 },
          { start: 10, end: 36 },
        ],
      }),
    ];
    const lines = drawn(said(narration[0]?.text ?? ''));
    const marked = withDrawn(narration, lines);
    expect(marked[0]?.terms).toEqual([
      { start: 0, end: 9 },
      { start: 10, end: 17 },
    ]);
    const { shown, steps } = statementOf(marked, { lang: 'en' }, undefined, lines);
    expect(shown.form).toBe('turns');
    expect(shown.lines.map(({ drawing }) => drawing?.figure)).toEqual([undefined, '1 in 2']);
    expect(steps.map(({ term }) => term)).toEqual([0, 1]);
  });

  test('have a step for each of two amounts, and for each date', () => {
    const [fell] = drawn(said('Injuries fell from 24 to 11.'));
    expect(fell?.pieces).toHaveLength(2);
    const [years] = drawn(
      said('The club was founded in 1912. It closed in 1945, and opened again in 1969.'),
    );
    expect(years?.pieces).toHaveLength(3);
  });

  test('leave dates to key lines where much is said between them', () => {
    const between = 'Its members met each week, and all of them talked at once. '.repeat(4);
    const text = `The club was founded in 1912. ${between}It closed in 1945.`;
    expect(drawn(said(text))).toEqual([]);
    expect(drawn(said(text, { drawn: true }))).toHaveLength(1);
  });

  test('are left alone where a bold phrase of their sentence would be lost', () => {
    const text = `Half of the class was ill, and ${'nobody knew why it had come or where it would go, '.repeat(4)}they said.`;
    expect(drawn(said(text, { terms: [{ start: 31, end: 42 }] }))).toEqual([]);
  });

  test('are not drawn where their author says so, and drawn where he asks for it', () => {
    expect(drawn(said('Half of the class was ill.', { drawn: false }))).toEqual([]);
    expect(drawn(said('The dial shows 3 of 12.'))).toEqual([]);
    const [asked] = drawn(said('The dial shows 3 of 12.', { drawn: true }));
    expect(asked?.drawing.picture).toMatchObject({ form: 'crowd', of: 'things', lit: 3, all: 12 });
  });

  test.each([
    ['The trial had 96 adults.', '96 people'],
    ['More than 3,500 workers lost their jobs.', '35 people, each for 100, "more than" beside it'],
    ['At least 30 % of adults are tired.', '30 of a hundred, "at least" beside it'],
    ['Two thirds of the members voted no.', '3 people, 2 lit'],
    ['The condition affects one in 10,000 babies.', '10000 people, 1 lit'],
    ['A seat costs $12, compared with $48 in London.', 'areas for $12 and $48'],
    ['She had an infusion once a week for 3 weeks.', 'a calendar of 3 weeks'],
    [
      'The fleet grew from 2 million to 9 million boats.',
      'bars for 2 million boats and 9 million boats',
    ],
  ])('are told in words: %s', (text, words) => {
    const [line] = drawn(said(text));
    expect(line && describeDrawing(line.drawing)).toBe(words);
  });
});
