/** Where sentences stand in the source. */
import { expect, test } from 'vitest';
import { placesOf } from '../../src/dev/places';
import { checkBody, readOf } from '../sample';

async function placed(body: string, ...sentences: string[]) {
  const { document } = readOf(await checkBody(body));
  const section = document.sections[1];
  if (!section) throw new Error('no section');
  return placesOf(sentences, section, document.text).map(({ place, span }) => [
    place && `${place.line}:${place.column}`,
    span && document.written.slice(span.start, span.end),
  ]);
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
