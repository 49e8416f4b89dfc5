/** The watch page in a real browser, from a server and from a file: what it shows against the timeline. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeWatch } from '../../src/pipeline';
import { writeWatch } from '../../src/publish/watch/write';
import { buildChapters } from '../../src/timeline/chapters';
import type { Timeline } from '../../src/timeline/schema';
import { newFolder, writeSample } from '../sample';
import { prepareDocument } from '../stage';
import { greyVideo, openBrowser, openPage, serveFolder } from './site';

const HOSTILE = '</script><script>window.hacked = 1</script><b>';
const FRUIT = Array.from(
  { length: 6 },
  (_, i) => `Sentence ${i + 1} of this scene says again that apples are red and lemons are not.`,
).join(' ');
const DOCUMENT = `---
title: "${HOSTILE}"
subtitle: What is known, in ${HOSTILE}
author: Ada
date: 2026-11-23
license: CC BY 4.0
disclaimer: This is a test.
voice: silent
captions: false
url: https://example.org/talks/fruit/
thumbnail: {title: Fruit}
---

# A watch page

${FRUIT}

## Two fruits

- Apples are red
- Lemons are yellow

Apples are red. And lemons are yellow.[^fruit] ${FRUIT}

${FRUIT}

## One word

One **single phrase** says it all. ${FRUIT}

## Nothing is said {#silent}

- But this is shown

[^fruit]: **Ada, 1843.** On fruit. https://example.org/fruit and [a scene](#silent).
`;
const LONG_MS = 180_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let timeline: Timeline;
let browser: Browser;
/** Addresses of the page's folder, the second in the other theme and with captions burned in. */
let server: { url: string; close(): void };
let base: string;
let other: string;
let page: Page;
let left: string[];

beforeAll(async () => {
  const prepared = await prepareDocument(writeSample(DOCUMENT));
  ({ timeline } = prepared);
  const video = await greyVideo(timeline.durationMs);
  const folder = path.dirname(await makeWatch(prepared, video));
  const night: Timeline = {
    ...timeline,
    meta: { ...timeline.meta, theme: 'night', captions: true, title: 'x'.repeat(90) },
  };
  const [deck, thumbnail] = [path.join(folder, 'deck'), path.join(folder, 'poster.jpg')];
  const second = path.join(newFolder(), 'watch');
  await writeWatch({ timeline: night, video, deck, thumbnail }, second);
  base = `${pathToFileURL(folder).href}/`;
  other = `${pathToFileURL(second).href}/`;
  server = await serveFolder(folder);
  browser = await openBrowser();
}, LONG_MS);
afterAll(async () => {
  server?.close();
  await browser?.close();
});
afterEach(() => page?.context().close());

async function open(
  ...given: Parameters<typeof openPage> extends [Browser, ...infer R] ? R : never
) {
  ({ page, left } = await openPage(browser, ...given));
}

/** Moves the video as its own controls do, and waits until it is there. */
const seek = (ms: number) =>
  page.evaluate(async (seconds) => {
    const video = document.querySelector('video') as HTMLVideoElement;
    const sought = new Promise((done) => video.addEventListener('seeked', done, { once: true }));
    video.currentTime = seconds;
    await sought;
  }, ms / 1000);
const nowMs = () =>
  page.evaluate(() => Math.round((document.querySelector('video')?.currentTime ?? 0) * 1000));
const marked = (list: '.column' | '.chapters') =>
  page.locator(`${list} [aria-current]`).evaluateAll((all) =>
    all.map((element) => ({
      startMs: Number((element as HTMLElement).dataset.start),
      text: element.textContent,
    })),
  );
const pressed = () => page.getAttribute('#follow', 'aria-pressed');
const columnTop = () => page.evaluate(() => document.querySelector('.column')?.scrollTop ?? 0);

/** When each sentence begins, and the scene in which nothing is said. */
const spokenMs = () =>
  timeline.scenes.flatMap(({ startMs, sounds }) =>
    sounds.length > 0 ? sounds.map((sound) => startMs + sound.startMs) : [startMs],
  );

describe.each(['a server', 'a file'])('opened from %s', (from) => {
  const folder = () => (from === 'a file' ? base : server.url);

  test('it has its captions, its chapters and its poster, and asks for nothing else', async () => {
    await open(folder());
    const tracks = await page.evaluate(async () => {
      const video = document.querySelector('video') as HTMLVideoElement;
      for (const track of video.textTracks) track.mode = 'hidden';
      while ([...video.textTracks].some(({ cues }) => !cues?.length))
        await new Promise((done) => setTimeout(done, 20));
      await Promise.all([...document.fonts].map((font) => font.load()));
      const poster = new Image();
      poster.src = video.poster;
      await poster.decode();
      return [...video.textTracks].map(({ kind, cues }) => [kind, cues?.length]);
    });
    const captions = timeline.scenes.flatMap((timed) => timed.captions);
    expect(tracks).toEqual([
      ['captions', captions.length],
      ['chapters', buildChapters(timeline).length],
    ]);
    expect(left).toEqual([]);
  });

  test('a sentence that is clicked is played, and the next one is marked when it is spoken', async () => {
    await open(folder());
    const sentence = page.locator('.column a', { hasText: /^Apples are red.$/ }).last();
    const startMs = Number(await sentence.getAttribute('data-start'));
    await sentence.click();
    expect(await nowMs()).toBeGreaterThanOrEqual(startMs);
    expect(page.url()).toBe(`${folder()}index.html#t=${startMs / 1000}`);
    const nextMs = spokenMs()[spokenMs().indexOf(startMs) + 1] ?? 0;
    await page.locator(`.column [data-start="${nextMs}"][aria-current]`).waitFor();
    expect(await nowMs()).toBeGreaterThanOrEqual(nextMs);
    expect(left).toEqual([]);
  });
});

describe('the transcript', () => {
  test('marks the sentence that is spoken, wherever the video is', async () => {
    await open(base, 'index.html', DESK);
    const starts = spokenMs();
    expect(starts.length).toBeGreaterThan(20);
    for (const [i, startMs] of starts.entries()) {
      await seek(startMs);
      expect((await marked('.column')).map((mark) => mark.startMs)).toEqual([startMs]);
      if (i % 5 > 0) continue;
      await seek((starts[i + 1] ?? timeline.durationMs) - 10);
      expect((await marked('.column')).map((mark) => mark.startMs)).toEqual([startMs]);
    }
  });

  test('scrolls in its own column, stops when the reader scrolls, and goes on when asked', async () => {
    await open(base, 'index.html', DESK);
    const late = (part: number) => seek(timeline.durationMs * part);
    expect(await pressed()).toBe('true');
    await late(0.6);
    const followed = await columnTop();
    expect(followed).toBeGreaterThan(0);
    const box = await page.locator('.column [aria-current]').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(DESK.viewport.height);
    await page.hover('.column');
    await page.mouse.wheel(0, -100);
    await page.waitForFunction(
      (top) => (document.querySelector('.column')?.scrollTop ?? 0) < top,
      followed,
    );
    expect(await pressed()).toBe('false');
    const read = await columnTop();
    await late(0.1);
    expect(await columnTop()).toBe(read);
    await page.click('#follow');
    expect(await columnTop()).toBeLessThan(read);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('scrolls gently, unless the reader wants no motion', async () => {
    await open(base, 'index.html', { viewport: DESK.viewport });
    await seek(timeline.durationMs * 0.6);
    const first = await columnTop();
    await page.waitForFunction(
      (top) => (document.querySelector('.column')?.scrollTop ?? 0) > top + 50,
      first,
    );
  });

  test('on a phone lies under the video, which stays; the page moves only when asked', async () => {
    await open(base, 'index.html', { ...PHONE, reducedMotion: 'reduce' });
    await seek(timeline.durationMs * 0.6);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.tap('.chapters li a');
    await seek(timeline.durationMs * 0.6);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(500);
    await page.tap('#follow');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const [video, mark] = [page.locator('video'), page.locator('.column [aria-current]')];
    const [above, below] = [await video.boundingBox(), await mark.boundingBox()];
    expect(above?.y).toBe(0);
    expect(below?.y).toBeGreaterThan(above?.height ?? 0);
    expect(below?.y).toBeLessThan(PHONE.viewport.height);
  });
});

describe('the chapters', () => {
  test('mark the one that plays, and lead to each', async () => {
    await open(base, 'index.html', DESK);
    const chapters = buildChapters(timeline);
    expect(chapters.length).toBeGreaterThanOrEqual(3);
    for (const { startMs, endMs, title } of chapters) {
      await page.click(`.chapters [data-start="${startMs}"]`);
      expect(await nowMs()).toBeGreaterThanOrEqual(startMs);
      await page.evaluate(() => document.querySelector('video')?.pause());
      await seek(endMs - 10);
      const [mark, ...rest] = await marked('.chapters');
      expect(mark?.startMs).toBe(startMs);
      expect(mark?.text).toContain(title);
      expect(rest).toEqual([]);
    }
  });

  test('are left out when there are none', async () => {
    const folder = path.join(newFolder(), 'watch');
    const short = { ...timeline, scenes: timeline.scenes.slice(0, 2) };
    const from = (name: string) => path.join(new URL(base).pathname, name);
    const [video, deck, thumbnail] = ['talk.mp4', 'deck', 'poster.jpg'].map(from);
    if (!video || !deck || !thumbnail) throw new Error('no files');
    await writeWatch({ timeline: short, video, deck, thumbnail }, folder);
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
    expect(html).not.toMatch(/Chapters|kind="chapters"/);
    expect(readFileSync(path.join(folder, 'chapters.vtt'), 'utf8')).toBe('WEBVTT\n');
  });
});

test('a shared address begins at its moment, and so does one that is given to the open page', async () => {
  await open(base, 'index.html#t=20.5');
  expect(await nowMs()).toBe(20_500);
  await page.evaluate(() => {
    location.hash = '#t=0:33';
  });
  await page.waitForFunction(() => document.querySelector('video')?.currentTime === 33);
  await seek(41_700);
  expect(await page.getAttribute('#moment', 'href')).toBe('#t=41');
  await page.click('#moment');
  expect(page.url()).toBe(`${base}index.html#t=41`);
});

test(
  'the link to the deck follows the video, and opens the deck at the step that it shows',
  async () => {
    await open(base, 'index.html', DESK);
    for (const { scene, startMs, steps } of timeline.scenes)
      for (const [step, atMs] of [0, ...steps.map((one) => one.startMs)].entries()) {
        await seek(startMs + atMs + 1);
        const href = await page.getAttribute('#deck', 'href');
        expect(href).toBe(`deck/index.html#/${scene.id}${step > 0 ? `/${step - 1}` : ''}`);
        if (scene.kind !== 'points') continue;
        const deck = await page.context().newPage();
        await deck.goto(base + href);
        await deck.waitForFunction(() => Reflect.get(window, 'Reveal')?.isReady());
        const shown = await deck.evaluate(() => {
          const current = Reflect.get(window, 'Reveal').getCurrentSlide() as HTMLElement;
          const fragments = [...current.querySelectorAll<HTMLElement>('.fragment.visible')];
          const indexes = fragments.map((one) => Number(one.dataset.fragmentIndex) + 1);
          return { id: current.id, step: Math.max(0, ...indexes) };
        });
        expect(shown).toEqual({ id: scene.id, step });
        await deck.close();
      }
  },
  LONG_MS,
);

test('the keyboard alone reaches and works everything', async () => {
  await open(base, 'index.html', DESK);
  const reached: string[] = [];
  const focused = () =>
    page.evaluate(() => {
      const { id, tagName, parentElement } = document.activeElement as HTMLElement;
      return id || (parentElement?.closest('.chapters li') ? 'chapter' : tagName.toLowerCase());
    });
  const tabTo = async (name: string) => {
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
      if (reached.at(-1) === name) return;
    }
    throw new Error(`${name} is not reached: ${reached.join(', ')}`);
  };
  await tabTo('video');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector('video')?.paused === false);
  await page.keyboard.press('Space');
  await tabTo('deck');
  await tabTo('moment');
  await tabTo('chapter');
  await tabTo('chapter');
  await page.keyboard.press('Enter');
  expect(await nowMs()).toBeGreaterThanOrEqual(buildChapters(timeline)[1]?.startMs ?? 0);
  await tabTo('follow');
  await page.keyboard.press('Space');
  expect(await pressed()).toBe('false');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const [, second] = spokenMs();
  expect((await marked('.column')).map(({ startMs }) => startMs)).toEqual([second]);
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('footer')?.id)).toBe('about');
});

test.each([
  ['paper', 'a desk', DESK],
  ['paper', 'a phone', PHONE],
  ['night', 'a desk', DESK],
  ['night', 'a phone', PHONE],
] as const)(
  'axe finds nothing serious in %s on %s, and nothing is wider than the window',
  async (theme, _, size) => {
    await open(theme === 'paper' ? base : other, 'index.html', size);
    await seek(timeline.durationMs * 0.5);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await Reflect.get(window, 'axe').run();
      return violations as { id: string; impact: string; nodes: { html: string }[] }[];
    });
    const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(size.viewport.width);
  },
);

test('captions that are burned in are not shown twice', async () => {
  const modes = async (folder: string) => {
    await open(folder);
    const mode = await page.evaluate(() => document.querySelector('video')?.textTracks[0]?.mode);
    await page.context().close();
    return mode;
  };
  expect(await modes(base)).toBe('showing');
  expect(await modes(other)).toBe('disabled');
});

describe('what machines read', () => {
  test('is the video, its moments and its words, and no script of the document', async () => {
    await open(base);
    const { data, hacked, scripts } = await page.evaluate(() => ({
      data: JSON.parse(document.querySelector('[type="application/ld+json"]')?.textContent ?? ''),
      hacked: Reflect.get(window, 'hacked'),
      scripts: document.scripts.length,
    }));
    expect(hacked).toBeUndefined();
    expect(scripts).toBe(3);
    const site = 'https://example.org/talks/fruit/';
    const seconds = Math.round(timeline.durationMs / 1000);
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'VideoObject',
      name: HOSTILE,
      description: `What is known, in ${HOSTILE}`,
      thumbnailUrl: [`${site}poster.jpg`],
      contentUrl: `${site}talk.mp4`,
      embedUrl: site,
      uploadDate: '2026-11-23',
      duration: `PT${Math.floor(seconds / 60)}M${seconds % 60}S`,
      author: { name: 'Ada' },
    });
    expect(data.transcript).toContain('And lemons are yellow.');
    const chapters = buildChapters(timeline);
    expect(data.hasPart).toEqual(
      chapters.map(({ title, startMs, endMs }) => ({
        '@type': 'Clip',
        name: title,
        startOffset: startMs / 1000,
        endOffset: endMs / 1000,
        url: `${site}#t=${startMs / 1000}`,
      })),
    );
  });

  test('is Open Graph, with whole addresses where the document has one', async () => {
    await open(base);
    const properties = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[property]')].map((meta) => [
        meta.getAttribute('property'),
        meta.content,
      ]),
    );
    expect(Object.fromEntries(properties)).toMatchObject({
      'og:type': 'video.other',
      'og:title': HOSTILE,
      'og:description': `What is known, in ${HOSTILE}`,
      'og:url': 'https://example.org/talks/fruit/',
      'og:image': 'https://example.org/talks/fruit/poster.jpg',
      'og:video': 'https://example.org/talks/fruit/talk.mp4',
    });
    expect(await page.getAttribute('[rel=canonical]', 'href')).toBe(
      'https://example.org/talks/fruit/',
    );
  });
});
