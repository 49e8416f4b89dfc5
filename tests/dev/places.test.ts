/** Where sentences stand in the source. */
import { expect, test } from 'vitest';
import { findSentences, findSteps, findWords, markedSteps, placeOf } from '../../src/dev/places';
import { proseOf } from '../../src/draft/steps';
import { checkBody, checkProse, readOf, timelineOf } from '../sample';

async function placed(body: string, ...sentences: string[]) {
  const { document } = readOf(await checkBody(body));
  const section = document.sections[1];
  if (!section) throw new Error('no section');
  const { letters } = proseOf(section, document.text);
  return findSentences(sentences, letters).map((range) => {
    const { place, span } = placeOf(range, letters, document.text);
    return [
      place && `${place.line}:${place.column}`,
      span && document.written.slice(span.start, span.end),
    ];
  });
}

test('a sentence is found with its marks, over the ends of lines, and the second of two equal ones', async () => {
  const body = '## Pots\n\nIt is [step] **the\ngrind**. So it is. Why? So it is.\n';
  expect(await placed(body, 'It is the grind.', 'So it is.', 'Why?', 'So it is.')).toEqual([
    ['10:1', 'It is [step] **the\ngrind**.'],
    ['11:10', 'So it is.'],
    ['11:20', 'Why?'],
    ['11:25', 'So it is.'],
  ]);
});

test('what no paragraph says has no place', async () => {
  expect(await placed('## Pots\n\n- One\n- Two\n', 'One')).toEqual([[undefined, undefined]]);
});

test('words and steps of a scene are found at their letters, and a step at its mark', async () => {
  const checked = await checkProse(
    '## Pots\n\n- Grind\n- Water\n\nWe take a **good** grind. Then [step] hot\nwater comes.\n',
  );
  const { document } = readOf(checked);
  const timed = (await timelineOf(checked)).scenes[1];
  const section = document.sections[1];
  if (!timed || !section) throw new Error('no scene');
  const prose = proseOf(section, document.text);
  const lettersAt = (at: number | undefined) =>
    prose.letters
      .slice(at, at === undefined ? 0 : at + 5)
      .map(({ text }) => text)
      .join('');
  expect(findWords(timed, prose.letters).map(lettersAt)).toEqual([
    'Wetak',
    'takea',
    'agood',
    'goodg',
    'grind',
    'Thenh',
    'hotwa',
    'water',
    'comes',
  ]);
  expect(findSteps(timed, prose.letters).map(lettersAt)).toEqual(['Wetak', 'hotwa']);
  expect([...markedSteps(timed, prose).keys()]).toEqual([1]);
});
