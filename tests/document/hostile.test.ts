import { describe, expect, test } from 'vitest';
import { checkBody, checkText, FRONT, placesOf } from '../sample';

/** Generous to a slow machine; what these inputs used to cost is ten times as much. */
const MOST_MS = 2000;
const DEEP = 10_000;

async function placesInTime(check: Promise<Parameters<typeof placesOf>[0]>): Promise<string[]> {
  const startMs = performance.now();
  const places = placesOf(await check);
  expect(performance.now() - startMs).toBeLessThan(MOST_MS);
  return places;
}

describe('nesting and length without end', () => {
  test.each([
    ['lists', `${'- '.repeat(DEEP)}a`],
    ['ordered lists', `${'1. '.repeat(DEEP)}a`],
    ['quotes', `${'>'.repeat(DEEP)} a`],
    ['lists in quotes', `${'> - '.repeat(DEEP)}a`],
    ['emphasis', `${'*'.repeat(DEEP)}a${'*'.repeat(DEEP)}`],
    ['emphasis that opens only', '*a **b '.repeat(DEEP)],
    ['links', `${'['.repeat(3000)}a${'](x)'.repeat(3000)}`],
    ['brackets', `${'['.repeat(DEEP)}a${']'.repeat(DEEP)}`],
    [
      'a list that steps in',
      Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    ],
    ['directives', ':::points\n'.repeat(DEEP)],
  ])('in %s is one problem, soon found', async (_, block) => {
    const places = await placesInTime(checkBody(`## A\n\n${block}\n\n## B\n\nWords.\n`));
    expect(places).toHaveLength(1);
    expect(places[0]).toMatch(/ (nestedTooDeep|paragraphTooLong)$/);
  });

  test('in directives of ever more colons is one problem, soon found', async () => {
    const open = Array.from({ length: 300 }, (_, i) => `${':'.repeat(i + 3)}points`).join('\n');
    const places = await placesInTime(checkBody(`## A\n\n${open}\n`));
    expect(places).toEqual(['18:1 nestedTooDeep']);
  });

  test('leaves the rest of the document to be checked', async () => {
    const deep = `${'> '.repeat(DEEP)}a`;
    expect(await placesInTime(checkBody(`## A\n\n${deep}\n\n## B\n\n:::bulets\n:::\n`))).toEqual([
      '10:1 nestedTooDeep',
      '14:1 directiveUnknown',
    ]);
  });

  test('a rule of many dashes is no list', async () => {
    expect(await placesInTime(checkBody(`## A\n\n${'- '.repeat(100)}\n\nWords.\n`))).toEqual([]);
  });

  test('a paragraph of two megabytes is too large a file', async () => {
    const places = await placesInTime(checkBody(`## A\n\n${'word '.repeat(400_000)}\n`));
    expect(places).toEqual(['1:1 fileTooLarge']);
  });

  test('a paragraph of 200 kilobytes is one problem', async () => {
    const places = await placesInTime(checkBody(`## A\n\n${'word '.repeat(40_000)}\n`));
    expect(places).toEqual(['10:1 paragraphTooLong']);
  });
});

describe('front matter', () => {
  const front = (yaml: string) => checkText(`---\n${yaml}\n---\n\n# A title\n`);

  test.each([
    ['a list', '- a\n- b', ['2:1 yamlBroken']],
    ['one word', 'hello', ['2:1 yamlBroken']],
    ['null', '~', ['1:1 metaMissing']],
    ['empty', '', ['1:1 metaMissing']],
    ['not YAML', 'title: "A', ['2:10 yamlBroken']],
    ['with a key twice', 'title: A\ntitle: B', ['3:1 yamlBroken']],
    ['with an alias', 'title: &a A\nauthor: *a', ['3:9 yamlBroken']],
    ['with an alias of nothing', 'title: *a', ['2:8 yamlBroken']],
    ['with an alias of itself', 'title: A\nlexicon: &a\n  b: *a', ['4:6 yamlBroken']],
    [
      'with a bomb of aliases',
      `title: A\na: &a [x, x]\n${'bcdefghij'.replace(/./g, (c) => `${c}: &${c} [*${String.fromCharCode(c.charCodeAt(0) - 1)}, *${String.fromCharCode(c.charCodeAt(0) - 1)}]\n`)}`.trimEnd(),
      ['4:8 yamlBroken'],
    ],
    ['with an unknown tag', 'title: !!js/function A', []],
    [
      'with names of JavaScript',
      'title: A\n__proto__: x\nconstructor: y',
      ['3:1 metaUnknown', '4:1 metaUnknown'],
    ],
    [
      'with wrong words in the lexicon',
      'title: A\nlexicon:\n  a: [1]\n  b: 5',
      ['4:6 metaWrong', '5:6 metaWrong'],
    ],
    ['with a lexicon that is a list', 'title: A\nlexicon: [a, b]', ['3:10 metaWrong']],
    [
      'with an unknown key in the voice',
      'title: A\nvoice: {name: slt, speed: 2}',
      ['3:20 metaUnknown'],
    ],
    ['with a day that is not in the calendar', 'title: A\ndate: 2026-02-30', ['3:7 metaWrong']],
    ['with a number for a title', 'title: 5', ['2:8 metaWrong']],
  ])('that is %s gives its problems at their keys', async (_, yaml, places) => {
    expect(await placesInTime(front(yaml))).toEqual(places);
  });

  test('with a mistake keeps its right keys, so that the voice is not accused', async () => {
    const text = '---\ntitle: A\nvoice: silent\nautor: B\n---\n\n# 标题\n\n这是一个句子。\n';
    expect(placesOf(await checkText(text))).toEqual(['4:1 metaUnknown']);
  });

  test('with a mistake keeps its right keys, so that the voice finds what it cannot say', async () => {
    const text = '---\ntitle: A\nvoice: slt\nautor: B\n---\n\n# 标题\n\n这是一个句子。\n';
    expect(placesOf(await checkText(text))).toEqual(['4:1 metaUnknown', '9:1 wordUnspeakable']);
  });

  test('with a mistyped voice does not accuse every word of the text', async () => {
    const text = '---\ntitle: A\nvoice: silnet\n---\n\n# 标题\n\n这是一个句子。\n';
    expect(placesOf(await checkText(text))).toEqual(['3:8 metaWrong']);
  });
});

describe('names of JavaScript', () => {
  test('are words, ids, footnotes and labels like any other', async () => {
    const text = `---\ntitle: A\nvoice: silent\nlexicon:\n  constructor: con-STRUCT-or\n  toString: two string\n---

# __proto__

The constructor and toString and hasOwnProperty of \\_\\_proto\\_\\_.[^__proto__][^constructor]

## constructor {#constructor}

\`\`\`chart
type: bar
data: {__proto__: 1, constructor: 2, valueOf: 3}
\`\`\`

[^__proto__]: A source.

[^constructor]: Another.
`;
    const checked = await checkText(text);
    expect(placesOf(checked)).toEqual([]);
    const [title, chart] = checked.read?.scenes.scenes ?? [];
    expect(title?.refs).toEqual(['__proto__', 'constructor']);
    expect(chart).toMatchObject({ labels: ['__proto__', 'constructor', 'valueOf'] });
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    ':::%s is no kind of scene',
    async (name) => {
      const places = placesOf(await checkBody(`## A\n\n:::${name}\n- a\n:::\n`));
      expect(places).toHaveLength(1);
      expect(places[0]).toMatch(/^10:1 directive(Unknown|Stray)$/);
    },
  );
});

describe('numbers without measure', () => {
  test('in the narration are said', async () => {
    const body =
      '## A\n\n99999999999999999999999999 and 1e999 and 0.00000000000000000001 and 1,000,000,000,000,000,000,000.5 ' +
      'and 99:99 and 2026-99-99 and 99/99 and 99999999999999999999th and 0th and 31 August 99999.\n';
    const checked = await checkBody(body);
    expect(placesOf(checked)).toEqual([]);
    for (const { spoken } of checked.read?.lines[1]?.[0]?.words ?? []) {
      expect(spoken).not.toEqual([]);
      for (const token of spoken) expect(token).not.toMatch(/nan|infinity|undefined|^$/i);
    }
  });

  test.each([
    ['type: bar\ndata: {a: .nan}', 'chartBroken'],
    ['type: bar\nmax: .inf\ndata: {a: 1}', 'chartBroken'],
    ['type: bar\ndata: {a: 1e400}', 'chartBroken'],
    ['type: bar\nmax: -5\ndata: {a: 1}', 'chartMax'],
    ['type: bar\ndata: {}', 'tooFew'],
    ['', 'chartBroken'],
    ['- a', 'chartBroken'],
    ['data: &a {b: *a}', 'chartBroken'],
  ])('in the chart %j are one problem', async (yaml, code) => {
    expect(placesOf(await checkBody(`## A\n\n\`\`\`chart\n${yaml}\n\`\`\`\n`))).toEqual([
      `10:1 ${code}`,
    ]);
  });
});

test('a document with many faults is read to its end, in order', async () => {
  const { problems } = await checkText(
    `${FRONT}## A\n\n![](x.png)\n\n## B\n\n:::nothing\n:::\n\n## C\n\n- a\n\n> b\n\n## A {#A}\n\n[^x]: y\n`,
  );
  const lines = problems.map(({ line }) => line);
  expect([...lines].sort((a, b) => a - b)).toEqual(lines);
  expect(problems.map(({ code }) => code)).toEqual([
    'imageAlt',
    'imageMissing',
    'directiveUnknown',
    'twoBlocks',
    'idBroken',
    'referenceUnused',
  ]);
});
