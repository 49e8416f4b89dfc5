/** Draws scenes settled, all on one page of the real browser, and measures them. */
import { renderToStaticMarkup } from 'react-dom/server';
import { withBrowser } from '../browser/page';
import { themeCss } from '../view/theme';
import { bundleMeasure, bundleStyle } from './bundle';
import type { LayoutInput } from './check';
import type { Excess, measureStages } from './measure';
import { Sheet, type Spot } from './Sheet';

/** The worst of each, undefined where all fits. Throws BrowserProblem. */
export async function measureSpots(
  spots: readonly Spot[],
  input: LayoutInput,
): Promise<(Excess | undefined)[]> {
  const { scenes, own, ownStyle, findBrowser } = input;
  const { lang, theme } = input.document.meta;
  const style = `${await bundleStyle()}${themeCss(theme)}${ownStyle}`;
  const props = { spots, references: scenes.references, lang, own, style };
  const html = renderToStaticMarkup(<Sheet {...props} />);
  const script = await bundleMeasure();
  return withBrowser(await findBrowser(), async (context) => {
    const page = await context.newPage();
    await page.setContent(`<!doctype html>${html}`);
    await page.addScriptTag({ content: script });
    return page.evaluate(async () => {
      // Layout asks for the faces; `ready` waits for them.
      void document.body.offsetHeight;
      await document.fonts.ready;
      const measured = Reflect.get(globalThis, 'measureStages') as typeof measureStages;
      return measured();
    });
  });
}
