/** The deck on paper, read by PDFium as viewers read it: each page against the deck's own picture of the same step. */
import { readFileSync } from 'node:fs';
import type { PDFiumDocument } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { withBrowser } from '../../src/browser/page';
import type { Paper } from '../../src/deck/paper';
import { makeDeck } from '../../src/outputs/deck';
import { makePdf } from '../../src/outputs/pdf';
import type { Prepared } from '../../src/pipeline';
import { plainText } from '../../src/scene/inline';
import { goTo, openDeck, type Spot } from '../../src/still/deck';
import { allSpots, lastSpots } from '../../src/still/video';
import { blockDifference, type Pixels } from '../pixels';
import { writeSample } from '../sample';
import { prepareDocument } from '../stage';
import { drawPage, fontKinds, openPdf } from './pdf';

const SIZE = { width: 960, height: 540 };
/** Of 255. Two renderers differ by 15 at an edge, by 32 where small words stand a px lower; the smallest step of both documents changes 50. */
const MOST = 36;
const LONG_MS = 300_000;

const name = ({ scene, step }: Spot) => `${scene} step ${step}`;
/** Without spaces, and without hyphens, of which some end a line. */
const words = (text: string) => text.replace(/[\s\-\ufffe]+/g, '');

function expectRealFonts(source: string): void {
  expect(fontKinds(source)).toContain('Type0');
  expect(fontKinds(source)).not.toContain('Type3');
  expect(source).toContain('/FontFile2');
}

const LINKS = `---
title: Links
lang: de
voice: silent
---

# Links

## Übersicht

- [Ende](#ende)

## Ende

- [Übersicht](#übersicht)
`;

test('links between scenes lead from page to page', { timeout: LONG_MS }, async () => {
  const prepared = await prepareDocument(writeSample(LINKS), 'silent');
  const source = readFileSync(await makePdf(prepared, 'steps')).toString('latin1');
  const led = [...source.matchAll(/\/Subtype \/Link[^>]*\/Dest \/(\S+)/g)].map(([, name]) => name);
  const [, dests] = source.match(/\/Dests (\d+) 0 R/) ?? [];
  const places = source.match(new RegExp(`\n${dests} 0 obj\n<<([^>]*)>>`))?.[1];
  expect(led).toHaveLength(2);
  for (const name of led) expect(places).toContain(`/${name} [`);
});

const LETTERS = `---
title: Letters
voice: silent
---

# Letters

## Plain, *slanted* and **strong**

- Žluťoučký kůň, *žluťoučký kůň*, **žluťoučký kůň**
- Ελληνικά, *Ελληνικά*, кириллица, **кириллица**
- \`code\`, **\`strong code\`**

## A chart

\`\`\`chart
type: bar
data:
  Here: 48.2
  There: 10.7
\`\`\`
`;

test('letters of all scripts, styles and charts are text of real fonts', {
  timeout: LONG_MS,
}, async () => {
  const prepared = await prepareDocument(writeSample(LETTERS), 'silent');
  const data = readFileSync(await makePdf(prepared, 'scenes'));
  expectRealFonts(data.toString('latin1'));
  const pdf = await openPdf(data);
  const text = words([...pdf.pages()].map((page) => page.getText()).join(' '));
  for (const word of [
    'slanted',
    'Žluťoučký',
    'Ελληνικά',
    'кириллица',
    'strongcode',
    '48.2',
    'Here',
  ])
    expect(text).toContain(word);
});

const MANY = `---
title: Many
voice: silent
---

# Many

## A long list

${Array.from({ length: 14 }, (_, i) => `- Item ${i + 1} end\n  - with a line below it\n`).join('')}
`;

test.each(['scenes', 'handout'] as const)(
  'a scene that goes on in pages has all of them on paper: %s',
  { timeout: LONG_MS },
  async (paper) => {
    const prepared = await prepareDocument(writeSample(MANY), 'silent');
    const pdf = await openPdf(readFileSync(await makePdf(prepared, paper)));
    const text = words([...pdf.pages()].map((page) => page.getText()).join(' '));
    for (let item = 1; item <= 14; item += 1) expect(text).toContain(`Item${item}end`);
    const turned = text.match(/\d\/\d/g) ?? [];
    expect(turned.length).toBeGreaterThan(1);
    expect(turned).toEqual(turned.map((_, i) => `${i + 1}/${turned.length}`));
  },
);

const LONG = Array.from(
  { length: 60 },
  (_, i) => `Sentence number ${i} goes on for a while, as some do.`,
);
const scene = (name: string) => `## ${name}\n\n- First\n- Second\n\nA short word on it.\n\n`;
const SPOKEN = `---
title: A talk
author: Jane Doe
date: 2026-11-28
voice: silent
narration: prose
---

# A talk

${scene('One')}${scene('Two')}${scene('Three')}## Long

- Fourth

${LONG.join(' ')}

${scene('Five')}${scene('Six')}`;

/** Where the lowest mark above the footer is, as a share of the page's height. */
function inkEnd({ width, height, data }: Pixels): number {
  for (let y = Math.floor(height * 0.94); y > 0; y -= 1)
    for (let i = y * width * 4; i < (y + 1) * width * 4; i += 4)
      if (Math.min(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0) < 220) return y / height;
  return 0;
}

test('a handout has a head, says all that is said at length, and ends in lines to write on', {
  timeout: LONG_MS,
}, async () => {
  const prepared = await prepareDocument(writeSample(SPOKEN), 'silent');
  const pdf = await openPdf(readFileSync(await makePdf(prepared, 'handout')));
  const pages = [...pdf.pages()];
  const texts = pages.map((page) => words(page.getText()));
  for (const said of ['A talk', 'Jane Doe', '28 November 2026', 'One'])
    expect(texts[0]).toContain(words(said));
  // The head and One, Two and Three, Long and its text with Five below it, Six with lines.
  expect(texts[1]).toMatch(/Two.*Three/s);
  // A sentence may go on on the next page, after the footer.
  for (const i of LONG.keys())
    expect(texts.join('')).toMatch(new RegExp(`Sentence(\\d*Atalk\\d*)?number${i}goes`));
  expect(texts.join('')).toContain('Five');
  expect(texts.at(-1)).toContain('Six');
  for (const page of pages) expect(inkEnd(await drawPage(page, 400))).toBeGreaterThan(0.6);
});

describe.each(['ketamine', 'tour'])(
  'the document %s on paper',
  { timeout: LONG_MS },
  (document) => {
    let prepared: Prepared;
    /** What the deck shows. */
    const seen = new Map<string, Pixels>();
    beforeAll(async () => {
      prepared = await prepareDocument(
        `slides/${document}/${document}.md`,
        'silent',
        inject('store'),
      );
      const index = await makeDeck(prepared);
      const shoot = async (context: Parameters<typeof openDeck>[0]) => {
        const page = await openDeck(context, index, { still: true });
        for (const spot of allSpots(prepared.timeline)) {
          await goTo(page, spot);
          seen.set(name(spot), PNG.sync.read(await page.screenshot({ animations: 'allow' })));
        }
      };
      await withBrowser(await findBrowser(process.env.LECTERN_BROWSER), shoot, SIZE);
    }, LONG_MS);

    async function print(paper: Paper): Promise<{ pdf: PDFiumDocument; source: string }> {
      const data = readFileSync(await makePdf(prepared, paper));
      return { pdf: await openPdf(data), source: data.toString('latin1') };
    }

    const difference = (page: Pixels, spot: Spot): number => {
      const picture = seen.get(name(spot));
      if (!picture) throw new Error(`no picture of ${name(spot)}`);
      return blockDifference(page, picture);
    };

    function expectGood(source: string): void {
      const { meta } = prepared.timeline;
      expect(source).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
      expect(source).toContain('/Outlines');
      expect(source).toContain(`/Lang (${meta.lang})`);
      expectRealFonts(source);
      // The title of the file, and words that a line break parts are two words in the outline, too.
      expect(source.split(`/Title (${meta.title})`).length).toBeGreaterThan(2);
      expect(source).toContain('/ToUnicode');
      expect(source).toContain('/URI');
    }

    test('has a page for every step, each as the deck shows it', async () => {
      const { pdf, source } = await print('steps');
      expectGood(source);
      const spots = allSpots(prepared.timeline);
      expect(pdf.getPageCount()).toBe(spots.length);
      const off: string[] = [];
      const alike: string[] = [];
      for (const [i, spot] of spots.entries()) {
        const page = await drawPage(pdf.getPage(i), SIZE.width);
        const found = difference(page, spot);
        if (found > MOST) off.push(`${name(spot)}: ${found.toFixed(1)}`);
        // That a page of the step before would be found.
        const before = { ...spot, step: spot.step - 1 };
        if (spot.step > 0 && difference(page, before) <= MOST) alike.push(name(spot));
      }
      expect({ off, alike }).toEqual({ off: [], alike: [] });
    });

    test('has a page for every scene and its pages, at the last step of each, with text to select', async () => {
      const { pdf, source } = await print('scenes');
      expectGood(source);
      const spots = lastSpots(prepared.timeline, prepared.own, 'landscape').flat();
      expect(pdf.getPageCount()).toBe(spots.length);
      const off: string[] = [];
      for (const [i, spot] of spots.entries()) {
        const page = pdf.getPage(i);
        const timed = prepared.timeline.scenes.find(({ scene }) => scene.id === spot.scene);
        const heading = timed?.scene.heading ?? [];
        expect(words(page.getText())).toContain(words(plainText(heading)));
        const found = difference(await drawPage(page, SIZE.width), spot);
        if (found > MOST) off.push(`${name(spot)}: ${found.toFixed(1)}`);
      }
      expect(off).toEqual([]);
    });

    test('has a handout with all that is shown and said, on fewer sheets than scenes', async () => {
      const { pdf, source } = await print('handout');
      expectGood(source);
      const pages = [...pdf.pages()];
      expect(pages.length).toBeLessThan(prepared.timeline.scenes.length);
      const text = words(pages.map((page) => page.getText()).join(' '));
      for (const page of pages) expect(inkEnd(await drawPage(page, 400))).toBeGreaterThan(0.6);
      for (const { scene, captions } of prepared.timeline.scenes) {
        expect(text).toContain(words(plainText(scene.heading)));
        for (const { words: spoken } of captions)
          for (const word of spoken) expect(text).toContain(words(word.text));
      }
    });
  },
);
