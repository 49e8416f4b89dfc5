/** Words of lectern's own in documents of other languages: each stands in an element that says that it is English. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { FORMATS } from '../../src/format';
import { wordsOf } from '../../src/language/languages';
import { renderPage } from '../../src/publish/page';
import { buildTranscript, renderMarkdown } from '../../src/publish/transcript';
import { Page } from '../../src/publish/watch/Page';
import { checkText, newFolder, readOf, timelineOf } from '../sample';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
/** All words of the author have the letters of one alphabet, which is not that of English. */
const DOCUMENT = `---
title: Τσάι
lang: LANG
voice: silent
license: Άδεια
---

# Τσάι

Τσάι.

## Εικόνα

![Φύλλα](a.svg)

Φύλλα.[^a]

## Αριθμοί

\`\`\`chart
type: bar
x: Μήνας
y: Λεπτά
data: {Μάιος: 1, Ιούνιος: 2}
\`\`\`

Δύο.

## Γραμμή

\`\`\`chart
type: line
data: {Μάιος: 1, Ιούνιος: 2}
\`\`\`

Τρία.

## Πηγές

:::references
:::

[^a]: **Ρω.** Τσάι.
`;

async function render(lang: string) {
  const checked = await checkText(DOCUMENT.replace('LANG', lang), { 'a.svg': SVG });
  const timeline = await timelineOf(checked);
  const chapters = [{ title: 'Τσάι', startMs: 0, endMs: 1000 }];
  const data = { steps: [], tracks: {}, words: wordsOf(lang).watch };
  const transcript = buildTranscript(timeline, readOf(checked).scenes.own);
  return {
    watch: renderToStaticMarkup(
      <Page {...{ timeline, chapters, size: FORMATS.landscape, data }} />,
    ),
    transcript: await renderPage(transcript, timeline, openStore(newFolder())),
    markdown: renderMarkdown(transcript),
  };
}

const bodyOf = (html: string) => html.slice(html.indexOf('<body>'));
/** English words outside of what says that it is English; elements of English words hold no other of their name. */
const unmarked = (html: string) =>
  bodyOf(html)
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .match(/[a-z]{2,}/gi);
const marks = (html: string) => bodyOf(html).match(/ lang="[^"]*"( dir="[^"]*")?/g) ?? [];

describe.each(['watch', 'transcript'] as const)('the page %s', (page) => {
  test('says of English words in another language that they are', async () => {
    const { [page]: html } = await render('el');
    expect(unmarked(html)).toBe(null);
    expect(new Set(marks(html))).toEqual(new Set([' lang="en"']));
  });

  test('also has them from left to right in a language that is not', async () => {
    const { [page]: html } = await render('he');
    expect(unmarked(html)).toBe(null);
    expect(new Set(marks(html))).toEqual(new Set([' lang="en" dir="ltr"']));
  });

  test('says nothing of them in English', async () => {
    const { [page]: html } = await render('en-GB');
    expect(marks(html)).toEqual([]);
    expect(html.match(/<span>[A-Z]\w+<\/span>/g)).toBe(null);
  });
});

test('the transcript in Markdown is the same in every language', async () => {
  const [english, greek] = [(await render('en')).markdown, (await render('el')).markdown];
  expect(greek).toBe(english);
  expect(greek).toContain('Bar chart: Λεπτά, by Μήνας');
  expect(greek).toContain('Picture: Φύλλα');
  expect(greek).toContain('Sources: [1. Ρω]');
  expect(greek).toContain('Licence: Άδεια');
});
