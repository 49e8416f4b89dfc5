/** The page of what changed, in the real browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDiff } from '../../src/cli/commands/diff';
import type { Diff } from '../../src/diff/build';
import { launch, openAlone } from '../browser';
import { newFolder } from '../sample';
import { commit, diffOf, newRepository, optionsIn, writeFiles } from './repository';

const LONG_MS = 120_000;
const TALK = 'slides/talk/talk.md';
const HOSTILE = '</style><script>alert(1)</script> & "x" 標題';
/** Its quotes as they are set. */
const SHOWN = HOSTILE.replace('"x"', '“x”');
const scene = (heading: string, said: string, more = '') => `## ${heading}\n\n${more}${said}\n\n`;
const talk = (theme: string, ...scenes: string[]) =>
  `---\ntitle: A talk of ${'long'.repeat(12)} words\nvoice: silent\ntheme: ${theme}\n---\n\n# A talk\n\n${scenes.join('')}`;
const kept = scene('Kept', 'This stays.');
const carried = scene('Carried', 'This goes elsewhere.');
const between = scene('Between', 'This stands still, too.');
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="9" height="9"/></svg>';
const figure = (title: string) =>
  scene('A figure', 'Look at it.', `![A square](a.svg "${title}")\n\n`);
const cued = (said: string) => scene('Cued', said, '- One\n- Two\n\n');
const BEFORE = talk(
  'paper',
  carried,
  kept,
  between,
  scene('Boxes', 'Here is one **box** for you.'),
  scene('Gone', 'Nobody misses this.'),
  figure('Old'),
  cued('[step] First there is one. Then there [step] are two.'),
);
const AFTER = talk(
  'night',
  kept,
  between,
  carried,
  scene('Boxes', 'Here is one **crate** for you.'),
  scene(HOSTILE.replaceAll('<', '\\<'), 'This <b>is</b> `<i>new</i>`.'),
  figure('New'),
  cued('[step] First there is one. [step] Then there are two.'),
);

let browser: Browser;
let diff: Diff;
let file: string;
beforeAll(async () => {
  const folder = newRepository();
  commit(folder, 'Say <em>it</em>', { [TALK]: BEFORE, 'slides/talk/a.svg': svg });
  writeFiles(folder, { [TALK]: AFTER });
  const options = optionsIn(newFolder());
  diff = await diffOf('HEAD', path.join(folder, TALK), options);
  file = await makeDiff(diff, options);
  browser = await launch();
}, LONG_MS);
afterAll(() => browser?.close());

/** Opens the page in a window of this width. */
const open = (width: number) => openAlone(browser, file, { viewport: { width, height: 844 } });

test('it is one file that asks for nothing and runs nothing, with its pictures and type inside', async () => {
  const { page, asked } = await open(1280);
  const found = await page.evaluate(() => ({
    pictures: [...document.images].map(({ naturalWidth, alt }) => [naturalWidth, alt !== '']),
    scripts: document.scripts.length,
    type: document.fonts.check('40px "Source Serif 4 Variable"'),
    unbidden: document.querySelectorAll('article :is(b, i, em):not(.facts *), article script')
      .length,
  }));
  expect(found).toEqual({
    pictures: Array.from({ length: 6 }, () => [960, true]),
    scripts: 0,
    type: true,
    unbidden: 0,
  });
  expect(asked).toEqual([]);
  expect(await page.locator('article h2').allTextContents()).toContain(SHOWN);
  expect(await page.locator('.versions').textContent()).toContain('Say <em>it</em>');
});

test('it tells each scene once: in full what is to be read, in a line what only moved, the rest in one line', async () => {
  const { page } = await open(1280);
  const told = await page
    .locator('article')
    .evaluateAll((all) => all.map((one) => [one.querySelector('h2')?.textContent, one.className]));
  expect(told).toEqual([
    ['Carried', 'scene moved line'],
    ['Boxes', 'scene changed full'],
    ['Gone', 'scene gone full'],
    [SHOWN, 'scene new full'],
    ['A figure', 'scene changed full'],
    ['Cued', 'scene retimed line'],
  ]);
  expect(await page.locator('.unchanged summary').textContent()).toBe('3 scenes are unchanged');
  const counts = await page.locator('.counts').textContent();
  expect(counts).toBe('2 changed1 new1 moved1 gone1 retimed3 unchanged');
  expect(await page.locator('.meta').textContent()).toBe('Front matter, theme: paper night');
  const cued = page.locator('article.retimed .facts');
  expect(await cued.textContent()).toMatch(
    /^Scene 8 · .* \(−\d\.\d s\) · one step begins at another time$/,
  );
  expect(await page.locator('nav a').count()).toBe(told.length);
  for (const link of await page.locator('nav a').all())
    expect(await page.locator((await link.getAttribute('href')) ?? '').count()).toBe(1);
});

test('it marks what was taken out and put in, by more than colour, and says the seconds', async () => {
  const { page } = await open(1280);
  const boxes = page.locator('article', { has: page.getByRole('heading', { name: 'Boxes' }) });
  const [removed, added] = [boxes.locator('del').first(), boxes.locator('ins').first()];
  expect(await removed.textContent()).toBe('box');
  expect(await added.textContent()).toBe('crate');
  expect(await removed.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe(
    'line-through',
  );
  expect(await added.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline');
  expect(await boxes.textContent()).toContain('1 word out, 1 in');
  const gone = diff.scenes.find(({ sorts }) => sorts.includes('gone'));
  const seconds = ((gone?.before?.timed.durationMs ?? 0) / 1000).toFixed(1);
  expect(await page.locator('article.gone').textContent()).toContain(
    `${seconds} s (−${seconds} s)`,
  );
});

test.each([390, 1280])('it fits into a window of %i px, legibly', async (width) => {
  const { page } = await open(width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await page.evaluate(leastContrast)).toBeGreaterThanOrEqual(4.5);
  const levels = await page
    .locator('h1, h2, h3')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.entries())
    expect(level - (levels[i - 1] ?? 1)).toBeLessThanOrEqual(1);
  const [first] = await page.locator('.pair').all();
  const columns = await first?.evaluate((one) => getComputedStyle(one).gridTemplateColumns);
  expect(columns?.split(' ')).toHaveLength(width < 720 ? 1 : 2);
});

test('each scene can be ticked off, and signed on light paper', async () => {
  const { page } = await open(1280);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  expect(await page.locator('.approve :checked').count()).toBe(
    await page.locator('article').count(),
  );
  expect(await page.locator('.approval').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.approval').isVisible()).toBe(true);
  expect(await page.evaluate(leastContrast)).toBeGreaterThanOrEqual(4.5);
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(ground).toBe('rgb(250, 246, 238)');
});

test('a picture is a scene at half its size, the figure in it too', async () => {
  const { page } = await open(1280);
  const figure = page.getByRole('img', { name: 'A figure; A square; Old' });
  const black = await figure.evaluate((image: HTMLImageElement) => {
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return Array.from(data).filter((value, i) => i % 4 === 0 && value < 12).length;
  });
  // The square takes 9 of the 30 parts of the figure's height, which is more than 400 px of the stage.
  expect(Math.sqrt(black)).toBeGreaterThan((0.5 * 400 * 9) / 30);
});

test.each([
  ['de', 'Was sich geändert hat', '1 Wort heraus, 1 hinein', '3 Folien sind unverändert'],
  ['fr', 'Ce qui a changé', '1 mot en moins, 1 en plus', '3 diapositives sont inchangées'],
  ['es', 'Qué ha cambiado', '1 palabra menos, 1 más', '3 diapositivas no han cambiado'],
])(
  'its own words are those of the language of the document: %s',
  async (lang, ...said) => {
    const inLang = {
      ...diff,
      after: {
        ...diff.after,
        timeline: { ...diff.after.timeline, meta: { ...diff.after.timeline.meta, lang } },
      },
    };
    const html = readFileSync(await makeDiff(inLang, optionsIn(newFolder())), 'utf8');
    expect(html).toContain(`<html lang="${lang}">`);
    for (const words of said) expect(html).toContain(words);
    const words = html
      .replace(/<(style|title|article|del|ins|h1|dl|nav)\b.*?<\/\1>/gs, ' ')
      .replace(/<[^>]*>/g, ' ');
    expect(words).not.toMatch(/\b(?:changed|Approved|scenes|Before|After)\b/);
  },
  LONG_MS,
);

test('of what did not change it says so', async () => {
  const same: Diff = {
    ...diff,
    meta: [],
    scenes: diff.scenes.filter((one) => one.sorts[0] === 'unchanged'),
  };
  const html = readFileSync(await makeDiff(same, optionsIn(newFolder())), 'utf8');
  expect(html).toContain('Nothing changed: every scene is as it was.');
  expect(html).not.toContain('<article');
});

/** The least contrast of any text against the page (WCAG 2). Runs in the page. */
function leastContrast(): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = light(getComputedStyle(document.documentElement).backgroundColor);
  const texts = [...document.querySelectorAll('main *')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return Math.min(
    ...texts.map((one) => {
      const text = light(getComputedStyle(one).color);
      return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    }),
  );
}
