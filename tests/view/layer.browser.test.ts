/** What an author lays over our styles wins, whatever it names: ours are in a cascade layer below. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { openContent, withBrowser } from '../../src/browser/page';
import type { SheetName } from '../../src/build/parts';
import { bundleStyle } from '../../src/page/bundle';
import { ownViews } from '../../src/pipeline';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Stage } from '../../src/view/Stage';
import { themeCss } from '../../src/view/theme';
import { checkBody, readOf } from '../sample';

/** An element's name is less than any class of ours. */
const CSS = 'h2 { color: #010203; font-size: 33px } li { letter-spacing: 3px }';
const SHEETS: SheetName[] = ['view/css/stage.css', 'view/css/layered.css', 'deck/deck.css'];

test.each(SHEETS)('a theme.css is above %s', async (sheet) => {
  const { document: read, scenes } = readOf(
    await checkBody('## A scene\n\n- One\n- Two\n', { 'theme.css': CSS }),
  );
  const { meta } = read;
  const { own, ownStyle } = ownViews(scenes);
  const { css } = await bundleStyle(sheet, `${themeCss(meta)}${ownStyle}`, 'inside');
  const value = drawnContext({ references: [], ...meta }, (src) => src);
  const scene = scenes.scenes.at(-1);
  if (!scene) throw new Error('There is no scene.');
  const stage = createElement(StageProvider, { value }, createElement(Stage, { scene, own }));
  const html = `<!doctype html><style>${css}</style><div class="reveal"><div class="slides"><section class="present">${renderToStaticMarkup(stage)}</section></div></div>`;
  const browser = await findBrowser(process.env.LECTERN_BROWSER);
  const seen = await withBrowser(browser, async (context) => {
    const page = await openContent(context, html);
    return page.evaluate(() => {
      const { color, fontSize, fontFamily } = getComputedStyle(
        document.querySelector('h2') as Element,
      );
      const ground = getComputedStyle(document.querySelector('.stage') as Element).backgroundColor;
      return { color, fontSize, fontFamily, ground };
    });
  });
  expect(seen).toMatchObject({ color: 'rgb(1, 2, 3)', fontSize: '33px' });
  // And ours are there.
  expect(seen.fontFamily).toContain('Source Serif 4 Variable');
  expect(seen.ground).toBe('rgb(250, 246, 238)');
});
