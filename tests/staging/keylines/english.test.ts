/** What may be shown of an English sentence, and what must not be cut from it. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  englishAccents,
  englishCandidates,
} from '../../../src/staging/keylines/english/candidates';
import { subjectOf } from '../../../src/staging/keylines/english/subject';
import { openTagger, type Tagger } from '../../../src/staging/keylines/english/tagger';

let tag: Tagger;
beforeAll(async () => {
  tag = await openTagger();
});

/** The candidates of a kind, best first; of all kinds but pieces when none is named. */
function linesOf(text: string, kind?: string, heading = ''): string[] {
  return englishCandidates({ text }, subjectOf([{ text }], { heading }), tag)
    .filter((line) => (kind ? line.kind === kind : line.kind !== 'pieces'))
    .map(({ start, end }) => text.slice(start, end));
}

describe('what is shown of a sentence', () => {
  test.each([
    ['The sentence itself', 'A backup is not a second disk.', 'sentence'],
    ['A question', 'Why does nobody read the manual?', 'sentence'],
  ])('%s, where it is short', (_, text, kind) => {
    expect(linesOf(text)).toEqual([text]);
    expect(linesOf(text, kind)).toEqual([text]);
  });

  test.each([
    [
      'after a leading connective',
      'However, the old bridge carried every train of the valley, and nobody counted them for years.',
      'the old bridge carried every train of the valley',
    ],
    [
      'after "shown that"',
      'Long years of measuring have shown that the lake cools the whole town in summer, and the mayor was proud of it.',
      'the lake cools the whole town in summer',
    ],
    [
      'before "and" with another verb',
      'The baker opens the shop at five every morning and sells the first bread to the night shift.',
      'The baker opens the shop at five every morning',
    ],
  ])('a clause with subject and verb, %s', (_, text, line) => {
    expect(linesOf(text, 'clause')).toContain(line);
  });

  test('a definition', () => {
    const text =
      'A glacier is a slow river of ice, and it carries the stones of a whole mountain to the sea.';
    expect(linesOf(text, 'definition')).toContain('A glacier is a slow river of ice');
  });

  test('a number with what it counts and its "about"', () => {
    const text =
      'The museum found room for about 300 forgotten paintings when it moved into the old railway station.';
    expect(linesOf(text, 'number')).toEqual(['about 300 forgotten paintings']);
  });

  test('no number that is a name, a year or an ordinal', () => {
    const text =
      'In 1987 the town of Kiel built its 2nd harbour beside Route 66, which surprised most people there.';
    expect(linesOf(text, 'number')).toEqual([]);
  });

  test('a quotation of two words or more', () => {
    const text =
      'The captain called the new engine “a very polite beast” and went to bed long before the storm.';
    expect(linesOf(text, 'quote')).toEqual(['a very polite beast']);
  });

  test('the last clause of a question', () => {
    const text =
      'The roof leaks every winter and the rain falls on all the beds, so who owns the house?';
    expect(linesOf(text, 'question')[0]).toBe('who owns the house?');
  });

  test('a name of two words inside the sentence', () => {
    const text =
      'The first map of the whole island was drawn by Amalia Berg, which few visitors know today.';
    expect(linesOf(text, 'name')).toContain('Amalia Berg');
  });
});

describe('what is never cut off', () => {
  test.each([
    [
      'a hedge before',
      'Perhaps the new road brings more cars into the village, and the shops close.',
    ],
    [
      'a condition after',
      'The garden stays green all through the summer, if somebody waters it at night.',
    ],
    [
      'a condition before',
      'Unless the owner signs the paper, the old house belongs to the whole town.',
    ],
    [
      '"only"',
      'Only in the last hour did the pilot see that the harbour was closed for the winter.',
    ],
    [
      'what somebody thinks',
      'Most of the neighbours believe that the old well is full of gold and silver.',
    ],
    ['a wish', 'The city council hopes that the small theatre opens again before the summer ends.'],
  ])('%s', (_, text) => {
    expect(linesOf(text, 'clause')).toEqual([]);
    expect(linesOf(text, 'definition')).toEqual([]);
  });

  test('but a hedge in a leading "although" does not reach what follows', () => {
    const text =
      'Although it may look heavy, the new boat carries a whole family across the cold lake.';
    expect(linesOf(text, 'clause')).toContain(
      'the new boat carries a whole family across the cold lake',
    );
  });

  test.each([
    [
      'a relative clause without a comma',
      'I know good engineers who pad their estimates every single time.',
    ],
    [
      'the end of a list',
      'The bridge holds steel, concrete and glass from four countries on the coast.',
    ],
    [
      'the second half of "between … and"',
      'The ferry sails between the old town and the new harbour all night.',
    ],
  ])('%s', (_, text) => {
    const ends = [...linesOf(text, 'clause'), ...linesOf(text, 'noun')];
    expect(ends.filter((line) => /(?:engineers|steel|concrete|old town)$/.test(line))).toEqual([]);
  });

  test('a negation inside keeps what it covers', () => {
    const text =
      'The new rule does not create problems in this valley and the farmers went home happy again.';
    expect(linesOf(text, 'clause')).not.toContain('The new rule does not create problems');
  });

  test('the object of what is taken away is not shown alone', () => {
    const text =
      'The council wants a plan, and its first page removes the tall chestnut trees around the market.';
    expect(linesOf(text, 'noun').filter((line) => line.includes('chestnut'))).toEqual([]);
  });

  test('a full stop inside a name ends nothing', () => {
    const text =
      'The script writes plot.png into the folder of the day before anybody has asked for it again.';
    expect(linesOf(text).filter((line) => /plot$/.test(line))).toEqual([]);
  });

  test('what somebody says is not shown as that they say it', () => {
    const text =
      'The old keeper said as he closed the heavy gate that the zoo would open again in May.';
    expect(linesOf(text, 'clause').filter((line) => line.includes('said'))).toEqual([]);
  });
});

describe('a sentence in pieces', () => {
  test.each([
    [
      'Our little house has been painted by 115 different people of the village, with hundreds more bringing food and drink that keep them happy.',
      'people of the village,',
    ],
    [
      'In a town with such a huge range of bread and cake between bakers, the right oven in your house can make a big difference.',
      'between bakers,',
    ],
  ])('ends its first at the comma: %s', (text, end) => {
    const [first] = piecesOf(text);
    expect(first?.endsWith(end)).toBe(true);
  });

  const piecesOf = (text: string): string[] => {
    const [found] = englishCandidates({ text }, subjectOf([{ text }], { heading: '' }), tag).filter(
      ({ kind }) => kind === 'pieces',
    );
    return (found?.pieces ?? []).map(({ start, end }) => text.slice(start, end));
  };

  test('is cut where it takes long to say, however few its words', () => {
    const text =
      'Rust 1.85.1 requires one of 1.84.0, 1.85.0, or 1.85.1 toolchains to build its source code.';
    expect(piecesOf(text).length).toBeGreaterThan(1);
    expect(piecesOf(text).join(' ')).toBe(text);
  });

  test('holds its formulas whole, and counts them as they are said', () => {
    const formula = 'A(x) = a + b';
    const text = `Assume that ${formula} is given and that B is not.`;
    const start = text.indexOf(formula);
    const spoken = 'A of x equals a plus b, '.repeat(6);
    const formulas = [{ start, end: start + formula.length, spoken }];
    const [line] = englishCandidates(
      { text, formulas },
      subjectOf([{ text }], { heading: '' }),
      tag,
    );
    const pieces = (line?.pieces ?? []).map((piece) => text.slice(piece.start, piece.end));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.some((piece) => piece.includes(formula))).toBe(true);
  });

  test('breaks at its clauses', () => {
    expect(
      piecesOf(
        'If you pour the water slowly over the grounds, the coffee tastes sweet, because nothing burns.',
      ),
    ).toEqual([
      'If you pour the water slowly over the grounds,',
      'the coffee tastes sweet, because nothing burns.',
    ]);
  });

  test('never breaks inside a noun phrase, a name or before what belongs to a verb', () => {
    const text =
      'The very old lighthouse keeper of Saint Brendan Island picked up the broken lamp and carried it down himself.';
    for (const piece of piecesOf(text).slice(1))
      expect(piece).not.toMatch(/^(?:old|lighthouse|keeper|Brendan|Island|up|himself)\b/);
  });

  test('breaks before another statement of who speaks', () => {
    expect(
      piecesOf(
        'I love debating things on Twitter, and I’m no stranger to occasional disagreements.',
      ),
    ).toEqual([
      'I love debating things on Twitter,',
      'and I’m no stranger to occasional disagreements.',
    ]);
  });

  test('breaks in no name', () => {
    const [first] = piecesOf(
      'We’ve finally released a stable version of React Hooks and the first React website translations.',
    );
    expect(first).toMatch(/ React Hooks$/);
  });

  test('is left alone where it is too long to be read in time', () => {
    expect(
      piecesOf(`${'The bell rings and the door opens slowly for the guests '.repeat(8)}.`),
    ).toEqual([]);
  });
});

test.each([
  [
    'Video calls, screen-sharing, or even in-person collaboration for when async isn’t efficient',
    ['in-person collaboration'],
  ],
  ['The list has nineteen .gov domains that are hardcoded in browsers', ['.gov domains']],
  ['In case it’s helpful to anyone else, here’s a set of rules I’m trying to follow', []],
  ['She echoed the sentiments of fellow 18F colleagues who see it as important', []],
])('what carries a sentence begins and ends with whole words: %s', (text, expected) => {
  const subject = subjectOf([{ text }], { heading: 'Asynchronously' });
  expect(
    englishAccents(text, subject, tag).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(expected);
});

test.each([
  [
    'a number before all else',
    'At this point, I often realize that I should throw away 60% of my previous outline, and rewrite it to focus on a smaller idea.',
    ['60%'],
  ],
  [
    'what it counts',
    'Every month, Navid randomly selects 5 people to chat on a call with Jason and David.',
    ['5 people'],
  ],
  [
    'a name with the number in it',
    'This document is licensed under the Creative Commons CC0 1.0 Universal license.',
    ['Creative Commons CC0 1.0 Universal license'],
  ],
  [
    'nothing that is one of two that "and" joins',
    'Maintaining a balance between guidance and learning from people and their experiences can take some toll.',
    [],
  ],
  [
    'not when something was',
    'Over the past busy weeks, I had a few nights when I couldn’t remember if I slept at all.',
    [],
  ],
  [
    'nothing that tells its thing from no other',
    'This part lands especially well if there’s some unexpected layer or symmetry that only becomes clear at the end.',
    [],
  ],
  [
    'nothing that only says what came next',
    'But then I kept my long runs at 13.1 miles, and started to push beyond that.',
    ['13.1 miles'],
  ],
  [
    'the thing that there was',
    'There was a moment in bed where I nearly went back to sleep.',
    ['moment in bed'],
  ],
])('an accent is %s', (_, text, expected) => {
  const accents = englishAccents(text, subjectOf([{ text }], { heading: '' }), tag);
  expect(accents.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
