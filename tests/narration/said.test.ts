import { describe, expect, test } from 'vitest';
import { toPhrasing } from '../../src/publish/rich';
import { plainText } from '../../src/scene/inline';
import { checkProse, checkText, placesOf, readOf } from '../sample';

const wordsIn = async (body: string) =>
  readOf(await checkProse(`## One\n\n${body}`))
    .lines.flat()
    .flatMap(({ words }) => words.map(({ text, spoken }) => [text, spoken.join(' ')]));

describe('words that are said as their author writes beside them', () => {
  test.each([
    ['a word', '[GABA](say:gabba)', 'gabba'],
    ['several words', '[GABA](say:gamma_amino)', 'gamma amino'],
    ['words with spaces', '[GABA](<say:gamma amino>)', 'gamma amino'],
    ['letters', '[GABA](say:g_a_b)', 'g eigh b'],
    ['syllables', '[GABA](say:GAB-uh)', 'GAB-uh'],
    ['signs of the IPA', '[GABA](say:/ˈɡæbə/)', '/ˈɡæbə/'],
    ['phones', '[GABA](<say:/g ae1 b ax0/>)', '/g ae1 b ax0/'],
    ['HTML', '<a href="say:gabba">GABA</a>', 'gabba'],
  ])('may be %s', async (_, written, said) => {
    expect(await wordsIn(`It acts on ${written}, too.`)).toEqual([
      ['It', 'it'],
      ['acts', 'acts'],
      ['on', 'on'],
      ['GABA,', said],
      ['too.', 'too'],
    ]);
  });

  test('are shown and captioned as they are written, and lead nowhere', async () => {
    const { scenes, lines } = readOf(
      await checkProse(
        '## One\n\n- It is [GABA](say:gabba).\n\nIt is **[GABA](say:gabba)**. More.',
      ),
    );
    expect(lines.flat().map(({ text }) => text)).toContain('It is GABA.');
    const shown = JSON.stringify(scenes);
    expect(shown).toContain('"type":"say"');
    expect(shown).not.toContain('"href"');
  });

  test('are words like others in a text that is read', () => {
    const rich = [
      { type: 'say' as const, said: 'gabba', children: [{ type: 'text' as const, text: 'GABA' }] },
    ];
    expect(toPhrasing(rich)).toEqual([{ type: 'text', value: 'GABA' }]);
    expect(plainText(rich)).toBe('GABA');
  });

  test('are a mistake at their place where no voice could say them', async () => {
    const checked = await checkProse('## One\n\nIt is [GABA](say:/щ/) and [GABA](say:).');
    expect(placesOf(checked)).toEqual(['11:7 sayUnclear', '11:27 sayUnclear']);
  });
});

describe('the lexicon of a document', () => {
  test('holds words, syllables, phones and signs of the IPA, of one word and of several', async () => {
    const front =
      '---\ntitle: A\nvoice: silent\nnarration: prose\nlexicon:\n  Zanos: /ˈzɑːnoʊs/\n  New York: the big apple\n---\n\n# A\n\n';
    const { lines } = readOf(await checkText(`${front}## One\n\nZanos is in New York, today.`));
    expect(
      lines
        .flat()
        .flatMap(({ words }) => words.map(({ text, spoken }) => `${text}: ${spoken.join(' ')}`)),
    ).toEqual(['Zanos: zanos', 'is: is', 'in: in', 'New York,: the big apple', 'today.: today']);
  });
});
