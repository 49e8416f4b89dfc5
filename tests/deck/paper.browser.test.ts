/** The deck on paper, read by PDFium as viewers read it: each page against the deck's own picture of the same step. */
import { readFileSync } from 'node:fs';
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

const SIZE = { width: 960, height: 540 };
/** Of 255. Two renderers differ by 15 at an edge; the smallest step of both documents changes 50. */
const MOST = 30;
const LONG_MS = 300_000;

const name = ({ scene, step }: Spot) => `${scene} step ${step}`;
/** Without spaces, and without hyphens, of which some end a line. */
const words = (text: string) => text.replace(/[\s\-\ufffe]+/g, '');

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

describe.each(['ketamine', 'tour'])(
  'the document %s on paper',
  { timeout: LONG_MS },
  (document) => {
    let prepared: Prepared;
    let library: Awaited<ReturnType<typeof PDFiumLibrary.init>>;
    const opened: PDFiumDocument[] = [];
    /** What the deck shows. */
    const seen = new Map<string, Pixels>();
    beforeAll(async () => {
      prepared = await prepareDocument(
        `slides/${document}/${document}.md`,
        'silent',
        inject('store'),
      );
      library = await PDFiumLibrary.init();
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
    afterAll(() => {
      for (const pdf of opened) pdf.destroy();
      library?.destroy();
    });

    async function print(paper: Paper): Promise<{ pdf: PDFiumDocument; source: string }> {
      const data = readFileSync(await makePdf(prepared, paper));
      const pdf = await library.loadDocument(data);
      opened.push(pdf);
      return { pdf, source: data.toString('latin1') };
    }

    async function draw(page: PDFiumPage, width: number): Promise<Pixels> {
      const scale = width / page.getOriginalSize().originalWidth;
      return page.render({ scale, render: async ({ data }) => Uint8Array.from(data) });
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
      expect(source).toMatch(/\/FontFile[23]|\/Subtype \/Type3/);
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
        const page = await draw(pdf.getPage(i), SIZE.width);
        const found = difference(page, spot);
        if (found > MOST) off.push(`${name(spot)}: ${found.toFixed(1)}`);
        // That a page of the step before would be found.
        const before = { ...spot, step: spot.step - 1 };
        if (spot.step > 0 && difference(page, before) <= MOST) alike.push(name(spot));
      }
      expect({ off, alike }).toEqual({ off: [], alike: [] });
    });

    test('has a page for every scene, at its last step, with text to select', async () => {
      const { pdf, source } = await print('scenes');
      expectGood(source);
      const spots = lastSpots(prepared.timeline);
      expect(pdf.getPageCount()).toBe(spots.length);
      const off: string[] = [];
      for (const [i, spot] of spots.entries()) {
        const page = pdf.getPage(i);
        const heading = prepared.timeline.scenes[i]?.scene.heading ?? [];
        expect(words(page.getText())).toContain(words(plainText(heading)));
        const found = difference(await draw(page, SIZE.width), spot);
        if (found > MOST) off.push(`${name(spot)}: ${found.toFixed(1)}`);
      }
      expect(off).toEqual([]);
    });

    test('has a handout with all that is shown and said, on fewer sheets than scenes', async () => {
      const { pdf, source } = await print('handout');
      expectGood(source);
      expect(pdf.getPageCount()).toBeLessThan(prepared.timeline.scenes.length);
      const text = words([...pdf.pages()].map((page) => page.getText()).join(' '));
      for (const { scene, captions } of prepared.timeline.scenes) {
        expect(text).toContain(words(plainText(scene.heading)));
        for (const { words: spoken } of captions)
          for (const word of spoken) expect(text).toContain(words(word.text));
      }
    });
  },
);
