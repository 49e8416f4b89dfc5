import { describe, expect, test } from 'vitest';
import { checkText, placesOf, readOf } from '../sample';

const text = (front: string, body = 'Das ist es.') =>
  `---\ntitle: A\n${front}\n---\n\n# A\n\n${body}\n`;

describe('a document in a language that its voice does not speak', () => {
  test('is a warning at the language, and is built all the same', async () => {
    const checked = await checkText(text('lang: de\nvoice: rms'));
    expect(placesOf(checked)).toEqual(['3:7 languageUnspoken']);
    expect(checked.failed).toBe(false);
    expect(checked.problems[0]?.message).toBe(
      'The document is in German ("de"), and the voice "rms" reads it as English.',
    );
  });

  test.each([
    ['is right in English of any country', 'lang: en-GB', 'So it is.'],
    ['is right for the silent voice', 'lang: de\nvoice: silent', 'Das ist es.'],
    ['is right where nothing is said', 'lang: de', ''],
  ])('%s', async (_, front, body) => {
    expect(placesOf(await checkText(text(front, body)))).toEqual([]);
  });
});

test('no English is read into another language', async () => {
  const body = 'Op 5 augustus, d.w.z. om 10:30. Dr. NATO';
  const { lines } = readOf(await checkText(text('lang: nl\nvoice: silent', body)));
  expect(lines.flat().flatMap(({ words }) => words.flatMap(({ spoken }) => spoken))).toEqual(
    'op 5 augustus d w z om 10 30 dr nato'.split(' '),
  );
});
