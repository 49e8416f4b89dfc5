import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/language/languages';

const cut = (text: string, lang = 'en') =>
  languageOf(lang)
    .sentences(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a paragraph is cut', () => {
  test.each([
    ['after a full stop', 'One here. Two here.', ['One here.', 'Two here.']],
    ['after a question', 'Why? Because.', ['Why?', 'Because.']],
    [
      'not after an abbreviation',
      'See Dr. Roe, e.g. today. Then rest.',
      ['See Dr. Roe, e.g. today.', 'Then rest.'],
    ],
    ['not after an initial', 'By A. Turing. It ends.', ['By A. Turing.', 'It ends.']],
    ['not in a number', 'It was 48.2 % of them. All.', ['It was 48.2 % of them.', 'All.']],
    ['after a closing quote', '“One.” Two.', ['“One.”', 'Two.']],
    ['not in a name with a mark', 'It runs on Pop!_OS. All.', ['It runs on Pop!_OS.', 'All.']],
    ['after “etc.”', 'Cats, dogs, etc. They rest.', ['Cats, dogs, etc.', 'They rest.']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('before what opens a bracket', () => {
    expect(cut('茶好了吗？（英文）他说（真的吗？是的）好。', 'zh')).toEqual([
      '茶好了吗？',
      '（英文）他说（真的吗？是的）好。',
    ]);
    expect(cut('It is done.(See below.) All.')).toEqual(['It is done.', '(See below.)', 'All.']);
  });

  test('by the marks of its own script', () => {
    expect(cut('这是一个句子。这是另一个句子。', 'zh')).toEqual([
      '这是一个句子。',
      '这是另一个句子。',
    ]);
    expect(cut('هذه جملة. وهذه جملة أخرى؟ نعم.', 'ar')).toEqual([
      'هذه جملة.',
      'وهذه جملة أخرى؟',
      'نعم.',
    ]);
  });

  test('at a clause when a sentence is very long', () => {
    const half = 'word '.repeat(40).trim();
    expect(cut(`${half}, ${half}.`)).toEqual([`${half},`, `${half}.`]);
  });

  test('so that every word is kept, in order', () => {
    const word = fc.constantFrom(
      'One',
      'two.',
      'Dr.',
      'A.',
      '🎉',
      'e.g.',
      'no.',
      '“x.”',
      '5',
      'и',
      '。',
      '?!',
    );
    const text = fc.array(word, { maxLength: 150 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (text) => {
        const spans = languageOf('en').sentences(text);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
