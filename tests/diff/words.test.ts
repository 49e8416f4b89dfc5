import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock, seconds, signed } from '../../src/diff/time';
import { compareWords, type Run } from '../../src/diff/words';

const only = (runs: readonly Run[], ...kinds: Run['kind'][]): string =>
  runs
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

/** `[-removed-]` and `{+added+}` among what was kept. */
const show = (before: string, after: string): string =>
  compareWords(before, after, 'en')
    .map(({ kind, text }) =>
      kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

const text = fc
  .array(
    fc.constantFrom('the ', 'a ', 'cell, ', 'grows. ', '48.2 % ', '\n', '🎉', '句子。', "don't "),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));

describe('two texts', () => {
  test('are each whole in what was kept and removed, and kept and added', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareWords(before, after, 'en');
        expect(only(runs, 'kept', 'removed')).toBe(before);
        expect(only(runs, 'kept', 'added')).toBe(after);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
    );
  });

  test('that are one have no change', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(compareWords(one, one, 'en').every(({ kind }) => kind === 'kept')).toBe(true);
      }),
    );
  });

  test.each([
    ['One box is here now.', 'One crate is here now.', 'One [-box-]{+crate+} is here now.'],
    [
      'Hello.',
      'Hello to all of you who came here today.',
      'Hello{+ to all of you who came here today+}.',
    ],
    ['It is fast.', 'It is fast. And loud.', 'It is fast.{+ And loud.+}'],
    [
      'Boil the water, and wait three minutes.',
      'Boil some milk, and wait three minutes.',
      'Boil [-the water-]{+some milk+}, and wait three minutes.',
    ],
  ])('are told by whole words: %s / %s', (before, after, shown) => {
    expect(show(before, after)).toBe(shown);
  });

  test('that share next to nothing are one in place of the other', () => {
    const [before, after] = [
      'Tea needs time and care.',
      'A network forgets what it has seen and done.',
    ];
    expect(show(before, after)).toBe(`[-${before}-]{+${after}+}`);
  });
});

test('lengths are said with their sign, and nothing is neither more nor less', () => {
  expect([1400, -300, 0, -40].map((ms) => signed(ms, 'en'))).toEqual([
    '+1.4 s',
    '−0.3 s',
    '±0.0 s',
    '±0.0 s',
  ]);
  expect([seconds(12_340, 'en'), seconds(1_234_560, 'de'), clock(262_400), clock(59_900)]).toEqual([
    '12.3 s',
    '1234,6 s',
    '4:22',
    '1:00',
  ]);
});
