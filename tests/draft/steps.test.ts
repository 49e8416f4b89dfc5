/** `[step]` marks written into the source of a section, and taken out of it. */
import { expect, test } from 'vitest';
import { withEdits } from '../../src/draft/edits';
import { proseOf, takeMark, writeMark } from '../../src/draft/steps';
import { checkBody, readOf } from '../sample';

async function read(body: string) {
  const { document } = readOf(await checkBody(body));
  const section = document.sections[1];
  if (!section) throw new Error('no section');
  const prose = proseOf(section, document.text);
  const text = prose.letters.map((letter) => letter.text).join('');
  return {
    /** The body with a mark before the first letter of a word. */
    write(word: string) {
      const edit = writeMark(text.indexOf(word), prose);
      return edit && withEdits(document.written, [edit]).split('## Pots\n\n')[1];
    },
    take(mark: number) {
      const found = prose.marks[mark];
      const edit = found && takeMark(found, document.written);
      return edit && withEdits(document.written, [edit]).split('## Pots\n\n')[1];
    },
  };
}

test.each([
  ['It is the grind.\n', 'grind', 'It is the [step] grind.\n'],
  ['It is **the grind**.\n', 'the', 'It is [step] **the grind**.\n'],
  ['It is **the grind**.\n', 'grind', 'It is **the [step] grind**.\n'],
  ['It is [*the* grind](https://a.org).\n', 'the', 'It is [step] [*the* grind](https://a.org).\n'],
  ['It is\n`grind` that\n', 'grind', 'It is\n[step] `grind` that\n'],
  [
    'One [step] two.\n\nThree &amp; four.\n',
    'four',
    'One [step] two.\n\nThree &amp; [step] four.\n',
  ],
])('in %j a mark before %j gives %j', async (body, word, written) => {
  expect((await read(`## Pots\n\n${body}`)).write(word)).toBe(written);
});

test.each([
  ['One [step] two.\n', 'One two.\n'],
  ['One two [step].\n', 'One two.\n'],
  ['One\n[STEP]\ntwo.\n', 'One\ntwo.\n'],
  ['One [step]\ntwo.\n', 'One\ntwo.\n'],
])('out of %j its mark is taken: %j', async (body, written) => {
  expect((await read(`## Pots\n\n${body}`)).take(0)).toBe(written);
});

test('edits of a text with other line ends leave these as they are', () => {
  const edit = { start: 4, end: 4, text: '[step] ' };
  expect(withEdits('One\r\ntwo\r\n', [edit, edit])).toBe('One\r\n[step] [step] two\r\n');
});
