/** What leads what, in a real browser: the video the transcript, the chapters and the deck's link, and they the video. */
import { describe, expect, test } from 'vitest';
import { buildChapters } from '../../src/timeline/chapters';
import { DESK, LONG_MS, nowMs, open, PHONE, prepareSite, seek, spokenMs } from './site';

const site = prepareSite();

const marked = (list: '.column' | '.chapters') =>
  site.page.locator(`${list} [aria-current]`).evaluateAll((all) =>
    all.map((element) => ({
      startMs: Number((element as HTMLElement).dataset.start),
      text: element.textContent,
    })),
  );
const pressed = () => site.page.getAttribute('#follow', 'aria-pressed');
const columnTop = () => site.page.evaluate(() => document.querySelector('.column')?.scrollTop ?? 0);

describe('the transcript', () => {
  test('marks the sentence that is spoken, wherever the video is', async () => {
    await open(site, site.base, 'index.html', DESK);
    const starts = spokenMs(site);
    expect(starts.length).toBeGreaterThan(20);
    for (const [i, startMs] of starts.entries()) {
      await seek(site, startMs);
      expect((await marked('.column')).map((mark) => mark.startMs)).toEqual([startMs]);
      if (i % 5 > 0) continue;
      await seek(site, (starts[i + 1] ?? site.timeline.durationMs) - 10);
      expect((await marked('.column')).map((mark) => mark.startMs)).toEqual([startMs]);
    }
  });

  test('scrolls in its own column, stops when the reader scrolls, and goes on when asked', async () => {
    const page = await open(site, site.base, 'index.html', DESK);
    const late = (part: number) => seek(site, site.timeline.durationMs * part);
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
    const page = await open(site, site.base, 'index.html', { viewport: DESK.viewport });
    // Each place on its way is an event; a leap is one.
    await page.evaluate(() => {
      const column = document.querySelector('.column') as HTMLElement;
      column.addEventListener('scroll', () => {
        column.dataset.places = String(Number(column.dataset.places ?? 0) + 1);
      });
    });
    await seek(site, site.timeline.durationMs * 0.6);
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLElement>('.column')?.dataset.places) > 3,
    );
    expect(await columnTop()).toBeGreaterThan(0);
  });

  test('is there at once where the reader wants no motion', async () => {
    const page = await open(site, site.base, 'index.html', DESK);
    await seek(site, site.timeline.durationMs * 0.6);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const top = await columnTop();
    expect(top).toBeGreaterThan(50);
    await page.waitForTimeout(500);
    expect(await columnTop()).toBe(top);
  });

  test('on a phone lies under the video, which stays; the page moves only when asked', async () => {
    const page = await open(site, site.base, 'index.html', { ...PHONE, reducedMotion: 'reduce' });
    await seek(site, site.timeline.durationMs * 0.6);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.tap('.chapters li a');
    await seek(site, site.timeline.durationMs * 0.6);
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
    const page = await open(site, site.base, 'index.html', DESK);
    const chapters = buildChapters(site.timeline);
    expect(chapters.length).toBeGreaterThanOrEqual(3);
    for (const { startMs, endMs, title } of chapters) {
      await page.click(`.chapters [data-start="${startMs}"]`);
      expect(await nowMs(site)).toBeGreaterThanOrEqual(startMs);
      await page.evaluate(() => document.querySelector('video')?.pause());
      await seek(site, endMs - 10);
      const [mark, ...rest] = await marked('.chapters');
      expect(mark?.startMs).toBe(startMs);
      expect(mark?.text).toContain(title);
      expect(rest).toEqual([]);
    }
  });
});

test('a shared address begins at its moment, and so does one that is given to the open page', async () => {
  const page = await open(site, site.base, 'index.html#t=20.5');
  expect(await nowMs(site)).toBe(20_500);
  await page.evaluate(() => {
    location.hash = '#t=0:33';
  });
  await page.waitForFunction(() => document.querySelector('video')?.currentTime === 33);
  await seek(site, 41_700);
  expect(await page.getAttribute('#moment', 'href')).toBe('#t=41');
  await page.click('#moment');
  expect(page.url()).toBe(`${site.base}index.html#t=41`);
});

test(
  'the link to the deck follows the video, and opens the deck at the step that it shows',
  async () => {
    const page = await open(site, site.base, 'index.html', DESK);
    for (const { scene, startMs, steps } of site.timeline.scenes)
      for (const [step, atMs] of [0, ...steps.map((one) => one.startMs)].entries()) {
        await seek(site, startMs + atMs + 1);
        const href = await page.getAttribute('#deck', 'href');
        expect(href).toBe(`deck/index.html#/${scene.id}${step > 0 ? `/${step - 1}` : ''}`);
        if (scene.kind !== 'points') continue;
        const deck = await page.context().newPage();
        await deck.goto(site.base + href);
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
  const page = await open(site, site.base, 'index.html', DESK);
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
  expect(await nowMs(site)).toBeGreaterThanOrEqual(buildChapters(site.timeline)[1]?.startMs ?? 0);
  await tabTo('follow');
  await page.keyboard.press('Space');
  expect(await pressed()).toBe('false');
  // The title's heading, its sentence, the next heading.
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const [, second] = spokenMs(site);
  expect((await marked('.column')).map(({ startMs }) => startMs)).toEqual([second]);
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('footer')?.id)).toBe('about');
});
