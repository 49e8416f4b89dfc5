import { describe, expect, test } from 'vitest';
import { foldLexicon } from '../../../../src/narration/lexicon';
import { buildLines } from '../../../../src/narration/lines';
import { openNeural } from '../../../../src/narration/voices/hibari';
import { promptOf } from '../../../../src/narration/voices/hibari/prompt';

const lexicon = foldLexicon({ Zanos: '/ˈzɑːnoʊs/' });
const piecesOf = (text: string) =>
  buildLines([{ text, terms: [], marks: [] }], 'en', lexicon).flatMap((line) =>
    promptOf(line, lexicon, 'us').map(
      ({ text, letters, sounds }) => sounds ?? `${text}${letters ? ` ${letters}` : ''}`,
    ),
  );

test('what its author wrote in sounds can be said, whatever letters it is written in', () => {
  const sounds = { Москва: '/mɑskˈvɑ/' };
  const voice = openNeural({ name: 'heart', pace: 1, lexicon: sounds, folder: '' });
  const folded = foldLexicon(sounds);
  const formulas = [{ start: 10, end: 14, spoken: '/ˈɡæbə/', given: true as const }];
  const [line] = buildLines(
    [{ text: 'Москва on GABA, in 北京.', terms: [], marks: [], formulas }],
    'en',
    folded,
  );
  expect(line && voice.unspeakable(line)).toEqual(['北京.']);
});

describe('what the voice reads', () => {
  test.each([
    ['letters that are spelt as one', 'the FDA', ['the', 'FDA one']],
    ['several of them', 'the PDFs', ['the', 'PDF several']],
    ['a run that ends with an s of its own', 'the CSS', ['the', 'CSS one']],
    ['letters that are someone’s', 'the FDA’s rule', ['the', 'FDA several', 'rule']],
    ['a number behind letters', 'the A4 page', ['the', 'A one', 'four', 'page']],
    ['signs of the IPA', 'by Zanos', ['by', 'zˈɑnOs']],
  ])('is %s', (_, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });
});
