/** Pictures of scenes as they come to rest, of two versions, in one browser. */
import type { BrowserContext } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import { pictureOf } from '../browser/picture';
import type { Store } from '../cache/store';
import { deckStyle } from '../deck/style';
import { Style } from '../page/Inline';
import type { OnProgress } from '../progress';
import { dataUrl } from '../timeline/embed';
import type { Drawn, Version } from './version';

const QUALITY = 88;
/** Half of the stage, px. */
export const PICTURE = { width: 960, height: 540 };
const FRAME = `.frame { width: ${PICTURE.width}px; height: ${PICTURE.height}px; overflow: hidden }
.frame > .picture { transform: scale(0.5); transform-origin: 0 0 }`;
/** Nothing is fetched, and no script runs. */
const POLICY = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'";

/** A version and those of its scenes that are wanted. */
export interface Side {
  version: Version;
  scenes: readonly Drawn[];
}

/** Addresses that hold the pictures; scenes without markup have none. Throws BrowserFailure. */
export async function shootScenes(
  sides: readonly Side[],
  browser: Browser,
  store: Store,
  onProgress: OnProgress,
): Promise<Map<Drawn, string>> {
  const found = new Map<Drawn, string>();
  const total = sides.reduce((sum, { scenes }) => sum + scenes.length, 0);
  const onPicture = (scene: Drawn, url: string) => {
    found.set(scene, url);
    onProgress({ task: 'diff', done: found.size, total, note: browser.name });
  };
  await withBrowser(
    browser,
    async (context) => {
      for (const side of sides)
        if (side.scenes.length > 0) await shoot(side, context, store, onPicture);
    },
    PICTURE,
  );
  return found;
}

async function shoot(
  { version, scenes }: Side,
  context: BrowserContext,
  store: Store,
  onPicture: (scene: Drawn, url: string) => void,
): Promise<void> {
  const { css } = await deckStyle({ ...version, store }, 'inside', 'paper.css');
  const frames = scenes.map(
    ({ markup }) => `<div class="frame"><div class="picture">${markup}</div></div>`,
  );
  const style = renderToStaticMarkup(<Style text={css + FRAME} />);
  const page = await openContent(
    context,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
      `${style}${frames.join('')}`,
  );
  for (const [i, scene] of scenes.entries()) {
    await page.evaluate((top) => window.scrollTo(0, top), i * PICTURE.height);
    const data = await pictureOf(page, { type: 'jpeg', quality: QUALITY });
    onPicture(scene, dataUrl('image/jpeg', data));
  }
  await page.close();
}
