/** Which words are a date that an item begins with, and where it is in time. */
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/scene/date';
import { checkBody } from '../sample';

const at = (text: string, lang = 'en') => {
  const date = parseDate(text, lang);
  return date && [date.text, Number(date.at.toFixed(2)), text.slice(date.length)];
};

describe('a date', () => {
  test.each([
    ['1987: One', ['1987', 1987, 'One']],
    ['1987 – One', ['1987', 1987, 'One']],
    ['1987, One', ['1987', 1987, 'One']],
    ['c. 1450: One', ['c. 1450', 1450, 'One']],
    ['1990s: One', ['1990s', 1990, 'One']],
    ['300 BC: One', ['300 BC', -300, 'One']],
    ['1914–1918: One', ['1914–1918', 1914, 'One']],
    ['2019-21: One', ['2019-21', 2019, 'One']],
    ['2019 to today: One', ['2019 to today', 2019, 'One']],
    ['2019-03-02: One', ['2019-03-02', 2019.17, 'One']],
    ['July 1969: One', ['July 1969', 1969.5, 'One']],
    ['20 July 1969: One', ['20 July 1969', 1969.55, 'One']],
    ['Sept. 3, 1999: One', ['Sept. 3, 1999', 1999.67, 'One']],
    ['Q3 2024: One', ['Q3 2024', 2024.5, 'One']],
    ['2024年3月1日：一', ['2024年3月1日', 2024.17, '一']],
    ['1987', ['1987', 1987, '']],
  ])('is read in "%s"', (text, read) => {
    expect(at(text)).toEqual(read);
  });

  test('is read in the language of the document', () => {
    expect(at('3. März 2001: Eins', 'de')).toEqual(['3. März 2001', 2001.17, 'Eins']);
  });

  test.each([
    '1987 people came',
    '2024.1: a version',
    '1,500: a number',
    '1500 m: a way',
    '12: a number',
    'In 1987: one',
    'Marvel 1987: one',
    '12:30: a time',
  ])('is not read in "%s"', (text) => {
    expect(at(text)).toBeUndefined();
  });
});

describe('a list', () => {
  const kindOf = async (body: string) =>
    (await checkBody(`## A\n\n${body}\n`)).read?.scenes.scenes[1]?.kind;

  test.each([
    ['begins with dates in order', '- 1987: a\n- 1990: b\n- 1995: c', 'timeline'],
    ['begins with bold dates', '- **1987** a\n- **1990** b\n- **May 1995** c', 'timeline'],
    ['runs back in time', '- 1995: a\n- 1990: b\n- 1987: c', 'timeline'],
    ['has dates without order', '- 1995: a\n- 1987: b\n- 1990: c', 'points'],
    ['has one item without a date', '- 1995: a\n- 1996: b\n- c', 'points'],
    ['has but two dates', '- 1995: a\n- 1996: b', 'points'],
    ['has bold names and texts', '- **A**: one\n- **B**: two', 'cards'],
    ['has the colon in the bold name', '- **A:** one\n- **B:** two', 'cards'],
    ['has bold words inside of sentences', '- **A** is one\n- **B** is two', 'points'],
    ['has one item without a name', '- **A**: one\n- two', 'points'],
    ['has a long text', `- **A**: ${'word '.repeat(27)}\n- **B**: two`, 'points'],
    ['is numbered', '1. **A**: one\n2. **B**: two', 'steps'],
  ])('that %s makes the right kind', async (_, list, kind) => {
    expect(await kindOf(list)).toBe(kind);
  });

  test('beside another block stays a list', async () => {
    const { read } = await checkBody('## A\n\n- **A**: one\n- **B**: two\n\n> Said.\n');
    expect(JSON.stringify(read?.scenes.scenes)).not.toContain('"cards"');
  });
});
