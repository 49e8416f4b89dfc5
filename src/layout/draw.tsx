/** Draws scenes settled, all on one page of the real browser, and measures them. */
import { renderToStaticMarkup } from 'react-dom/server';
import { showContent, withDrawingPage } from '../browser/page';
import { fontsFor } from '../font/subset';
import { bundleScript, bundleStyle, sheetsFor } from '../page/bundle';
import { themeOf } from '../theme/themes';
import { embedPictures } from '../timeline/embed';
import { themeCss } from '../view/theme';
import type { LayoutInput } from './check';
import type { measureStages } from './measure';
import { Sheet, type Spot } from './Sheet';
import type { Fault } from './schema';

const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** The worst of each, undefined where all fits. Throws BrowserFailure. */
export async function measureSpots(
  spots: readonly Spot[],
  input: Omit<LayoutInput, 'formats' | 'screens'>,
): Promise<(Fault | undefined)[]> {
  const { scenes, document, own, ownStyle, store, findBrowser } = input;
  const { lang, theme, brand } = document.meta;
  const text = `${themeCss(document.meta)}${ownStyle}`;
  const { css: style } = await bundleStyle(
    sheetsFor('view/css/stage.css', spots),
    text,
    'inside',
    await fontsFor(
      [document.meta, scenes.scenes, scenes.references],
      lang,
      store,
      themeOf(document.meta),
    ),
  );
  const shown = { scenes: spots.map(({ scene }) => ({ scene })) };
  const formats = [...new Set(spots.map(({ format }) => format))];
  const embedded = await embedPictures(shown, document.folder, formats);
  // What an own kind draws by itself is its own concern.
  const asset = (src: string) => embedded(src) || NOTHING;
  const props = { spots, references: scenes.references, lang, theme, brand, own, style, asset };
  const html = renderToStaticMarkup(<Sheet {...props} />);
  const script = await bundleScript('layout/global.ts');
  return withDrawingPage(await findBrowser(), async (page) => {
    await showContent(page, `<!doctype html>${html}`);
    await page.run(script);
    const found = await page.evaluate(() => {
      const measured = Reflect.get(globalThis, 'measureStages') as typeof measureStages;
      return measured().map((fault) => fault ?? null);
    });
    return found.map((fault) => fault ?? undefined);
  });
}
