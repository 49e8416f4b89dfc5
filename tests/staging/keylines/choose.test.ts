/** The key lines of a section, and the laws that hold for any. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/language/languages';
import { countWords } from '../../../src/staging/keylines/candidate';
import { chooseKeyLines, withTerms } from '../../../src/staging/keylines/choose';
import { passagesOf } from '../../../src/staging/keylines/sentences';
import { runs } from '../../runs';

const said = (...texts: string[]) => texts.map((text) => ({ text, terms: [], marks: [] }));

async function linesOf(texts: string[], lang = 'en', heading = ''): Promise<string[][]> {
  const lines = await chooseKeyLines(said(...texts), { lang, heading });
  return lines.map(({ paragraph, pieces }) =>
    pieces.map(({ start, end }) => texts[paragraph]?.slice(start, end) ?? ''),
  );
}

const SLOW =
  'A long dough feeds bacteria as well as yeast, and they make the acids that give a crust its depth.';

describe('the key lines of a section', () => {
  test('are its short sentences, and the best of each long one', async () => {
    expect(await linesOf([`Slow dough tastes of more. ${SLOW}`])).toEqual([
      ['Slow dough tastes of more.'],
      ['A long dough feeds bacteria as well as yeast'],
      ['they make the acids that give a crust its depth'],
    ]);
  });

  test('are not two words where the next sentence says more', async () => {
    const lines = await linesOf(['That is. Nobody opens what represents core business value.']);
    expect(lines).toEqual([['Nobody opens what represents core business value.']]);
  });

  test('are one word only where nothing more is said', async () => {
    expect(await linesOf(['Three. So we went home, and told everybody of it.'])).toEqual([
      ['So we went home, and told everybody of it.'],
    ]);
    expect(await linesOf(['Thanks!'])).toEqual([['Thanks!']]);
  });

  test('come soon: a heading alone does not stand for long', async () => {
    const first = 'When the guests of the house had come home late, they slept well and long.';
    const bold = { text: 'Then all was well.', marks: [], terms: [{ start: 0, end: 4 }] };
    const chosen = await chooseKeyLines([...said(first), bold], { lang: 'en', heading: '' });
    expect(chosen.map(({ paragraph }) => paragraph)).toEqual([0]);
  });

  test('follow a sentence in pieces at once, though its last piece is short', async () => {
    const long =
      'When I have the first draft version of the whole talk, I lock myself in a room and pretend to actually give the talk for the first time.';
    const last = 'It’s easier to tell a story you’ve told many times before.';
    const lines = await linesOf([`${long} ${last}`]);
    expect(lines[0]?.length).toBeGreaterThan(1);
    expect(lines.at(-1)).toEqual([last]);
  });

  test('are a sentence in pieces rather than a clause of it, where the rest takes long', async () => {
    const long =
      'The builds tab shows the current state of the repository: a table with the name of each package, the last date, its author, and the state of its build.';
    const [pieces = []] = await linesOf([long]);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join(' ')).toBe(long);
  });

  test('are those of each sentence, whatever sign ends it', async () => {
    const text = 'रोटी को समय चाहिए। आटा रात भर सोता है। सुबह वह फूल जाता है।';
    const lines = await linesOf([text, text.replace('रोटी', 'ब्रेड')], 'hi');
    expect(lines.length).toBeGreaterThan(3);
  });

  test('are no words that only lead to what comes', async () => {
    expect(await linesOf(['Slow dough tastes of more.', 'The code below does it:'])).toEqual([
      ['Slow dough tastes of more.'],
    ]);
  });

  test('are the same when all that was chosen is bold', async () => {
    const texts = [`Slow dough tastes of more. ${SLOW}`, 'Wait for it! 🙂 And then bake.'];
    const lines = await chooseKeyLines(said(...texts), { lang: 'en', heading: '' });
    const drafted = withTerms(said(...texts), lines);
    expect(await chooseKeyLines(drafted, { lang: 'en', heading: '' })).toEqual([]);
  });

  test('are never nothing: after a bold phrase, too', async () => {
    const text = `Wait: ... ${SLOW} ${SLOW}`;
    const spoken = { text, marks: [], terms: [{ start: 0, end: 5 }] };
    const lines = await chooseKeyLines([spoken], { lang: 'en', heading: '' });
    for (const { start, end } of lines) expect(end).toBeGreaterThan(start);
  });

  test('are none near a phrase that is bold, and some where nothing is for long', async () => {
    const bold = { text: SLOW, marks: [], terms: [{ start: 2, end: 12 }] };
    const chosen = (...more: string[]) =>
      chooseKeyLines([bold, ...said(...more)], { lang: 'en', heading: '' });
    expect(await chosen()).toEqual([]);
    expect(await chosen('It tastes of more.')).toEqual([]);
    const far = await chosen(SLOW);
    expect(far.length).toBeGreaterThan(0);
    expect(far.map(({ paragraph }) => paragraph)).not.toContain(0);
  });

  test('bring something new at least every 18 words or so', async () => {
    const text = [
      SLOW,
      'If your kitchen is small, a covered bowl on the lowest shelf of the fridge is enough for a week.',
      'Nobody who has tasted it would ever think that this bread was made without any hurry at all.',
    ].join(' ');
    const lines = await chooseKeyLines(said(text), { lang: 'en', heading: 'Bread' });
    const starts = lines.flatMap(({ pieces }) =>
      pieces.map(({ start }) => countWords(text.slice(0, start))),
    );
    const gaps = [...starts, countWords(text)].map((at, i) => at - (starts[i - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(18);
  });

  test('of one section do not depend on another', async () => {
    const alone = await linesOf([SLOW], 'en', 'Dough');
    expect(await linesOf([SLOW], 'en', 'Dough')).toEqual(alone);
  });

  test('do not come twice in a row', async () => {
    expect(await linesOf(['Wait for it.', 'Wait for it.'])).toEqual([['Wait for it.']]);
  });

  test('of a sentence that nobody could read in time are whole parts of it', async () => {
    const clause =
      'the bell rings in the tower above the market and the door opens slowly for all guests';
    const text = `${[clause, clause, clause, clause, clause].join('; ')}.`;
    const lines = await linesOf([text]);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.flat().join(' ')).toBe(text);
  });
});

const WORDS =
  'the a of in and, but not only if may old bridge town people carry carries is are was opens slowly “very good” (quite) 3 Berlin which that because about it they who: ; — without perhaps';
const word = fc.constantFrom(...WORDS.split(' '));
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 40 }), fc.constantFrom('.', '?', '!', '…'))
  .map(([words, end]) => `${words.join(' ')}${end}`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const section = fc.array(paragraph, { minLength: 1, maxLength: 3 });
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'zh');

describe('of any section in any language', () => {
  test('each line is an exact slice of one sentence, and no two overlap', async () => {
    await fc.assert(
      fc.asyncProperty(section, language, async (texts, lang) => {
        const lines = await chooseKeyLines(said(...texts), { lang, heading: 'The bridge' });
        let before = { paragraph: 0, end: 0 };
        for (const { paragraph, start, end, pieces } of lines) {
          const text = texts[paragraph] ?? '';
          const inside = passagesOf(text, languageOf(lang)).some(
            (span) => span.start <= start && end <= span.end,
          );
          expect(inside).toBe(true);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([start, end]);
          if (paragraph === before.paragraph) expect(start).toBeGreaterThanOrEqual(before.end);
          else expect(paragraph).toBeGreaterThan(before.paragraph);
          before = { paragraph, end };
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('the pieces of a sentence are all of its words', async () => {
    await fc.assert(
      fc.asyncProperty(section, language, async (texts, lang) => {
        const lines = await chooseKeyLines(said(...texts), { lang, heading: '' });
        for (const { paragraph, start, end, pieces } of lines) {
          const text = texts[paragraph] ?? '';
          const joined = pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ');
          expect(joined.replace(/\s+/g, ' ')).toBe(text.slice(start, end).replace(/\s+/g, ' '));
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test('the same lines come again', async () => {
    await fc.assert(
      fc.asyncProperty(section, language, async (texts, lang) => {
        const once = await chooseKeyLines(said(...texts), { lang, heading: '' });
        expect(await chooseKeyLines(said(...texts), { lang, heading: '' })).toEqual(once);
      }),
      { numRuns: runs(50) },
    );
  });
});

/** What must not be lost, and statements that it turns around. */
const LIMITS = ['not', 'never', 'hardly', 'perhaps', 'only', 'without', 'unless', 'may', 'should'];
const SUBJECTS = ['the old bridge', 'a small village', 'the new engine', 'every second house'];
const VERBS = ['carries', 'brings', 'keeps', 'needs'];
const OBJECTS = [
  'the whole traffic of the valley',
  'more people than the town',
  'a great deal of water',
];

test('no line of English leaves a negation or a hedge of its clause behind', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LIMITS),
      fc.constantFrom(...SUBJECTS),
      fc.constantFrom(...VERBS),
      fc.constantFrom(...OBJECTS),
      fc.boolean(),
      async (limit, subject, verb, object, isBefore) => {
        const said = isBefore
          ? `${limit} ${subject} ${verb} ${object} through the long winter nights`
          : `${subject} ${verb} ${object} ${limit} in the long winter nights of the north`;
        const text = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
        for (const line of await linesOf([text]))
          expect(line.join(' ').toLowerCase()).toContain(limit);
      },
    ),
    { numRuns: runs(150) },
  );
});
