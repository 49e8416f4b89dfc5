/** The deck on paper: every picture drawn at its steps' progress, as the video draws it, so that no state of the deck is left in it. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import { Style } from '../page/Inline';
import type { TimedScene, Timeline } from '../timeline/schema';
import { settledProgress } from '../timeline/state';
import { drawnContext, StageProvider } from '../view/context';
import { pageSteps } from '../view/page-steps';
import { type OwnViews, Stage } from '../view/Stage';
import { Handout } from './Handout';
import type { onPaper as OnPaper } from './paper-global';
import { takePlainFonts } from './plain';
import { referenceLinks } from './references';

declare const onPaper: typeof OnPaper;

/** A page for each scene (each of its pages, where it goes on in several), for each step of each scene, or every scene with what is said below it. */
export type Paper = 'scenes' | 'steps' | 'handout';

export interface PaperInput {
  timeline: Timeline;
  own: OwnViews;
  /** All styles, with fonts inside. */
  style: string;
  /** Address of a file beside the document; nothing outside the page is asked for. */
  asset(src: string): string;
  browser: Browser;
}

/** Of the handout, mm: A4. Margins are not scaled; pictures of 1920 px are as wide as what stands between them. */
const SHEET = { width: 210, height: 297, top: 18, side: 32, bottom: 22 };
const WIDTH = SHEET.width - 2 * SHEET.side;
const SCALE = ((WIDTH / 25.4) * 96) / 1920;
/** What a sheet holds, px before they are scaled; less one, for rounding. */
const HELD = ((SHEET.height - SHEET.top - SHEET.bottom) * 1920) / WIDTH - 1;

const SLIDE = 'size: 1920px 1080px; margin: 0';

/** The footer of the first sheet has no title, which stands at its head. */
const sheetRules = (title: string): string => `@page {
  size: A4; margin: ${SHEET.top}mm ${SHEET.side}mm ${SHEET.bottom}mm;
  @bottom-left { content: ${quoted(title)}; ${FOOTER} }
  @bottom-right { content: counter(page); ${FOOTER} }
}
@page :first { @bottom-left { content: none } }`;
const FOOTER =
  'font: 7.5pt "Inter Variable", "Lectern Sans", "Lectern Emoji"; color: #5f5f5f; white-space: nowrap';

/** A string of CSS. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** A PDF: tagged, with the headings as its outline and the document's title. Throws BrowserFailure. */
export async function printDeck(input: PaperInput, paper: Paper): Promise<Buffer> {
  const html = renderToStaticMarkup(<Pages {...input} paper={paper} />);
  return withBrowser(input.browser, async (context) => {
    const page = await openContent(context, `<!doctype html>${html}`);
    await takePlainFonts(page);
    if (paper === 'handout') await page.evaluate((held) => onPaper.layOutSheets(held), HELD);
    return page.pdf({
      tagged: true,
      outline: true,
      printBackground: true,
      preferCSSPageSize: true,
      scale: paper === 'handout' ? SCALE : 1,
    });
  });
}

function Pages({ timeline, own, style, asset, paper }: PaperInput & { paper: Paper }) {
  const { title, lang, author } = timeline.meta;
  const links = { reference: referenceLinks(timeline, addressOf), scene: addressOf };
  const { references } = timeline;
  const context = { ...drawnContext({ references, ...timeline.meta }, asset), ...links };
  const contextOf = (timed: TimedScene, step = timed.steps.length) => ({
    ...context,
    progress: settledProgress(timed, step),
  });
  /** The steps that have a page each. */
  const stepsOf = (timed: TimedScene) =>
    paper === 'steps'
      ? [0, ...timed.steps.map((_, i) => i + 1)]
      : pageSteps(timed, own, contextOf(timed));
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        {author && <meta name="author" content={author} />}
        <title>{title}</title>
        <Style text={style + (paper === 'handout' ? sheetRules(title) : `@page{${SLIDE}}`)} />
      </head>
      <body>
        {paper === 'handout' ? (
          <div className="sheets">
            <Handout timeline={timeline} own={own} contextOf={contextOf} stepsOf={stepsOf} />
          </div>
        ) : (
          timeline.scenes.flatMap((timed) =>
            stepsOf(timed).map((step, i) => (
              <section
                key={`${timed.scene.id} ${step}`}
                id={i === 0 ? timed.scene.id : undefined}
                className="page"
              >
                <div className="slide">
                  <StageProvider value={contextOf(timed, step)}>
                    <Stage scene={timed.scene} own={own} />
                  </StageProvider>
                </div>
              </section>
            )),
          )
        )}
      </body>
    </html>
  );
}

/** Of the first page of a scene. */
const addressOf = (scene: string): string => `#${scene}`;
