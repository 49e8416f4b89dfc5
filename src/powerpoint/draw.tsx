/** Draws the stages of slides in the browser, and reads what they show. */
import type { Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { z } from 'zod';
import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import { pictureOf } from '../browser/picture';
import type { Store } from '../cache/store';
import { fontsFor } from '../font/subset';
import { FORMATS } from '../format';
import { bundleScript, bundleStyle, sheetsFor } from '../page/bundle';
import { themeOf } from '../theme/themes';
import { embedPictures } from '../timeline/embed';
import type { Timeline } from '../timeline/schema';
import { drawnContext } from '../view/context';
import type { OwnViews } from '../view/Stage';
import { themeCss } from '../view/theme';
import type { onSlides as OnSlides } from './page/global';
import type { Box, Seen } from './page/seen';
import { Sheet } from './Sheet';
import { type Spot, spotsOf } from './spots';

declare const onSlides: typeof OnSlides;

export interface SlidesInput {
  timeline: Timeline;
  own: OwnViews;
  /** CSS of the document's own kinds. */
  ownStyle: string;
  documentFolder: string;
  store: Store;
  browser: Browser;
  /** A slide for each step. */
  isStepped: boolean;
  onSlide(done: number, of: number): void;
}

export interface Slide extends Spot {
  seen: Seen;
  /** PNG of what is a picture, by its mark. */
  pictures: ReadonlyMap<number, Buffer>;
}

/** px of a picture in one of the stage. */
const SCALE = 2;

/** Throws BrowserFailure. */
export async function drawSlides(input: SlidesInput): Promise<Slide[]> {
  const { timeline, own, ownStyle, documentFolder, store, browser, isStepped, onSlide } = input;
  const { meta, references, scenes } = timeline;
  const { css } = await bundleStyle(
    sheetsFor('view/css/stage.css', scenes),
    `${themeCss(meta)}${ownStyle}`,
    'inside',
    await fontsFor(timeline, meta.lang, store, themeOf(meta)),
  );
  const drawn = drawnContext(
    { references, ...meta },
    await embedPictures(timeline, documentFolder),
  );
  const context = { ...drawn, scene: (id: string) => `#${id}` };
  const spots = spotsOf(scenes, isStepped, own, context);
  const html = renderToStaticMarkup(<Sheet {...{ scenes, own, style: css, context }} />);
  const script = await bundleScript('powerpoint/page/global.ts');
  return withBrowser(
    browser,
    async (running) => {
      const page = await openContent(
        running,
        `<!doctype html><html lang="${meta.lang}">${html}</html>`,
      );
      await page.addScriptTag({ content: script });
      await page.evaluate((formulas) => onSlides.nameFormulas(formulas), formulasIn(scenes));
      const shoot = openShots(page);
      const slides: Slide[] = [];
      for (const spot of spots) {
        const seen = await page.evaluate(
          ([scene, step, isSaid]) => onSlides.show(scene, step, isSaid),
          [spot.scene, spot.step, !isStepped] as const,
        );
        slides.push({ ...spot, seen, pictures: await shoot(seen) });
        onSlide(slides.length, spots.length);
      }
      return slides;
    },
    FORMATS.landscape,
    SCALE,
  );
}

const formulaSchema = z.object({ mathml: z.string(), text: z.string(), spoken: z.string() });

/** Of each formula what is said of it, and how it is written in plain letters. */
function formulasIn(shown: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  JSON.stringify(shown, (_, node: unknown) => {
    const formula = formulaSchema.safeParse(node);
    if (formula.success) found[formula.data.spoken || formula.data.text] = formula.data.text;
    return node;
  });
  return found;
}

/** Pictures of a stage; what looks the same is taken once. */
function openShots(page: Page): (seen: Seen) => Promise<Map<number, Buffer>> {
  const known = new Map<string, Buffer>();
  const take = async (mark: number, box: Box): Promise<Buffer> => {
    await page.evaluate((one) => onSlides.isolate(one), mark);
    return pictureOf(page, { clip: clipOf(box), omitBackground: true, animations: 'allow' });
  };
  return async ({ things }) => {
    const pictures = new Map<number, Buffer>();
    for (const thing of things) {
      if ((thing.kind !== 'picture' && thing.kind !== 'plot') || !isOnStage(thing.box)) continue;
      const svg = thing.kind === 'picture' ? thing.svg : undefined;
      const png = known.get(svg ?? '') ?? (await take(thing.mark, thing.box));
      if (svg) known.set(svg, png);
      pictures.set(thing.mark, png);
    }
    await page.evaluate(() => onSlides.isolate(undefined));
    return pictures;
  };
}

const isOnStage = ({ left, top, width, height }: Box): boolean =>
  left < FORMATS.landscape.width &&
  top < FORMATS.landscape.height &&
  left + width > 0 &&
  top + height > 0;

/** What of a box lies on the stage. */
export function clipOf({ left, top, width, height }: Box) {
  const { width: most, height: highest } = FORMATS.landscape;
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  return {
    ...{ x, y },
    width: Math.max(1, Math.min(most, Math.ceil(left + width)) - x),
    height: Math.max(1, Math.min(highest, Math.ceil(top + height)) - y),
  };
}
