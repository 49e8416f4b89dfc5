/** The deck on paper: every picture drawn at its steps' progress, as the video draws it, so that no state of the deck is left in it. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import { Style } from '../page/Inline';
import type { TimedScene, Timeline } from '../timeline/schema';
import { settledProgress } from '../timeline/state';
import { drawnContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';
import { Narration } from './Narration';
import { takePlainFonts } from './plain';
import { referenceLinks } from './references';

/** A page for each scene, for each step of each scene, or every scene with what is said below it. */
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

/** Of the handout: pictures of 1920 px are 150 mm wide, at 96 px an inch. */
const SCALE = ((150 / 25.4) * 96) / 1920;

const SIZE: Record<Paper, string> = {
  scenes: 'size: 1920px 1080px; margin: 0',
  steps: 'size: 1920px 1080px; margin: 0',
  // Margins are not scaled.
  handout: `size: A4; margin: 18mm 30mm;
    @bottom-center { content: counter(page); font: 9pt "Inter Variable"; color: #6b6b6b }`,
};

/** A PDF: tagged, with the headings as its outline and the document's title. Throws BrowserProblem. */
export async function printDeck(input: PaperInput, paper: Paper): Promise<Buffer> {
  const html = renderToStaticMarkup(<Pages {...input} paper={paper} />);
  return withBrowser(input.browser, async (context) => {
    const page = await openContent(context, `<!doctype html>${html}`);
    await takePlainFonts(page);
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
  const context = { ...drawnContext({ references: timeline.references, lang }, asset), ...links };
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        {author && <meta name="author" content={author} />}
        <title>{title}</title>
        <Style text={`${style}@page{${SIZE[paper]}}`} />
      </head>
      <body>
        {timeline.scenes.flatMap((timed) =>
          stepsOf(timed, paper).map((step, i) => (
            <section
              key={`${timed.scene.id} ${step}`}
              id={i === 0 ? timed.scene.id : undefined}
              className={paper === 'handout' ? 'handout' : 'page'}
            >
              <div className="slide">
                <StageProvider value={{ ...context, progress: settledProgress(timed, step) }}>
                  <Stage scene={timed.scene} own={own} />
                </StageProvider>
              </div>
              {paper === 'handout' && (
                <div className="said" dir="auto">
                  <Narration timed={timed} />
                </div>
              )}
            </section>
          )),
        )}
      </body>
    </html>
  );
}

/** Of the first page of a scene. */
const addressOf = (scene: string): string => `#${scene}`;

/** The steps of a scene that have a page each. */
function stepsOf({ steps }: TimedScene, paper: Paper): number[] {
  return paper === 'steps' ? [0, ...steps.map((_, i) => i + 1)] : [steps.length];
}
