import { beforeAll, describe, expect, test } from 'vitest';
import { checkBody, checkText, FRONT, placesInTime, placesOf } from '../sample';

const DEEP = 10_000;
const LIMITS = / (nestedTooDeep|paragraphTooLong)$/;

// What is loaded for the first check of all is no matter of what is checked.
beforeAll(async () => {
  await checkBody('## A\n\nSome words are said here, and a few more after them.\n');
});

describe('nesting and length without end', () => {
  test.each([
    ['lists', `${'- '.repeat(DEEP)}a`],
    ['ordered lists', `${'1. '.repeat(DEEP)}a`],
    ['quotes', `${'>'.repeat(DEEP)} a`],
    ['lists in quotes', `${'> - '.repeat(DEEP)}a`],
    ['emphasis', `${'*'.repeat(DEEP)}a${'*'.repeat(DEEP)}`],
    ['emphasis that opens only', '*a **b '.repeat(1200)],
    ['links', `${'['.repeat(2000)}a${'](x)'.repeat(2000)}`],
    ['brackets', `${'['.repeat(DEEP)}a${']'.repeat(DEEP)}`],
    [
      'a list that steps in',
      Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    ],
    ['directives', ':::points\n'.repeat(DEEP)],
  ])('in %s is one warning, soon found', async (_, block) => {
    const places = await placesInTime(checkBody(`## A\n\n${block}\n\n## B\n\nWords.\n`));
    expect(places.filter((place) => LIMITS.test(place)).length).toBeGreaterThan(0);
    expect(places.filter((place) => place.endsWith('nestedTooDeep')).length).toBeLessThan(2);
  });

  test('in directives of ever more colons is one problem, soon found', async () => {
    const open = Array.from({ length: 300 }, (_, i) => `${':'.repeat(i + 3)}points`).join('\n');
    const places = await placesInTime(checkBody(`## A\n\n${open}\n`));
    expect(places).toContain('18:1 nestedTooDeep');
  });

  test('leaves the rest of the document to be checked', async () => {
    const deep = `${'> '.repeat(DEEP)}a`;
    const checked = checkBody(`## A\n\n${deep}\n\n## B\n\n:::bulets\n:::\n`);
    const places = ['10:1 nestedTooDeep', '14:1 directiveUnknown'];
    expect(await placesInTime(checked)).toEqual(expect.arrayContaining(places));
  });

  test('a rule of many dashes is no list', async () => {
    expect(await placesInTime(checkBody(`## A\n\n${'- '.repeat(100)}\n\nWords.\n`))).toEqual([]);
  });

  test('a paragraph of two megabytes is too large a file', async () => {
    const places = await placesInTime(checkBody(`## A\n\n${'word '.repeat(400_000)}\n`));
    expect(places).toEqual(['1:1 fileTooLarge']);
  });

  test('a paragraph of 60 kilobytes is one warning', async () => {
    const places = await placesInTime(checkBody(`## A\n\n${'word '.repeat(12_000)}\n`));
    expect(places.filter((place) => LIMITS.test(place))).toEqual(['10:1 paragraphTooLong']);
  });
});

describe('signs of HTML and of other tools without end', () => {
  test.each([
    ['elements', '<div>'.repeat(DEEP)],
    ['elements in a line', `a ${'<b>'.repeat(DEEP)}`],
    ['cells that span cells', `<table>${'<tr><td colspan=50 rowspan=50>a'.repeat(300)}`],
    ['comments that are open', 'a <!-- '.repeat(600)],
    ['attributes', `<div ${'a=b '.repeat(DEEP)}>`],
    ['unknown elements', '<x>\n'.repeat(3000)],
    ['blocks that are open', '<details><summary>a</summary>\n\n'.repeat(300)],
    ['tags', '{% '.repeat(DEEP)],
    ['outputs', '{{ '.repeat(DEEP)],
    ['lists of attributes', '{.a '.repeat(DEEP)],
    ['braces', '<A b={'.repeat(3000)],
    ['imports', 'import {'.repeat(DEEP)],
    ['addresses with spaces', '![a](b '.repeat(3000)],
    ['fences', '## A\n\n```js\nx\n\n'.repeat(60)],
    ['tables of contents', '<!-- toc '.repeat(3000)],
  ])('%s are soon read', async (_, block) => {
    await placesInTime(checkBody(`## A\n\n${block}\n\n## B\n\nWords.\n`));
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
    expect(checked.failed).toBe(false);
    for (const { spoken } of checked.read?.lines[1]?.[0]?.words ?? []) {
      expect(spoken).not.toEqual([]);
      for (const token of spoken) expect(token).not.toMatch(/nan|infinity|undefined|^$/i);
    }
  });

  test.each([
    ['type: bar\nmax: .inf\ndata: {a: 1}', 'chartBroken'],
    ['type: bar\nmax: -5\ndata: {a: 1}', 'chartMax'],
    ['type: bar\ndata: {}', 'chartBroken'],
    ['', 'chartBroken'],
    ['- a', 'chartBroken'],
    ['data: &a {b: *a}', 'chartBroken'],
  ])('in the chart %j are one problem', async (yaml, code) => {
    expect(placesOf(await checkBody(`## A\n\n\`\`\`chart\n${yaml}\n\`\`\`\n`))).toEqual([
      `10:1 ${code}`,
    ]);
  });
});

test.each(['{a: .nan}', '{a: 1e400}'])(
  'in the chart of %s its only value is told, and that nothing is left',
  async (data) => {
    expect(
      placesOf(await checkBody(`## A\n\n\`\`\`chart\ntype: bar\ndata: ${data}\n\`\`\`\n`)),
    ).toEqual(['10:1 chartBroken', '12:11 chartValue']);
  },
);

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
    'idBroken',
    'referenceUnused',
  ]);
});
