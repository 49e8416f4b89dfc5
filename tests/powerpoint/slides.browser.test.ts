/** Slides as the browser reads them off their stages; and what `import` makes of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDraft } from '../../src/import/draft';
import { makePowerPoint } from '../../src/outputs/pptx';
import { FRONT, writeSample } from '../sample';
import { prepareDocument } from '../stage';

const LIST = `- Red ones
  - Sweet
- Green ones, of *many* kinds
- [Others](https://example.org/)`;
const STAGES = '1. Pick them\n2. Wash them\n3. Eat them';
const TABLE = '| Kind | Taste |\n| - | - |\n| Gala | Sweet |\n| Boskoop | Sour |';
const CHART = '```chart\ntype: bar\ndata:\n  Gala: 12\n  Boskoop: 7\n```';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><path d="M0 0h400v300z"/></svg>';
const TEXT = `${FRONT.replace('---\n\n#', 'narration: prose\n---\n\n#')}All about apples.

## Sorts

${LIST}

Some are red. Some are green. There are others.

## How to eat them

${STAGES}

Pick them, wash them, and eat them.

## Tastes

${TABLE}

Gala is sweet, and Boskoop is sour.

## Sales

${CHART}

Gala sells best.

## A picture

![A red apple](apple.svg)

This is one.

## In code

\`\`\`js
eat(apple);
\`\`\`

It is eaten by a function.

## In signs

| Kind | Good |
| - | - |
| :leaf: Gala | :leaf: Sweet |
| Boskoop | Yes |

Gala is good, and Boskoop is, too.

## In time

- 1971: The first
- 1991: The second
- 2011: The third

There was a first, a second and a third.

## In words

> An apple a day keeps the doctor away.
>
> — A proverb

So it is said.
`;

/** So that it is quick to read, one browser draws all. */
let file: string;
let stepped: string;
beforeAll(async () => {
  const prepared = await prepareDocument(writeSample(TEXT, { 'apple.svg': SVG }));
  file = await makePowerPoint(prepared, { steps: false, narrated: false });
  stepped = await makePowerPoint(prepared, { steps: true, narrated: false });
}, 180_000);

const slideOf = (number: number, of = file): string =>
  strFromU8(unzipSync(readFileSync(of))[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('slides', () => {
  test('come back as the headings, lists, tables and sentences that they were made of', async () => {
    const { text, left } = await readDraft(file);
    expect([...left]).toEqual([]);
    expect(all(text, /^(#+ .*)$/gm)).toEqual([
      ...['# A title', '## Sorts', '## How to eat them', '## Tastes'],
      ...['## Sales', '## A picture', '## In code', '## In signs', '## In time', '## In words'],
    ]);
    for (const block of [LIST, STAGES, TABLE, CHART, 'All about apples.'])
      expect(text).toContain(block);
    expect(text).toContain('Some are red. Some are green. There are others.');
    expect(text).toContain('It is eaten by a function.');
  });

  test('have pictures with words for those who do not see them, drawings beside their pixels', () => {
    const alts = [6, 7].flatMap((slide) =>
      all(slideOf(slide), /<p:cNvPr id="\d+" name="Picture \d+" descr="([^"]*)"/g),
    );
    expect(alts).toEqual(['A red apple', 'eat(apple);']);
    expect(slideOf(6)).toContain('<asvg:svgBlip');
    expect(Object.keys(unzipSync(readFileSync(file))).some((name) => name.endsWith('.svg'))).toBe(
      true,
    );
  });

  test('have the signs in cells of a table where they stand, and words behind them', () => {
    const slide = slideOf(8);
    const [, table = ''] = /<p:xfrm>(.*?)<\/p:graphicFrame>/s.exec(slide) ?? [];
    const [, x = '', y = '', width = '', height = ''] =
      /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(table) ?? [];
    const [first = 0, second = 0] = all(table, /<a:gridCol w="(\d+)"/g).map(Number);
    const signs = [
      ...slide.matchAll(/<p:pic>.*?<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)"/gs),
    ].map(([, left, top, wide]) => [Number(left), Number(top), Number(wide)] as const);
    expect(signs).toHaveLength(2);
    for (const [i, [left, top, wide]] of signs.entries()) {
      expect(top).toBeGreaterThan(Number(y) + Number(height) / 4);
      expect(left).toBeGreaterThan(Number(x) + i * first - 1);
      expect(left + wide).toBeLessThan(Number(x) + first + i * second);
    }
    expect(Number(width)).toBeGreaterThan(first);
    const drawings = Object.entries(unzipSync(readFileSync(file))).filter(([name]) =>
      name.endsWith('.svg'),
    );
    for (const [, data] of drawings) expect(strFromU8(data)).not.toMatch(/stroke="(?!#|none)/);
    const [, before = ''] = /<a:t>Gala<\/a:t>.*?<a:tcPr marL="(\d+)"/s.exec(table) ?? [];
    const [left = 0, , wide = 0] = signs[0] ?? [];
    expect(Number(x) + Number(before)).toBeGreaterThanOrEqual(left + wide - 1);
  });

  test('have the years of a time line as words that say nothing more', async () => {
    const years = /name="Decoration \d+"(?:(?!<\/p:sp>).)*<a:t>(\d{4})<\/a:t>/gs;
    expect(all(slideOf(9), years).length).toBeGreaterThan(2);
    const { text } = await readDraft(file);
    for (const year of all(slideOf(9), years)) expect(text).not.toContain(year);
  });

  test('have the words of a quote beside its rule, and not on it', async () => {
    const [, width = ''] =
      /<a:ext cx="(\d+)" cy="\d+"\/>(?:(?!<a:ext cx).)*An apple a day/s.exec(slideOf(10)) ?? [];
    expect(Number(width)).toBeGreaterThan(2_000_000);
    expect((await readDraft(file)).text).toContain('An apple a day keeps the doctor away.');
  });

  test('stand as on the stage: a heading in the serif, plates in a tint of the accent', () => {
    const slide = slideOf(2);
    const [, title = ''] = /<p:ph type="title"\/>(.*?)<\/p:sp>/s.exec(slide) ?? [];
    expect(title).toContain('<a:latin typeface="+mj-lt"/>');
    expect(Number(all(title, / sz="(\d+)"/g)[0])).toBeGreaterThan(3000);
    const plates = all(slide, /name="Plate \d+".*?<a:off x="\d+" y="(\d+)"/gs).map(Number);
    expect(plates).toHaveLength(3);
    expect(plates).toEqual(plates.toSorted((a, b) => a - b));
    expect(slide).toContain('<a:schemeClr val="accent1"><a:alpha val="13000"/>');
  });

  test('let their items come at a click each', () => {
    expect(all(slideOf(2), /nodeType="(clickEffect)"/g)).toHaveLength(3);
  });

  test('give room to columns whose words fill them, and names of their rows no colour of the style', () => {
    const widths = all(slideOf(4), /<a:gridCol w="(\d+)"/g).map(Number);
    expect(Math.min(...widths)).toBeGreaterThan(1_500_000);
    const styles = strFromU8(
      unzipSync(readFileSync(file))['ppt/tableStyles.xml'] ?? new Uint8Array(),
    );
    expect(all(styles, /<a:firstCol>(.*?)<\/a:firstCol>/g).join()).not.toContain('schemeClr');
    expect(slideOf(4)).toContain('descr="Tastes"');
  });

  test('have numbers in the colour that they have on the stage', () => {
    expect(all(slideOf(3), /<a:buClr><a:schemeClr val="(\w+)"/g)).toEqual([
      ...['accent1', 'accent1', 'accent1'],
    ]);
    const lit = Array.from({ length: 9 }, (_, i) => slideOf(i + 2, stepped)).find((slide) =>
      slide.includes('Pick them'),
    );
    expect(all(lit ?? '', /<a:buClr><a:schemeClr val="(\w+)"/g)).toEqual(['bg1']);
  });

  test('are one for each step when that is asked for: nothing comes, and titles count', () => {
    const parts = Object.keys(unzipSync(readFileSync(stepped)));
    expect(path.basename(stepped)).toBe('talk-steps.pptx');
    const first = [2, 3, 4, 5].map((number) => slideOf(number, stepped));
    expect(first.map((slide) => all(slide, /<a:t>([^<]*\(\d \/ \d\))<\/a:t>/g).join())).toEqual([
      ...[' (1 / 4)', ' (2 / 4)', ' (3 / 4)', ' (4 / 4)'],
    ]);
    expect(first.map((slide) => all(slide, /<a:t>(Red ones)<\/a:t>/g).length)).toEqual([
      0, 1, 1, 1,
    ]);
    expect(all(first.join(''), /<(p:timing)>/g)).toEqual([]);
    expect(parts.filter((name) => /slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(12);
  });
});
