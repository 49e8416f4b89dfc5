import { describe, expect, test } from 'vitest';
import { foldLexicon } from '../../../src/narration/lexicon';
import { buildLines } from '../../../src/narration/lines';
import type { Line } from '../../../src/narration/schema';
import { type FliteName, readPhones, sayText } from '../../../src/narration/voices/engine';
import { openFlite } from '../../../src/narration/voices/flite';
import type { Command } from '../../../src/narration/voices/wasi';
import type { Speech } from '../../../src/sound/recording';

const VOICES: FliteName[] = ['slt', 'rms', 'awb', 'kal16'];
const open = (name: FliteName = 'slt', pace = 1, lexicon: Record<string, string> = {}) =>
  openFlite({ name, pace, lexicon });

const linesOf = (text: string, lexicon: Record<string, string> = {}): Line[] =>
  buildLines([{ text, terms: [], marks: [] }], 'en', foldLexicon(lexicon));

function lineOf(text: string, lexicon?: Record<string, string>): Line {
  const [line] = linesOf(text, lexicon);
  if (!line) throw new Error(`Nothing to say in "${text}".`);
  return line;
}

const secondsOf = ({ samples, sampleRate }: Speech): number => samples.length / sampleRate;

/** Every word has a time of its own, in order, inside the sound. */
function expectTimed(speech: Speech, line: Line): void {
  expect(speech.words).toHaveLength(line.words.length);
  let reached = 0;
  for (const { start, end } of speech.words) {
    expect(start).toBeGreaterThanOrEqual(reached - 1e-6);
    expect(end).toBeGreaterThan(start);
    reached = end;
  }
  expect(reached).toBeLessThanOrEqual(secondsOf(speech));
}

const SENTENCE = 'In 1999, 48.2 % of them said: ketamine doesn’t help — or does it?';

describe.each(VOICES)('the voice %s', (name) => {
  test.each([0.5, 1, 2])('times every word at pace %d', async (pace) => {
    const line = lineOf(SENTENCE);
    expectTimed(await open(name, pace).speak(line), line);
  });

  test('reads words as every other voice does', async () => {
    const { phones } = await sayText({ name, text: 'ketamine', stretch: 1, entries: [] });
    const heard = phones.map((phone) => phone.name).filter((phone) => phone !== 'pau');
    expect([heard]).toEqual(await readPhones(['ketamine']));
  });
});

test('the same line gives the same bytes, whatever was said in between', async () => {
  const voice = open();
  const first = await voice.speak(lineOf('The same words.'));
  await open('rms').speak(lineOf(SENTENCE));
  expect(await voice.speak(lineOf('The same words.'))).toEqual(first);
});

test('a higher pace takes less time', async () => {
  const line = lineOf(SENTENCE);
  const [slow, fast] = [await open('slt', 0.8).speak(line), await open('slt', 1.6).speak(line)];
  expect(secondsOf(slow) / secondsOf(fast)).toBeCloseTo(2, 1);
});

describe('the lexicon', () => {
  test('gives a word its phones, and the word times follow them', async () => {
    const lexicon = { midazolam: 'mid-AY-zuh-lam' };
    const line = lineOf('After midazolam it was less.', lexicon);
    const { text, entries } = open('slt', 1, lexicon).settings(line);
    expect(entries).toEqual(['lexa : m ih0 d ey1 z ax0 l ae0 m']);
    const said = await sayText({ name: 'slt', stretch: 1, text, entries } as never);
    expect(said.phones.map((phone) => phone.name).join(' ')).toContain('m ih d ey z ax l ae m');
    const { speech, cost } = await open('slt', 1, lexicon).align(line);
    expectTimed(speech, line);
    expect(cost).toBeLessThan(1);
  });

  test('may be long, and only the entries that a line uses are in its settings', async () => {
    const letters = [...'bdfgklmnprstvz'];
    const words = letters.flatMap((a) => letters.map((b) => `${a}o${b}ax`));
    const lexicon = Object.fromEntries(words.map((word) => [word, 'ZOH-zoh']));
    const line = lineOf('Only bodax is said here.', lexicon);
    expect(open('slt', 1, lexicon).settings(line).entries).toHaveLength(1);
    const all = lineOf(words.slice(0, 40).join(' '), lexicon);
    expectTimed(await open('slt', 1, lexicon).speak(all), all);
  });
});

describe('hostile text', () => {
  test.each([
    'A',
    'I.',
    'This is <xml attr="x">a</xml> & more.',
    '"It\'s" \'tis “so” — said.',
    'Über œuvre naïve façade Łódź.',
    '100% %s %n %d',
    '-voice rms',
    '/etc/passwd ../x',
    'ab\0cd ef',
    'ABCDEFGHIJKL nmda 10,000,000 1/2 $5',
    `${'pneumono'.repeat(60)} is long.`,
  ])('text %# is spoken', async (text) => {
    for (const line of linesOf(text)) {
      expect(open().unspeakable(line)).toEqual([]);
      expectTimed(await open().speak(line), line);
    }
  });

  test.each(['', '…', '... !!! ?', '--- -- -', "' '' '''", '😀'])(
    'text %# says nothing',
    (text) => {
      expect(linesOf(text)).toEqual([]);
    },
  );

  test.each(['a'.repeat(10_000), '7'.repeat(10_000), 'a1'.repeat(5000), 'кетамин'])(
    'a word that nobody could say is told, not tried (%#)',
    (word) => {
      const told = linesOf(`It is ${word} here.`).flatMap((line) => open().unspeakable(line));
      expect(told.map((text) => text === word)).toEqual([true]);
    },
  );
});

test('a failure of the engine shows the text and the reason', async () => {
  const request = { name: 'slt', text: 'Hello.', stretch: 1, entries: [] } as const;
  const ends: Command = () => ({ code: 3, stdout: '', stderr: 'no room', files: new Map() });
  const crashes: Command = () => {
    throw new Error('unreachable');
  };
  await expect(sayText(request, Promise.resolve(ends))).rejects.toThrow(
    'Flite could not say "Hello.": it ended with 3. no room',
  );
  await expect(sayText(request, Promise.resolve(crashes))).rejects.toThrow(
    'Flite could not say "Hello.": unreachable',
  );
});
