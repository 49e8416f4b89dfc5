/** The deck that presents itself, in a real browser, from `file:`: what the page does against the timeline. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import type { Timeline } from '../../src/timeline/schema';
import { launch, SILENT_AT_FIRST } from '../browser';
import { writeSample } from '../sample';
import { prepareDocument } from '../stage';

const DOCUMENT = `---
title: It speaks
---

# It speaks

Good evening.

## Two fruits

- Apples are red
- Lemons are yellow

Most apples are red. And lemons are yellow.

## A word at its place

One **single phrase** says it all.
`;
/** Between the sound and what it reveals. */
const CLOSE_MS = 80;

let index: string;
let timeline: Timeline;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const prepared = await prepareDocument(writeSample(DOCUMENT));
  ({ timeline } = prepared);
  index = await makeDeck(prepared);
  browser = await launch(SILENT_AT_FIRST);
}, 120_000);
afterAll(() => browser?.close());
afterEach(() => page?.context().close());

interface Seen {
  id: string;
  step: number;
  /** Where the sound was, ms, and the clock. */
  soundMs: number;
  clockMs: number;
}

/** One frame of the page: where the sound was, ms, and the word that is marked. */
interface Look {
  soundMs: number;
  clockMs: number;
  text: string;
}

interface Probe {
  sound?: HTMLAudioElement;
  seen: Seen[];
  looks: Look[];
}

/** Opens the deck in a window of its own, with its sounds watched. */
async function open(hash = '', before: () => void = () => undefined): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    offline: true,
  });
  page = await context.newPage();
  await page.addInitScript(before);
  await page.addInitScript(() => {
    const probe: Probe = { seen: [], looks: [] };
    Reflect.set(window, 'probe', probe);
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLAudioElement) {
      probe.sound = this;
      return play.call(this);
    };
  });
  await page.goto(pathToFileURL(index).href + hash);
  await page.waitForFunction(() => document.querySelector('.narrator') !== null);
  await page.evaluate(() => {
    const probe = Reflect.get(window, 'probe') as Probe;
    const deck = Reflect.get(window, 'Reveal');
    const soundMs = () => (probe.sound?.currentTime ?? 0) * 1000;
    const note = () =>
      probe.seen.push({
        ...{ id: deck.getCurrentSlide().id, step: (deck.getIndices().f ?? -1) + 1 },
        ...{ soundMs: soundMs(), clockMs: performance.now() },
      });
    for (const event of ['slidechanged', 'fragmentshown']) deck.on(event, note);
    const look = () => {
      const text =
        document.querySelector('.captions.live:not([hidden]) .active')?.textContent ?? '';
      probe.looks.push({ text, soundMs: soundMs(), clockMs: performance.now() });
      requestAnimationFrame(look);
    };
    look();
  });
}

const probe = () =>
  page.evaluate(() => {
    const { seen, looks, sound } = Reflect.get(window, 'probe') as Probe;
    return { seen, looks, paused: sound?.paused, rate: sound?.playbackRate };
  });
const here = () =>
  page.evaluate(() => {
    const deck = Reflect.get(window, 'Reveal');
    return { id: deck.getCurrentSlide().id, step: (deck.getIndices().f ?? -1) + 1 };
  });
const isOver = () =>
  page.waitForFunction(() => !document.querySelector('.narrator.open'), null, { timeout: 60_000 });

describe('the deck that presents itself', { timeout: 120_000 }, () => {
  test('shows every scene, step and word at its time', async () => {
    await open();
    await page.keyboard.press('a');
    await isOver();
    const { seen, looks } = await probe();
    /**
     * What may have passed unseen before a moment, by the clock or by the sound, which tells its time in leaps: since the
     * frame before the last. On a busy machine that is long, ms.
     */
    const unseenMs = (clockMs: number) => {
      const after = looks.findIndex((look) => look.clockMs >= clockMs);
      const [now, before] = [looks[after] ?? looks.at(-1), looks[Math.max(0, after - 2)]];
      if (!now || !before) return Number.POSITIVE_INFINITY;
      return Math.max(now.clockMs - before.clockMs, now.soundMs - before.soundMs);
    };
    const wanted = timeline.scenes.flatMap(({ scene, steps }) => [
      { id: scene.id, step: 0, startMs: 0 },
      ...steps.map(({ startMs }, i) => ({ id: scene.id, step: i + 1, startMs })),
    ]);
    const shown = wanted.slice(1).map(({ id, step, startMs }) => {
      const found = seen.find((one) => one.id === id && one.step === step);
      if (!found) return { id, step, offMs: Number.POSITIVE_INFINITY };
      const offMs = step > 0 ? Math.abs(found.soundMs - startMs) : 0;
      return { id, step, offMs: offMs - unseenMs(found.clockMs) };
    });
    expect(shown.filter(({ offMs }) => offMs > CLOSE_MS)).toEqual([]);
    // Also by the clock: between the first step of a scene and each later one.
    const fruits = seen.filter(({ id, step }) => id === 'two-fruits' && step > 0);
    const [first, second] = timeline.scenes[1]?.steps ?? [];
    const [from = 0, to = 0] = fruits.map(({ clockMs }) => clockMs);
    const apart = Math.abs(to - from - ((second?.startMs ?? 0) - (first?.startMs ?? 0)));
    expect(apart - unseenMs(from) - unseenMs(to)).toBeLessThan(CLOSE_MS);

    const spoken = timeline.scenes.flatMap(({ captions }) => captions.flatMap((one) => one.words));
    const marked = looks.filter(({ text }, i) => text !== '' && text !== looks[i - 1]?.text);
    // A word that no frame fell into was seen by nobody.
    const missable = Math.max(...looks.map(({ clockMs }) => unseenMs(clockMs)));
    const seenWords = spoken.filter(
      ({ text, startMs, endMs }) =>
        endMs - startMs > missable || marked.some((look) => look.text === text),
    );
    expect(marked.map(({ text }) => text)).toEqual(seenWords.map(({ text }) => text));
    const late = marked.filter(
      ({ soundMs, clockMs }, i) =>
        Math.abs(soundMs - (seenWords[i]?.startMs ?? 0)) - unseenMs(clockMs) > CLOSE_MS,
    );
    expect(late).toEqual([]);
  });

  test('gives the deck back at any key that moves, and goes on from where the speaker is', async () => {
    await open('#/two-fruits');
    await page.keyboard.press('a');
    await page.waitForFunction(() =>
      (Reflect.get(window, 'probe') as Probe).seen.some(({ step }) => step === 1),
    );
    await page.keyboard.press('ArrowRight');
    expect(await here()).toEqual({ id: 'two-fruits', step: 2 });
    expect((await probe()).paused).toBe(true);
    await page.waitForTimeout(500);
    expect(await here()).toEqual({ id: 'two-fruits', step: 2 });
    await page.keyboard.press('a');
    await page.waitForFunction(() => !(Reflect.get(window, 'probe') as Probe).sound?.paused);
    const startMs = timeline.scenes[1]?.steps[1]?.startMs ?? 0;
    const sound = await page.evaluate(
      () => (Reflect.get(window, 'probe') as Probe).sound?.currentTime ?? 0,
    );
    expect(sound * 1000).toBeGreaterThanOrEqual(startMs - CLOSE_MS);
  });

  test('pauses, seeks by scene, changes its speed, hides captions, and remembers its position', async () => {
    await open();
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    await page.keyboard.press('a');
    expect((await probe()).paused).toBe(true);
    await page.getByLabel('Scene on').click();
    expect((await here()).id).toBe('two-fruits');
    await page.getByLabel('Speed').selectOption('2');
    await page.keyboard.press('Escape');
    await page.getByLabel('Play the narration (A)').click();
    await page.locator('.captions.live:not([hidden])').waitFor();
    expect(await probe()).toMatchObject({ paused: false, rate: 2 });
    await page.keyboard.press('c');
    expect(await page.locator('.captions.live').isHidden()).toBe(true);
    await page.getByLabel('Pause (A)').click();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('.narrator') !== null);
    await page.goto(pathToFileURL(index).href);
    await page.reload();
    await page.waitForFunction(() => document.querySelector('.narrator') !== null);
    await page.evaluate(() => Reflect.get(window, 'Reveal').slide(0, 0, -1));
    await page.keyboard.press('a');
    await page.waitForFunction(
      () => Reflect.get(window, 'Reveal').getCurrentSlide().id === 'two-fruits',
    );
  });

  test('looks at the sound once a frame, however often it was led elsewhere', async () => {
    await open('', () => {
      const ask = window.requestAnimationFrame;
      const asked = { count: 0 };
      Reflect.set(window, 'asked', asked);
      window.requestAnimationFrame = (act) => {
        asked.count += 1;
        return ask(act);
      };
    });
    /** How many times a frame is asked for until the next. */
    const asks = () =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            const asked = Reflect.get(window, 'asked') as { count: number };
            requestAnimationFrame(() => {
              const { count } = asked;
              requestAnimationFrame(() => done(asked.count - count));
            });
          }),
      );
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    const before = await asks();
    for (const _ of [1, 2, 3, 4]) {
      await page.getByLabel('Scene back').click();
      await page.waitForTimeout(100);
    }
    expect((await probe()).paused).toBe(false);
    expect(await asks()).toBe(before);
  });

  test('says so and waits where the browser wants a click before it plays', async () => {
    // What the test runs in the page counts as a click of the user's; what the page does by itself does not.
    await open('', () => {
      new MutationObserver((_, observer) => {
        const button = document.querySelector<HTMLElement>('.narrator button');
        if (!button) return;
        observer.disconnect();
        button.click();
      }).observe(document, { childList: true, subtree: true });
    });
    const message = page.getByText('Click here to hear the narration');
    expect(await message.getAttribute('lang')).toBe('en');
    await message.click();
    await page.waitForFunction(
      () => (Reflect.get(window, 'probe') as Probe).sound?.paused === false,
    );
    expect(await page.locator('.message').isHidden()).toBe(true);
  });
});
