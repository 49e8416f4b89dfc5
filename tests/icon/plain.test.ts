/** Icons of longer sentences: what they speak of, and what only looks so. */
import { beforeAll, describe, expect, test } from 'vitest';
import { isOfMachines, plainIcons } from '../../src/icon/plain';
import { readThings } from '../../src/icon/read-things';
import { allIcons } from '../../src/icon/set';
import { wordsOf } from '../../src/staging/icon-words';
import { openTagger, type Tagger } from '../../src/staging/keylines/english/tagger';

let tag: Tagger;
beforeAll(async () => {
  tag = await openTagger();
});

/** The best icon of a sentence, in which words between asterisks carry it. */
function iconOf(marked: string, isAboutMachines = false): string | undefined {
  const [before = '', lit = ''] = marked.split('*');
  const words = wordsOf(marked.replaceAll('*', ''), tag);
  const isLit = ({ start }: { start: number }): boolean =>
    start >= before.length && start < before.length + lit.length;
  const told = {
    words,
    lit: new Set([...words.keys()].filter((i) => isLit(words[i] ?? { start: -1 }))),
    begins: new Set<number>(),
  };
  return plainIcons(told, 'en', isAboutMachines)[0]?.name;
}

test.each([
  ['We meet for breakfast in the hall long before any of us is ready', 'coffee'],
  ['The parcel that I had waited for since the spring came on a Tuesday at last', 'package'],
  ['On the way back somebody left an umbrella on the seat across from us', 'umbrella'],
  ['My aunt called me from the other side of the country to say that it had begun', 'phone'],
  ['Every nurse on the ward knows which of the lifts will stop between two floors', 'nurse'],
  ['You can keep the receipt for anything that is worth more than you earn in an hour', 'receipt'],
  ['The people who live there go out for *coffee* when the day is nearly over', 'coffee'],
])('"%s" has the icon of a thing in it', (sentence, icon) => {
  expect(iconOf(sentence)).toBe(icon);
});

describe('a sentence has none of what', () => {
  test.each([
    ['is denied', 'They have never owned a telephone of their own'],
    ['it is likened to', 'It hums like an old refrigerator when nobody listens'],
    ['is named as one of several', 'Bring what you need, such as a candle'],
    ['is a figure of speech', 'That was the icing on a piece of cake, they said'],
    ['a pair of words makes something else', 'She is a product manager'],
    ['is vague, and behind what it is about', 'The rest depends on the goal'],
  ])('%s', (_, sentence) => {
    expect(iconOf(sentence)).toBeUndefined();
  });
});

describe('where computers are spoken of, a word', () => {
  test('means theirs', () => {
    expect(iconOf('The branch was there before', true)).toBe('git-branch');
    expect(iconOf('The branch was there before')).toBeUndefined();
  });

  test('means nothing else', () => {
    expect(iconOf('Add some salt')).toBe('salt');
    expect(iconOf('Add some salt', true)).toBeUndefined();
  });

  test('is known by others', () => {
    expect(isOfMachines('The server reads a database with the same code.')).toBe(true);
    expect(isOfMachines('The waiter reads the menu with the same voice.')).toBe(false);
  });
});

test('a word of two icons has the second for where the first is taken', () => {
  const words = wordsOf('The computer was switched off', tag);
  const names = plainIcons({ words, lit: new Set(), begins: new Set() }, 'en', false);
  expect(names.map(({ name }) => name)).toEqual(['device-laptop', 'device-desktop']);
});

test('tables of things name icons that there are, and words in small letters', () => {
  const all = [readThings('en', true), readThings('en', false), readThings('de', false)];
  const named = all.flatMap(({ of }) => [...of.values()].flatMap(({ icons }) => icons));
  expect([...new Set(named)].filter((name) => name !== '-' && !(name in allIcons()))).toEqual([]);
  const words = all.flatMap(({ of }) => [...of.keys()]);
  expect(words.filter((word) => word !== word.toLowerCase() || /[~+=]/.test(word))).toEqual([]);
});
