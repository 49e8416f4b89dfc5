import { describe, expect, test } from 'vitest';
import { parseRanges } from '../../src/scene/kinds/code';
import { parseStat } from '../../src/scene/kinds/stat';
import { sceneSchema } from '../../src/scene/schema';
import { checkBody, checkProse, placesOf, scenesOf } from '../sample';

describe('which kind a section makes', () => {
  test.each([
    ['prose', 'Words.', 'statement'],
    ['a list', '- a', 'points'],
    ['a numbered list', '1. a\n2. b', 'steps'],
    ['a quote', '> a', 'quote'],
    ['a fence of code', '```ts\na\n```', 'code'],
    ['a fence of data', '```chart\ntype: bar\ndata: {a: 1}\n```', 'chart'],
    ['a table', '| a |\n| - |\n| 1 |', 'table'],
    ['a directive', ':::summary\n- a\n- b\n:::', 'summary'],
    ['HTML', '<div>a</div>', 'statement'],
  ])('%s', async (_, block, kind) => {
    const { read } = await checkBody(`## A\n\n${block}\n`);
    expect(read?.scenes.scenes[1]?.kind).toBe(kind);
  });
});

describe('"did you mean"', () => {
  test.each([
    ['bulets', 'points'],
    ['stps', 'steps'],
    ['comparison', 'compare'],
    ['takeaways', 'summary'],
  ])('for :::%s names %s', async (name, meant) => {
    const { problems } = await checkBody(`## A\n\n:::${name}\n:::\n`);
    expect(problems.map(({ fix }) => fix)).toEqual([
      expect.stringContaining(`Did you mean "${meant}"?`),
    ]);
  });

  test('is left out when nothing is near', async () => {
    const { problems } = await checkBody('## A\n\n:::xylophone\n:::\n');
    expect(problems[0]?.fix).not.toContain('Did you mean');
  });
});

describe('the number of a stat', () => {
  test.each([
    ['48.2 %', { prefix: '', value: 48.2, decimals: 1, unit: '%' }],
    ['$1,250', { prefix: '$', value: 1250, decimals: 0, unit: '' }],
    ['−3.50 °C', { prefix: '', value: -3.5, decimals: 2, unit: '°C' }],
    ['about 5 million', { prefix: 'about', value: 5, decimals: 0, unit: 'million' }],
    ['1 000 km', { prefix: '', value: 1000, decimals: 0, digits: '1\u202f000', unit: 'km' }],
    ['0', { prefix: '', value: 0, decimals: 0, unit: '' }],
  ])('%s', (written, read) => {
    expect(parseStat(written)).toEqual(read);
  });

  test.each(['', 'none', '%'])('is not there in %j', (written) => {
    expect(parseStat(written)).toBeUndefined();
  });
});

describe('the lines that code focuses', () => {
  test.each([
    ['1', [[1]]],
    ['1-3|5', [[1, 2, 3], [5]]],
    [' 1 , 4-5 | 2', [[1, 4, 5], [2]]],
  ])('%s', (written, read) => {
    expect(parseRanges(written, 5)).toEqual(read);
  });

  test.each(['', '0', '6', '3-2', '1|', 'a', '1-', '99999999999999999999'])(
    '%j fit no code of five lines',
    (written) => {
      expect(parseRanges(written, 5)).toBeUndefined();
    },
  );
});

describe('a chart', () => {
  const chartOf = async (yaml: string) =>
    (await scenesOf(`## A\n\n\`\`\`chart\n${yaml}\n\`\`\`\n`))[0];

  test('keeps its labels in the order in which they are written, numbers too', async () => {
    expect(await chartOf('type: bar\ndata:\n  2026: 1\n  2024: 2\n  b: 3\n  a: 4')).toMatchObject({
      labels: ['2026', '2024', 'b', 'a'],
    });
  });

  test('of one series shows its name, as the title of the values', async () => {
    const series = 'type: bar\nlabels: [x, y]\ndata: {Patients: [1, 2]}';
    expect(await chartOf(series)).toMatchObject({ y: 'Patients' });
    expect(await chartOf(`${series}\ny: People`)).toMatchObject({ y: 'People' });
  });

  test('reveals a bar a step, or a series a step', async () => {
    const bars = await chartOf('type: bar\ndata: {a: 1, b: 2}');
    const series = await chartOf('type: bar\nlabels: [x, y]\ndata: {a: [1, 2], b: [2, 1]}');
    const line = await chartOf('type: line\ny: Height\ndata: {a: 1, b: 2}');
    expect([bars, series, line].map((scene) => scene?.steps.map(({ text }) => text))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['Height'],
    ]);
  });

  test.each([
    ['a number and its text', 'type: bar\ndata: {1: 5, "1": 6}'],
    ['a series and its text', 'type: bar\nlabels: [x]\ndata: {1: [5], "1": [6]}'],
  ])('has one place for %s', async (_, yaml) => {
    const checked = await checkBody(`## A\n\n\`\`\`chart\n${yaml}\n\`\`\`\n`);
    expect(placesOf(checked)).toEqual(['10:1 chartRepeats']);
  });

  test('may have a label twice, and numbers where it has none', async () => {
    const twice = await chartOf('type: line\nlabels: ["", b, ""]\ndata: {a: [1, 2, 3]}');
    expect(twice).toMatchObject({ labels: ['', 'b', ''] });
    expect(await chartOf('type: line\ndata: {a: [1, 2, 3]}')).toMatchObject({
      labels: ['1', '2', '3'],
    });
  });

  test('is drawn in spite of what does not fit together', async () => {
    const read = async (yaml: string) => {
      const checked = await checkBody(`## A\n\n\`\`\`chart\n${yaml}\n\`\`\`\n`);
      expect(checked.failed).toBe(false);
      return checked.read?.scenes.scenes[1];
    };
    expect(await read('type: line\nlabels: [x, y]\ndata: {a: [1], b: [1, 2, 3]}')).toMatchObject({
      labels: ['x', 'y', '3'],
      series: [{ values: [1, null, null] }, { values: [1, 2, 3] }],
    });
    expect(await read('type: bar\nmax: 5\ndata: {a: 8}')).toMatchObject({ max: undefined });
    expect(await read('type: doughnut\ndata: {a: -8, b: 1}')).toMatchObject({ form: 'bar' });
  });

  test('that is none is shown as it is written', async () => {
    const entries = Array.from({ length: 13 }, (_, i) => `s${i}: [1]`).join(', ');
    const many = `type: line\ndata: {${entries}}`;
    for (const yaml of ['type: wheel', 'type: bar\ndata: {}', many, 'not a map']) {
      const checked = await checkBody(`## A\n\n\`\`\`chart\n${yaml}\n\`\`\`\n`);
      expect(checked.failed).toBe(false);
      expect(checked.read?.scenes.scenes[1]).toMatchObject({ kind: 'code', language: 'yaml' });
    }
  });

  test.each([
    ['typ: bar\ndata: {a: 1}', '"type"'],
    ['type: bar', 'it has no "data"'],
    ['type: bar\ndata: 5', '"data" must be'],
    ['type: bar\ntyp: bar\ndata: {a: 1}', 'did you mean "type"?'],
    ['type: [', 'cannot be read'],
  ])('says in words what is wrong with %j', async (yaml, words) => {
    const { problems } = await checkBody(`## A\n\n\`\`\`chart\n${yaml}\n\`\`\`\n`);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
    expect(problems[0]?.message).not.toMatch(/undefined|Invalid input|received/);
  });
});

describe('what a directive holds', () => {
  test.each([
    ['references', ':::references\nWords.\n\n- a\n:::'],
    ['a quote', ':::quote\n> a\n\nWords.\n\n- b\n:::'],
    ['a quote below words', ':::quote\nWords.\n\n> a\n\n- b\n:::'],
    ['code', ':::code\n```ts\na\n```\nWords.\n\n- b\n:::'],
    ['a chart', ':::chart\n```chart\ntype: bar\ndata: {a: 1}\n```\nWords.\n\n- b\n:::'],
    ['a table', ':::table\n| a |\n| - |\n| 1 |\n\nWords.\n\n- b\n:::'],
    ['a figure', ':::figure\n![a](a.svg)\n\nWords.\n\n- b\n:::'],
    ['points', ':::points\n- a\n\nWords.\n\n> b\n:::'],
  ])('beside %s is said and shown as what it is', async (_, block) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>';
    const checked = await checkBody(`## A\n\n${block}\n`, { 'a.svg': svg });
    expect(placesOf(checked)).toEqual([]);
    const shown = JSON.stringify(checked.read?.scenes.scenes);
    expect(shown).toContain('"Words."');
    expect(shown).toMatch(/"text":"b"|"text":"a"/);
  });

  test('may have its source with it', async () => {
    const checked = await checkBody('## A\n\n:::quote\n> a[^b]\n\n[^b]: A source.\n:::\n');
    expect(placesOf(checked)).toEqual([]);
  });

  test('is spoken when it is the prose of a statement, in its order', async () => {
    const [scene] = await scenesOf('## A\n\nOne.\n\n:::statement\n**Two.**\n:::\n\nThree.\n');
    expect(scene?.narration.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(scene?.steps).toEqual([{ text: 'Two.', term: 0 }]);
  });
});

describe('the schema of scenes', () => {
  test('takes a scene as it was read, and nothing that a kind does not have', async () => {
    const [scene] = await scenesOf('## A\n\n- a\n');
    expect(sceneSchema.safeParse(scene).success).toBe(true);
    expect(sceneSchema.safeParse({ ...scene, extra: 1 }).success).toBe(false);
  });

  test("takes any fields of a document's own kind, in their place", async () => {
    const [scene] = await scenesOf('## A\n\nOne.\n');
    const { form: _form, lines: _lines, ...base } = { form: '', lines: [], ...scene };
    const own = { ...base, kind: 'own', name: 'wave', fields: { size: 1 } };
    expect(sceneSchema.safeParse(own).success).toBe(true);
    expect(sceneSchema.safeParse({ ...own, size: 1 }).success).toBe(false);
    expect(sceneSchema.safeParse({ ...own, kind: 'wave' }).success).toBe(false);
  });
});

test('what stands in a directive of an unknown kind is shown as it would be without', async () => {
  const checked = await checkBody('## A\n\n:::nothing\n- a\n\nWords.\n:::\n');
  expect(placesOf(checked)).toEqual(['10:1 directiveUnknown']);
  const scene = checked.read?.scenes.scenes[1];
  expect(scene?.kind).toBe('points');
  expect(scene?.narration.map(({ text }) => text)).toEqual(['a.', 'Words.']);
});

describe('what the stage has no room for', () => {
  const yaml = (count: number) =>
    `\`\`\`chart\ntype: bar\ndata: {${Array.from({ length: count }, (_, i) => `${i}: ${i}`)}}\n\`\`\``;
  const row = (count: number) => `|${'a word |'.repeat(count)}\n`;

  test.each([
    ['many items', '- a\n'.repeat(30)],
    ['many lines below an item', `- a\n${'  - b\n'.repeat(30)}`],
    ['many stages', '1. a\n'.repeat(30)],
    ['many cards', `:::summary\n${'- a\n'.repeat(30)}:::`],
    ['a long item', `- ${'word '.repeat(300)}`],
    ['a long quote', `> ${'word '.repeat(300)}`],
    ['many bold phrases', '**a** and '.repeat(30)],
    ['many rows and columns', `${row(12)}|${'-|'.repeat(12)}\n${row(12).repeat(40)}`],
    ['many and long lines of code', `\`\`\`ts\n${`${'x'.repeat(300)}\n`.repeat(60)}\`\`\``],
    ['many bars', yaml(60)],
  ])('is read all the same: %s', async (_, block) => {
    expect(placesOf(await checkProse(`## A\n\n${block}\n`))).toEqual([]);
  });

  test('may be a heading; its id is short enough for the name of a file', async () => {
    const [scene] = await scenesOf(`## ${'氯 '.repeat(300)}\n\nWords.\n`);
    expect(Buffer.byteLength(scene?.id ?? '')).toBeLessThan(250);
  });
});
