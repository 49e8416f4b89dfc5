/** Pictures of the deck: every scene at every settled step, as the audience sees it, without the deck's own controls. */
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from '../browser/find';
import { withBrowser } from '../browser/page';
import { pictureOf } from '../browser/picture';
import { FORMATS, type Format } from '../format';

/** A scene at a step; step 0 is what shows on entry. */
export interface Spot {
  scene: string;
  step: number;
}

const PLAIN = 'controls=false&progress=false&slideNumber=false';

/** The deck's page without its controls; `still` shows every step at rest at once. */
export async function openDeck(
  context: BrowserContext,
  index: string,
  { still }: { still: boolean },
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(index).href}?${PLAIN}${still ? '&still' : ''}`);
  await page.waitForFunction(() => Reflect.get(window, 'Reveal')?.isReady());
  return page;
}

/**
 * A PNG for each of `spots`, in order, as `onPicture` receives it. `index` is the path of the deck's page; an upright `format`
 * has its portrait views.
 */
export async function shootDeck(
  index: string,
  spots: readonly Spot[],
  browser: Browser,
  onPicture: (png: Buffer, spot: Spot) => void | Promise<void>,
  format: Format = 'landscape',
): Promise<void> {
  await withBrowser(
    browser,
    async (context) => {
      const page = await openDeck(context, index, { still: true });
      for (const spot of spots) {
        await goTo(page, spot);
        await onPicture(await pictureOf(page, { animations: 'allow' }), spot);
      }
    },
    FORMATS[format],
  );
}

/** Shows a scene with the fragments up to `step` visible, its fonts and pictures loaded. */
export const goTo = (page: Page, { scene, step }: Spot): Promise<void> =>
  page.evaluate(
    async ([id, shown]) => {
      const deck = Reflect.get(window, 'Reveal');
      const section = document.getElementById(id);
      const { h, v } = deck.getIndices(section);
      deck.slide(h, v, shown - 1);
      await document.fonts.ready;
      const images = [...(section?.querySelectorAll('img') ?? [])];
      await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [scene, step] as const,
  );
