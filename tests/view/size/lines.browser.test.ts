/** Lines and their widths, computed from the written widths of letters, against those that the browser draws. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContent } from '../../../src/browser/page';
import { openStore } from '../../../src/cache/store';
import { fontsFor } from '../../../src/font/subset';
import { bundleStyle } from '../../../src/page/bundle';
import { THEMES, type ThemeName, themes } from '../../../src/theme/themes';
import { piecesOf } from '../../../src/view/size/breaks';
import { type Letters, lettersOf } from '../../../src/view/size/letters';
import { breakLines } from '../../../src/view/size/lines';
import { themeCss } from '../../../src/view/theme';
import { launch } from '../../browser';
import { newFolder } from '../../sample';
import { SAMPLE } from './sample';

/** As the style sheets set each face. */
const FACES: Partial<Record<keyof Letters, { css: string; serif?: true; sizes: number[] }>> = {
  sans: { css: 'font-weight:400', sizes: [44, 64] },
  strong: { css: 'font-weight:600', sizes: [52] },
  serif: { css: 'font-weight:600;letter-spacing:-0.015em', serif: true, sizes: [50, 70, 88] },
  quote: { css: 'font-weight:400;letter-spacing:-0.01em', serif: true, sizes: [48, 80] },
  turn: { css: 'font-weight:600;letter-spacing:-0.02em', serif: true, sizes: [100] },
};
const WIDTHS = [520, 888, 1640];

/** Of each paragraph, how far its words reach: their tops, and their lefts and rights, px. */
const readLines = () =>
  [...document.querySelectorAll('.stage p')].map((paragraph) => {
    const text = paragraph.firstChild;
    const lines: { text: string; width: number }[] = [];
    if (!text) return lines;
    const range = document.createRange();
    let [top, left, right] = [Number.NEGATIVE_INFINITY, 0, 0];
    const { fontSize } = getComputedStyle(paragraph);
    const half = Number.parseFloat(fontSize) / 2;
    const all = [...(text.nodeValue ?? '')];
    let at = 0;
    for (const letter of all) {
      range.setStart(text, at);
      at += letter.length;
      range.setEnd(text, at);
      const rect = [...range.getClientRects()].at(-1);
      const line = lines.at(-1);
      if (rect && rect.width > 0 && letter.trim() && (!line || rect.top > top + half)) {
        top = rect.top;
        [left, right] = [rect.left, rect.right];
        lines.push({ text: letter, width: rect.width });
      } else if (line) {
        line.text += letter;
        if (rect && letter.trim()) {
          left = Math.min(left, rect.left);
          right = Math.max(right, rect.right);
          line.width = right - left;
        }
      }
    }
    return lines;
  });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Case {
  lang: string;
  face: keyof Letters;
  size: number;
  width: number;
  text: string;
}

const cases = (langs: readonly string[]): Case[] =>
  langs.flatMap((lang) =>
    (SAMPLE[lang] ?? []).flatMap((text) =>
      (Object.keys(FACES) as (keyof Letters)[]).flatMap((face) =>
        (FACES[face]?.sizes ?? []).flatMap((size) =>
          WIDTHS.map((width) => ({ lang, face, size, width, text })),
        ),
      ),
    ),
  );

async function drawn(all: readonly Case[], theme: ThemeName) {
  const store = openStore(newFolder());
  const { css } = await bundleStyle(
    'view/css/stage.css',
    themeCss(theme),
    'inside',
    await fontsFor(all.map(({ text }) => text).join(' '), 'en', store, themes[theme]),
  );
  const paragraphs = all.map(({ lang, face, size, width, text }) => {
    const { css: style = '', serif } = FACES[face] ?? {};
    const name = serif ? ' class="serif"' : '';
    return `<p lang="${lang}"${name} dir="auto" style="${style};font-size:${size}px;width:${width}px;line-height:1.3">${text}</p>`;
  });
  const html = `<!doctype html><meta charset="utf-8"><style>${css}.stage{display:block;overflow:visible}</style><div class="stage">${paragraphs.join('')}</div>`;
  const context = await browser.newContext({ deviceScaleFactor: 1 });
  const page = await openContent(context, html);
  const read = await page.evaluate(readLines);
  await context.close();
  return read;
}

/** Of some languages: texts, how many have as many lines as computed, and by what part a line is computed too wide or too narrow. */
async function compare(langs: readonly string[], theme: ThemeName = 'paper') {
  const letters = lettersOf(themes[theme]);
  const all = cases(langs).filter(({ text, face, size, width }) =>
    piecesOf(text).every((word) => letters[face](word, size) * size < width),
  );
  const real = await drawn(all, theme);
  const found = { texts: all.length, counts: 0, longer: 0, lines: 0, same: 0, wide: 0, narrow: 0 };
  for (const [i, { text, face, size, width }] of all.entries()) {
    const told = breakLines(text, width / size, letters[face], size);
    const lines = real[i] ?? [];
    if (lines.length === told.length) found.counts += 1;
    if (lines.length > told.length) found.longer += 1;
    for (const [k, line] of lines.entries()) {
      const words = line.text.trim();
      found.lines += 1;
      if (told[k] === words) found.same += 1;
      const error = (letters[face](words, size) * size) / line.width - 1;
      found.wide = Math.max(found.wide, error);
      found.narrow = Math.min(found.narrow, error);
    }
  }
  return found;
}

const EXACT = ['en', 'de', 'fr', 'es', 'pl', 'cs', 'vi', 'ru', 'uk', 'el', 'ko', 'he'];

test('texts in letters of the carried fonts have the lines that were computed', async () => {
  const found = await compare(EXACT);
  console.info(found);
  expect(found.counts / found.texts).toBeGreaterThan(0.99);
  expect(found.same / found.lines).toBeGreaterThan(0.98);
  expect(found.narrow).toBeGreaterThan(-0.01);
  expect(found.wide).toBeLessThan(0.025);
});

test.each(THEMES.filter((name) => themes[name].head))(
  'texts in the fonts of the theme %s have the lines that were computed',
  async (theme) => {
    const found = await compare(['en', 'de', 'fr', 'es', 'pl'], theme);
    console.info(theme, found);
    expect(found.counts / found.texts).toBeGreaterThan(0.98);
    expect(found.same / found.lines).toBeGreaterThan(0.97);
    // Quotes of a font that is far lighter there than in headings, by whose weight pairs of letters were measured.
    expect(found.narrow).toBeGreaterThan(-0.035);
    expect(found.wide).toBeLessThan(0.03);
  },
);

test('of other scripts few texts have more lines than were computed', async () => {
  const found = await compare(Object.keys(SAMPLE).filter((lang) => !EXACT.includes(lang)));
  console.info(found);
  expect(found.longer / found.texts).toBeLessThan(0.05);
});
