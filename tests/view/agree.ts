/** Draws documents as the deck and as the video have them, and holds both against each other. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { openContent, withBrowser } from '../../src/browser/page';
import { pictureOf } from '../../src/browser/picture';
import { openStore } from '../../src/cache/store';
import { fontsFor } from '../../src/font/subset';
import { FORMATS, type Format } from '../../src/format';
import { bundleStyle, sheetsFor } from '../../src/page/bundle';
import { checkDocument } from '../../src/pipeline';
import type { Scene } from '../../src/scene/schema';
import { type ThemeName, themeOf } from '../../src/theme/themes';
import { embedPictures } from '../../src/timeline/embed';
import { drawnContext, type StageContext, StageProvider } from '../../src/view/context';
import { Stage } from '../../src/view/Stage';
import { themeCss } from '../../src/view/theme';
import { blockDifference } from '../pixels';
import { newFolder, readOf } from '../sample';

export const AGREE_FILES = ['groups', 'icons', 'charts', 'grounds'].map(
  (name) => `tests/still/${name}.md`,
);
/** Pictures are drawn so much smaller, and so many stand beside each other. */
const ZOOM = 0.25;
const ACROSS = 4;
/** Pixels of a page that are compared at once. */
const STRIP = 1000;

/** A fragment is there up to a step. */
const showUntil = (html: string, step: number): string =>
  html.replace(/class="([^"]*)" data-fragment-index="(\d+)"/g, (all, names, index) =>
    Number(index) < step ? all.replace(names, `${names} visible`) : all,
  );

interface Drawing {
  scenes: readonly Scene[];
  context: StageContext;
  style: string;
  format: Format;
}

/** All scenes at all steps, as the deck or as the video has them. */
function sheet({ scenes, context, style, format }: Drawing, mode: 'deck' | 'video'): string {
  const { width, height } = FORMATS[format];
  const states = scenes.flatMap((scene) =>
    Array.from({ length: scene.steps.length + 1 }, (_, step) => ({ scene, step })),
  );
  const cells = states.map(({ scene, step }) => {
    const progress = scene.steps.map((_, i) => (i < step ? 1 : 0));
    const value = { ...context, format, mode, progress: [1, ...progress] };
    const drawn = renderToStaticMarkup(
      createElement(StageProvider, { value }, createElement(Stage, { scene })),
    );
    const size = `position:relative;width:${width}px;height:${height}px;zoom:${ZOOM}`;
    const html = mode === 'deck' ? showUntil(drawn, step) : drawn;
    return `<section class="present" style="${size}">${html}</section>`;
  });
  const across = `display:grid;grid-template-columns:repeat(${ACROSS},max-content)`;
  const frame = mode === 'deck' ? 'reveal' : '';
  return `<!doctype html><html class="still"><style>${style}
    html, body { margin: 0; height: auto; overflow: visible; background: #fff }
    .grid.grid { ${across}; width: max-content; height: auto; overflow: visible }
  </style><body><div class="${frame} grid">${cells.join('')}</div></body></html>`;
}

/** How far deck and video are apart where they differ most, of 255: what a step of the deck shows against what the video shows when it has settled. */
export async function apart(file: string, format: Format, named?: ThemeName): Promise<number> {
  const { document, scenes } = readOf(await checkDocument(file));
  const store = openStore(newFolder());
  const look = { ...document.meta, ...(named && { theme: named }) };
  const fonts = await fontsFor([document.meta, scenes.scenes], look.lang, store, themeOf(look));
  const spots = scenes.scenes.map((scene) => ({ scene }));
  const styleOf = async (entry: Parameters<typeof sheetsFor>[0]) =>
    (await bundleStyle(sheetsFor(entry, spots), themeCss(look), 'inside', fonts)).css;
  const asset = await embedPictures({ scenes: spots }, path.dirname(file), [format]);
  const context = drawnContext({ references: [], ...look }, asset);
  const shown = { scenes: scenes.scenes, context, format };
  const deck = sheet({ ...shown, style: await styleOf('deck/deck.css') }, 'deck');
  const video = sheet({ ...shown, style: await styleOf('view/css/stage.css') }, 'video');
  const size = { width: Math.ceil(FORMATS[format].width * ZOOM * ACROSS), height: STRIP };
  const [ones = [], others = []] = await withBrowser(
    await findBrowser(process.env.LECTERN_BROWSER),
    async (browser) => {
      const pictures = [];
      for (const html of [deck, video]) {
        const page = await openContent(browser, html);
        pictures.push(await stripsOf(page));
        await page.close();
      }
      return pictures;
    },
    size,
  );
  expect(ones.reduce((sum, { height }) => sum + height, 0)).toBeGreaterThan(1000);
  expect(others).toHaveLength(ones.length);
  return Math.max(...ones.map((one, i) => blockDifference(one, others[i] ?? one)));
}

/** A browser paints no more than a window at once: the whole of a high page asks more memory of it than a busy machine has. */
async function stripsOf(page: Page): Promise<PNG[]> {
  const high = await page.evaluate(() => document.documentElement.scrollHeight);
  const strips: PNG[] = [];
  for (let y = 0; y < high; y += STRIP) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    strips.push(PNG.sync.read(await pictureOf(page)));
  }
  return strips;
}
