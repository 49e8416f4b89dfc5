/** A translation held against what it is translated from. */
import { describe, expect, test } from 'vitest';
import { collectProblems } from '../../src/problem/problem';
import { compareVersions, matchVersions } from '../../src/translation/compare';
import { ENGLISH, GERMAN, versionOf } from './tea';

/** `[line, code, message]` of each problem, and the pairs of ids. */
async function hold(german: string, english = ENGLISH) {
  const [original, translation] = [
    await versionOf(english, 'tea.md'),
    await versionOf(german, 'tea.de.md'),
  ];
  const match = matchVersions(original, translation);
  const problems = collectProblems('tea.de.md');
  compareVersions({ match, from: 'tea.md', langs: ['en', 'de'] }, problems);
  const pairs = match.pairs.map(({ original: a, translation: b }) => [a.section.id, b.section.id]);
  return {
    pairs,
    found: problems.list.map(({ code, message, line }) => `${line} ${code}: ${message}`),
  };
}

/** The section of the German text that begins with this heading. */
const sectionOf = (heading: string): string => {
  const start = GERMAN.indexOf(`## ${heading}`);
  const next = GERMAN.indexOf('\n## ', start);
  return GERMAN.slice(start, next < 0 ? undefined : next + 1);
};

test('an id that nobody wrote may be another one, whatever its length and its number', async () => {
  const long = 'word '.repeat(30).trim();
  const words = (one: string) => `# ${one}\n\n## ${long} ${one}\n\nTea.\n\n## ${one}\n\nTea.\n`;
  const german = `---\ntitle: Tee\nlang: de\nvoice: silent\n---\n\n${words('Fragen').replace(/word/g, 'Wort')}`;
  const english = `---\ntitle: Tea\nvoice: silent\n---\n\n${words('Questions')}`;
  const { pairs, found } = await hold(german, english);
  expect(pairs).toContainEqual(['questions-1', 'fragen-1']);
  expect(found).toEqual([]);
});

describe('a translation', () => {
  test('that says the same is matched section by section, by id and by structure, and nothing is told', async () => {
    expect(await hold(GERMAN)).toEqual({
      pairs: [
        ['tea', 'tee'],
        ['make', 'make'],
        ['why-wait', 'warum-warten'],
        ['prices', 'preise'],
        ['where-it-grows', 'wo-er-wächst'],
      ],
      found: [],
    });
  });

  test.each([
    [
      'lacks a section',
      GERMAN.replace(sectionOf('Warum warten'), ''),
      ['20 sectionMissing: The section "Why wait?" (tea.md:20) is missing before here.'],
    ],
    [
      'lacks one that is like no other',
      GERMAN.replace(sectionOf('Preise'), ''),
      ['24 sectionMissing: The section "Prices" (tea.md:24) is missing before here.'],
    ],
    [
      'has one more',
      `${GERMAN}\n## Wer ihn trinkt\n\n- Engländer\n- Inder\n`,
      ['39 sectionExtra: The section "Wer ihn trinkt" is not in tea.md.'],
    ],
    [
      'has one of its own, by a written id, where one is missing',
      GERMAN.replace(sectionOf('Preise'), '## Wer ihn trinkt {#wer}\n\nViele Menschen.\n\n'),
      [
        '28 sectionMissing: The section "Prices" (tea.md:24) is missing before here.',
        '24 sectionExtra: The section "Wer ihn trinkt" is not in tea.md.',
      ],
    ],
    [
      'has two the other way round',
      GERMAN.replace(sectionOf('Preise'), '').concat(`\n${sectionOf('Preise')}`),
      ['30 sectionMoved: The section "Preise" stands in another place than in tea.md:24.'],
    ],
    [
      'has one below another',
      GERMAN.replace('## Preise', '### Preise'),
      ['24 sectionLevel: The section "Preise" is one level up or down from that of tea.md.'],
    ],
    [
      'calls one otherwise',
      GERMAN.replace(' {#make}', ''),
      ['12 sectionId: The section that is called "make" in tea.md is called "so-geht-es" here.'],
    ],
    [
      'shows less',
      GERMAN.replace('3. Eingießen\n', ''),
      ['12 stepsDiffer: Steps of "steps": 2 here, 3 in tea.md.'],
    ],
    [
      'marks less',
      GERMAN.replaceAll('**Aroma**', 'Aroma'),
      ['20 marksDiffer: Bold phrases: 1 here, 2 in tea.md.'],
    ],
    [
      'shows another picture',
      GERMAN.replace('leaf.de.svg', 'stalk.svg'),
      ['33 picturesDiffer: The pictures are not those of tea.md: leaf.svg is missing.'],
    ],
    [
      'says other numbers',
      GERMAN.replace('4,50', '4,80').replace('1.500', '1.400'),
      [
        '24 numbersDiffer: The numbers are not those of tea.md: 4.5 there and not here; 4.8 here and not there.',
        '33 numbersDiffer: The numbers are not those of tea.md: 1500 there and not here; 1400 here and not there.',
      ],
    ],
    [
      'says a number only within a word',
      GERMAN.replace('Drei Minuten warten', 'Dreiste Minuten warten').replace(
        'wartet man drei Minuten',
        'wartet man',
      ),
      ['12 numbersDiffer: The numbers are not those of tea.md: 3 there and not here.'],
    ],
  ])('that %s is told so', async (_, german, expected) => {
    expect((await hold(german)).found).toEqual(expected);
  });
});
