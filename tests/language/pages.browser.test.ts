/** Pages of a German document: every word is its author's, or one of our German ones. Words of English would be ours. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../../src/language/de/words';
import { english } from '../../src/language/en';
import { makeDeck } from '../../src/outputs/deck';
import { publishParts } from '../../src/outputs/publish';
import type { Prepared } from '../../src/pipeline';
import { renderDescription } from '../../src/publish/description';
import { renderPage } from '../../src/publish/page';
import { buildTranscript } from '../../src/publish/transcript';
import { launch } from '../browser';
import { startRecord } from '../cli/recorder';
import { isReady } from '../deck/page';
import { greyVideo, LONG_MS } from '../publish/site';
import { writeSample } from '../sample';
import { prepareDocument } from '../stage';

const TEXT = `---
title: Tee
subtitle: Ein Versuch
author: Grete Kraft
date: 2026-11-23
lang: de
voice: silent
license: Frei
disclaimer: Nur ein Test.
---

# Tee

Guter Tee braucht drei Schritte.

## Achtung

> [!WARNING]
> Das Wasser ist heiß.

Vorsicht mit dem Wasser.

## Was zu tun ist

- [x] Wasser holen
- [ ] Tee kaufen

Erst das Wasser, dann der Tee.

## Verbrauch

\`\`\`chart
type: bar
x: Land
y: Menge
unit: kg
data: {Irland: 2.2, Türkei: 3.2}
\`\`\`

In der Türkei trinkt man viel.[^eins]

## Anbau

\`\`\`map
countries: {China: 3, Indien: 2}
\`\`\`

China baut am meisten an.

## Ablauf

\`\`\`mermaid
flowchart LR
  A[Pflanze] --> B[Blatt]
\`\`\`

Aus der Pflanze kommt das Blatt.

## Wärme

$$Q = m \\cdot c$$

Die Wärme ist Masse mal Wert.

## Vergleich

| Sorte | Zeit |
| --- | --- |
| Grün | 2 |
| Schwarz | 4 |

## Bild

![Ein Blatt](leaf.svg)

Das ist ein Blatt.

[^eins]: **Amt, 2020.** Über den Tee.
`;
const LEAF =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>';

/** What nobody translates, and what libraries know of German. */
const NAMES = 'lectern mp4 webvtt alt kg; november deutsch; großes ist gleich mal';

const wordsIn = (text: string): string[] =>
  text
    .replace(/[\u00ad\u2060]/g, '')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

const known = new Set([TEXT, NAMES, ...textsIn(words)].flatMap(wordsIn));
const strange = (texts: readonly string[]): string[] =>
  texts.filter((text) => wordsIn(text).some((word) => !known.has(word)));

/** All that is read or heard of a page, shown now or not. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const names = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
    for (let node: Node | null = walker.root; node; node = walker.nextNode()) {
      if (
        node instanceof Text &&
        !node.parentElement?.closest('script, style, template, annotation')
      )
        found.add(node.data.trim());
      if (node instanceof Element)
        for (const name of names) found.add(node.getAttribute(name) ?? '');
    }
    return [...found].filter(Boolean);
  });

let browser: Browser;
let prepared: Prepared;
let deck: string;
beforeAll(async () => {
  browser = await launch();
  prepared = await prepareDocument(writeSample(TEXT, { 'leaf.svg': LEAF }));
  deck = await makeDeck(prepared);
}, LONG_MS);
afterAll(() => browser?.close());

async function open(address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    // The clock of the speaker's view is that of the machine.
    locale: 'de-DE',
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test('the deck has no English words: controls, list of keys, finder, narrator', async () => {
  const page = await open(pathToFileURL(deck).href);
  await isReady(page);
  await page.keyboard.press('?');
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('b');
  const texts = await textsOf(page);
  expect(texts).toEqual(expect.arrayContaining([words.keys.list, words.deck.findBy, 'Bild ↓']));
  expect(strange(texts)).toEqual([]);
  await page.context().close();
});

test('the speaker’s view has none', async () => {
  const page = await open(`${pathToFileURL(deck).href}?speaker`);
  await page.locator('.speaker-view').waitFor();
  const texts = await textsOf(page);
  expect(texts).toContain(words.speaker.notes);
  expect(strange(texts)).toEqual([]);
  await page.context().close();
});

test('the watch page has none, and says nothing in English to search engines', async () => {
  const video = await greyVideo(prepared.timeline.durationMs);
  const parts = await publishParts(prepared, {
    ...{ format: 'landscape', file: video, deck: path.dirname(deck) },
  });
  const publish = path.join(prepared.folder, 'publish');
  await parts['thumbnail.jpg'](path.join(publish, 'thumbnail.jpg'));
  await parts.watch(path.join(publish, 'watch'));
  const index = path.join(publish, 'watch/index.html');
  const page = await open(pathToFileURL(index).href);
  const texts = await textsOf(page);
  expect(texts).toContain(words.watch.openDeck);
  expect(strange(texts)).toEqual([]);
  const metas = [
    ...readFileSync(index, 'utf8').matchAll(
      /(?:name|property)="(?:description|og:(?:title|description))" content="([^"]*)"/g,
    ),
  ];
  expect(strange(metas.map(([, content = '']) => content))).toEqual([]);
  await page.context().close();
});

test('the transcript and the text below the video have none', async () => {
  const { timeline, own, store } = { ...prepared, own: prepared.scenes.own };
  const html = await renderPage(buildTranscript(timeline, own), timeline, store);
  const page = await browser.newPage();
  await page.setContent(html);
  expect(strange(await textsOf(page))).toEqual([]);
  expect(strange(renderDescription(timeline).split('\n'))).toEqual([]);
  await page.close();
});

test('the page of the recorder has none', async () => {
  const file = writeSample(TEXT, { 'leaf.svg': LEAF });
  const page = await open(await startRecord(file));
  await page.locator('.rm-list').waitFor();
  const texts = await textsOf(page);
  expect(texts).toContain(words.record.keys.open);
  const folder = path.dirname(file).split('/');
  expect(
    strange(texts).filter((text) => !folder.some((name) => name && text.includes(name))),
  ).toEqual([]);
  await page.context().close();
});

test('words of English would be found', () => {
  const found = strange(textsIn(english.words));
  expect(found.length).toBeGreaterThan(150);
  expect(found).toContain(english.words.watch.openDeck);
});
