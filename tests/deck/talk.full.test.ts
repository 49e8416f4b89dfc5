/** What a speaker expects of a deck, for both documents, from `file:` and from a web server on this machine. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../src/scene/inline';
import type { TimedScene } from '../../src/timeline/schema';
import { launch, serveFolder } from '../browser';
import { sharedDeck } from '../stage';
import { here } from './page';

/** Words that are typed, and where they are found. */
const DOCUMENTS = {
  ketamine: { typed: 'plant FERTI', found: { id: 'plant-food', step: 2 } },
  tour: { typed: 'step mark', found: { id: 'cues', step: 3 } },
};
const ORIGINS = ['a file', 'a server'] as const;
const LONG_MS = 120_000;
/** Between the sound and what it reveals. */
const CLOSE_MS = 80;
const [DESK, PHONE] = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, LONG_MS);
afterAll(() => browser?.close());

const hash = (page: Page) => new URL(page.url()).hash;

describe.each(['ketamine', 'tour'] as const)('the document %s', (document) => {
  const { typed, found } = DOCUMENTS[document];
  let scenes: TimedScene[];
  let index: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    const deck = sharedDeck(document);
    ({ scenes } = deck.timeline);
    index = deck.index;
    server = await serveFolder(path.dirname(index));
  }, LONG_MS);
  afterAll(() => server?.close());

  test('its scripts are under 150 kB, compressed', () => {
    const folder = path.dirname(index);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.m?js$/.test(file))
      .map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(150_000);
  });

  describe.each(ORIGINS)('from %s', (origin) => {
    const addressOf = (scene: string, step = 0) =>
      `${origin === 'a file' ? pathToFileURL(index).href : server.url}#/${scene}${step > 0 ? `/${step - 1}` : ''}`;
    let context: BrowserContext;
    let page: Page;
    /** A scene with some steps. */
    let stepped: { id: string; place: number };

    async function open(target: Page, scene: string, step = 0): Promise<void> {
      await target.goto('about:blank');
      await target.goto(addressOf(scene, step));
      await target.waitForFunction(() => window.document.querySelector('.narrator') !== null);
    }
    beforeAll(async () => {
      context = await browser.newContext({ viewport: DESK });
      page = await context.newPage();
      const place = scenes.findIndex(({ steps }) => steps.length > 2);
      stepped = { id: scenes[place]?.scene.id ?? '', place };
    }, LONG_MS);
    afterAll(() => context?.close());

    test('a link opens its step, and the address follows the steps', async () => {
      const { id } = stepped;
      await open(page, id, 2);
      expect(await here(page)).toEqual({ id, step: 2 });
      await page.keyboard.press('ArrowRight');
      expect(await here(page)).toEqual({ id, step: 3 });
      await expect.poll(() => hash(page)).toBe(`#/${id}/2`);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => hash(page)).toBe(`#/${id}/1`);
    });

    test('the deck counts its scenes outside of them, and a bar shows how far it is', async () => {
      const seen = async () => {
        const box = await page.locator('.progress span').boundingBox();
        return Math.round(box?.width ?? 0);
      };
      await open(page, stepped.id);
      await page.waitForTimeout(1000);
      const number = (await page.locator('.slide-number').textContent())?.replace(/\s/g, '');
      expect(number).toBe(`${stepped.place + 1}/${scenes.length}`);
      expect(await page.locator('.slides .slide-number').count()).toBe(0);
      const before = await seen();
      expect(before).toBeGreaterThan(0);
      await page.keyboard.press('End');
      await page.keyboard.press('Shift+ArrowDown');
      await expect.poll(seen).toBeGreaterThan(before);
      await page.keyboard.press('Home');
      await expect.poll(seen).toBe(0);
    });

    test('O and Escape open and close the overview, where every scene is at rest', async () => {
      await open(page, stepped.id);
      const overview = page.locator('.reveal.overview');
      await page.keyboard.press('o');
      await overview.waitFor();
      const progress = () =>
        page
          .locator('.stage .step-p')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).getPropertyValue('--p')));
      await expect.poll(async () => new Set(await progress())).toEqual(new Set(['1']));
      await page.keyboard.press('Escape');
      expect(await overview.count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await overview.count()).toBe(1);
      await page.keyboard.press('o');
    });

    test('G goes to a scene by its number or its name', async () => {
      const { scene } = scenes.at(-2) as TimedScene;
      await open(page, stepped.id);
      await page.keyboard.press('g');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.type(String(scenes.length - 1));
      await page.keyboard.press('Enter');
      expect(await here(page)).toEqual({ id: scene.id, step: 0 });
      await page.keyboard.press('g');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.type(plainText(scenes[1]?.scene.heading ?? []).slice(0, 12));
      await page.keyboard.press('Enter');
      expect((await here(page)).id).toBe(scenes[1]?.scene.id);
      await page.keyboard.press('g');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.type('no such words');
      expect(await page.getByRole('option').count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect((await here(page)).id).toBe(scenes[1]?.scene.id);
    });

    test('Ctrl+Shift+F finds words and goes to the step that shows them', async () => {
      await open(page, scenes[0]?.scene.id ?? '');
      await page.keyboard.press('Control+Shift+F');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      expect(await here(page)).toEqual(found);
      // Also what is only said.
      await page.keyboard.press('Control+Shift+F');
      await page.locator('dialog[open]').waitFor();
      const last = scenes.findLast(({ captions }) => captions.length > 0);
      await page.keyboard.type(
        last?.captions
          .at(-1)
          ?.words.map(({ text }) => text)
          .join(' ') ?? '',
      );
      await page.keyboard.press('Enter');
      expect((await here(page)).id).toBe(last?.scene.id);
    });

    test('B makes the screen black, and B again brings the slide back', async () => {
      await open(page, stepped.id);
      await page.keyboard.press('b');
      await page.waitForTimeout(500);
      const { data } = PNG.sync.read(await page.screenshot());
      expect(data.filter((value, i) => i % 4 < 3 && value > 8)).toHaveLength(0);
      await page.keyboard.press('b');
      expect(await page.locator('.reveal.paused').count()).toBe(0);
    });

    test('F fills the screen', async () => {
      await open(page, stepped.id);
      await page.keyboard.press('f');
      await page.waitForFunction(() => window.document.fullscreenElement !== null);
      await page.evaluate(() => window.document.exitFullscreen());
    });

    test('T points, D draws over the slide, X wipes it', async () => {
      await open(page, stepped.id);
      await page.keyboard.press('t');
      await page.mouse.move(640, 360);
      const light = await page.locator('.beam').boundingBox();
      expect((light?.x ?? 0) + (light?.width ?? 0) / 2).toBeCloseTo(640, 0);
      await page.keyboard.press('t');
      expect(await page.locator('.beam').isHidden()).toBe(true);
      await page.keyboard.press('d');
      await page.mouse.move(320, 360);
      await page.mouse.down();
      await page.mouse.move(640, 180, { steps: 3 });
      await page.mouse.up();
      const drawn = page.locator('.sheet polyline');
      const points = (await drawn.getAttribute('points'))?.match(/[\d.]+/g)?.map(Number) ?? [];
      expectNear(points.slice(0, 2), [480, 540]);
      expectNear(points.slice(-2), [960, 270]);
      await page.keyboard.press('x');
      expect(await drawn.count()).toBe(0);
      await page.keyboard.press('d');
    });

    test('A plays the narration, each step at its time, until the speaker takes the deck back', async () => {
      const times = scenes.map(({ steps }) => steps[1]?.startMs ?? Number.POSITIVE_INFINITY);
      const timed = scenes[times.indexOf(Math.min(...times))] as TimedScene;
      await open(page, timed.scene.id);
      await page.evaluate(() => {
        const heard: { sound?: HTMLAudioElement; stepMs: number[] } = { stepMs: [] };
        Reflect.set(window, 'heard', heard);
        const { play } = HTMLMediaElement.prototype;
        HTMLMediaElement.prototype.play = function (this: HTMLAudioElement) {
          heard.sound = this;
          return play.call(this);
        };
        Reflect.get(window, 'Reveal').on('fragmentshown', () =>
          heard.stepMs.push((heard.sound?.currentTime ?? 0) * 1000),
        );
      });
      const stepMs = () => page.evaluate((): number[] => Reflect.get(window, 'heard').stepMs);
      await page.keyboard.press('a');
      await expect.poll(async () => (await stepMs()).length, { timeout: 30_000 }).toBe(2);
      await page.keyboard.press('ArrowLeft');
      const [first, second] = await stepMs();
      expect(Math.abs((first ?? 0) - (timed.steps[0]?.startMs ?? 0))).toBeLessThan(CLOSE_MS);
      expect(Math.abs((second ?? 0) - (timed.steps[1]?.startMs ?? 0))).toBeLessThan(CLOSE_MS);
      expect(await page.evaluate(() => Reflect.get(window, 'heard').sound.paused)).toBe(true);
      expect(await here(page)).toEqual({ id: timed.scene.id, step: 1 });
    });

    test('S opens the speaker view: notes with marks, what is next, clock, time and pace', async () => {
      await open(page, stepped.id, 1);
      const view = await openView(page);
      await expect
        .poll(() => view.locator('.current .fragment.visible').count())
        .toBeGreaterThan(0);
      expect(await view.locator('.sv-notes .sv-mark').first().textContent()).toBe('1');
      expect(await view.locator('.sv-clock').textContent()).toMatch(/\d:\d\d/);
      expect(await view.locator('.sv-pace').textContent()).toBe('Starts with the first step');
      await view.keyboard.press('PageDown');
      await expect.poll(() => here(page)).toEqual({ id: stepped.id, step: 2 });
      await expect.poll(() => view.locator('.sv-pace').textContent()).toMatch(/ahead$|On time/);
      await view.close();
    });

    test('a phone held upright shows the whole slide and follows swipes', async () => {
      const phone = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
      try {
        const touched = await phone.newPage();
        const { id } = stepped;
        await open(touched, id);
        const parts = ['section.present .stage', '.navigate-right', '.slide-number', '.narrator'];
        for (const part of parts)
          expectInside(part, await touched.locator(part).first().boundingBox());
        expect(await touched.evaluate(() => window.document.documentElement.scrollWidth)).toBe(390);
        await swipe(touched, 300, 60);
        expect(await here(touched)).toEqual({ id, step: 1 });
        await swipe(touched, 60, 300);
        expect(await here(touched)).toEqual({ id, step: 0 });
      } finally {
        await phone.close();
      }
    });
  });
});

/** A busy machine may lose the first window: a speaker presses the key again. */
async function openView(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  const isOpen = () => page.context().pages().length > 1;
  for (let press = 0; press < 3 && !isOpen(); press++) {
    await page.keyboard.press('s');
    await Promise.race([opened, page.waitForTimeout(5000)]);
  }
  return opened;
}

/** Reveal rounds its scale to two digits. */
function expectNear(point: number[], wanted: number[]): void {
  for (const [i, value] of wanted.entries())
    expect(Math.abs((point[i] ?? 0) - value)).toBeLessThan(8);
}

function expectInside(
  part: string,
  box: Awaited<ReturnType<ReturnType<Page['locator']>['boundingBox']>>,
) {
  const { x, y, width, height } = box ?? { x: -1, y: -1, width: 0, height: 0 };
  expect(Math.min(x, y, PHONE.width - x - width, PHONE.height - y - height), part).toBeGreaterThan(
    -0.5,
  );
}

/** A finger from one place to another in the middle of the slide. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: PHONE.height / 2 }],
    });
  await touch('touchStart', from);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from + (to - from) * part);
  await touch('touchEnd');
  await session.detach();
}
