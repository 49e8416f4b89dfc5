/** How large words are in portrait and square: type keeps its size there. */

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { openContent, withBrowser } from '../../src/browser/page';
import { FORMATS, type Format } from '../../src/format';
import { Sheet } from '../../src/layout/Sheet';
import { bundleStyle } from '../../src/page/bundle';
import { ownViews, type Prepared } from '../../src/pipeline';
import { AREAS } from '../../src/view/area';
import { Captions } from '../../src/view/Captions';
import { prepareDocument } from '../stage';

const NARROW = ['portrait', 'square'] as const;
const BODY = 44;
/** Of sources on a scene, of lists of references, of code, of axes and heads of tables. */
const SMALL: Record<string, number> = {
  '.ref': 24,
  '.sources': 34,
  '.bibliography': 40,
  '.listing': 34,
  '.chart': 36,
  'th, .names, code': 36,
};

/** Draws elements in a page and returns what `look` finds there. */
async function inPage<T>(
  html: string,
  look: (small: Record<string, number>) => T,
  size = FORMATS.square,
) {
  return withBrowser(
    await findBrowser(process.env.LECTERN_BROWSER),
    async (context) => {
      const { css } = await bundleStyle('view/css/stage.css', '', 'inside');
      const page = await openContent(context, `<!doctype html><style>${css}</style>${html}`);
      return page.evaluate(look, SMALL);
    },
    size,
  );
}

describe.each(['ketamine', 'tour'])('in the document %s', (name) => {
  let prepared: Prepared;
  const ready = async () => {
    prepared ??= await prepareDocument(`slides/${name}/${name}.md`, 'silent', inject('store'));
    return prepared;
  };

  test.each(NARROW)(
    `no words of a body are smaller than ${BODY} px: %s`,
    { timeout: 180_000 },
    async (format) => {
      const { scenes, document: read } = await ready();
      const { own, ownStyle } = ownViews(scenes);
      const spots = scenes.scenes.map((scene) => ({ scene, format }));
      const props = {
        spots,
        references: scenes.references,
        lang: read.meta.lang,
        own,
        style: ownStyle,
        asset: () => '',
      };
      const html = renderToStaticMarkup(createElement(Sheet, props));
      const tooSmall = await inPage(html, (small) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || !node.nodeValue?.trim() || parent.closest('.unseen, style')) continue;
          const size = Number.parseFloat(getComputedStyle(parent).fontSize);
          const [, least] = Object.entries(small).find(([which]) => parent.closest(which)) ?? [
            '',
            44,
          ];
          if (size < least) found.push(`${size} px: ${node.nodeValue}`);
        }
        return found;
      });
      expect(tooSmall).toEqual([]);
    },
  );

  test.each(NARROW)(
    'captions keep to their zone, in type of 40 px and more: %s',
    { timeout: 180_000 },
    async (format) => {
      const { timeline } = await ready();
      const all = timeline.scenes.flatMap(({ captions }) => captions);
      expect(all.length).toBeGreaterThan(20);
      const html = all.map((caption) =>
        renderToStaticMarkup(createElement(Captions, { caption, active: 0, format })),
      );
      const panels = await inPage(html.join(''), () =>
        [...document.querySelectorAll('.panel')].map((panel) => {
          const { left, right, top, bottom } = panel.getBoundingClientRect();
          const size = Number.parseFloat(getComputedStyle(panel).fontSize);
          const rows = panel.getClientRects().length && panel.clientHeight;
          return {
            left,
            right,
            top,
            bottom,
            size,
            rows,
            lines: panel.children.length,
            text: panel.textContent,
          };
        }),
      );
      for (const panel of panels) expectInside(panel, format);
    },
  );
});

interface Panel {
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  rows: number;
  lines: number;
  text: string | null;
}

function expectInside(panel: Panel, format: Format): void {
  const { left, top, width, height } = AREAS[format].captions;
  const where = panel.text ?? '';
  expect(panel.size, where).toBeGreaterThanOrEqual(40);
  expect(panel.left, where).toBeGreaterThanOrEqual(left);
  expect(panel.right, where).toBeLessThanOrEqual(left + width);
  expect(panel.top, where).toBeGreaterThanOrEqual(top);
  expect(panel.bottom, where).toBeLessThanOrEqual(top + height);
  // No line is broken: as many rows as lines.
  expect(panel.rows, where).toBeLessThan((panel.lines + 0.9) * panel.size * 1.3);
}
