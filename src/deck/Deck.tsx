/** The deck as HTML: a Reveal section for each scene, with the narration as speaker notes. */
import { OWN_PRINT } from '../foreign/reveal';
import type { Format } from '../format';
import { directionOf } from '../language/tag';
import { Data, Script, Style } from '../page/Inline';
import { Languages, languageHref, type TalkLanguage } from '../page/languages';
import { nameOf } from '../scene/authored';
import { plainText } from '../scene/inline';
import { themeOf } from '../theme/themes';
import type { TimedScene, Timeline } from '../timeline/schema';
import { type StageContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';
import { lettersOf } from '../view/size/letters';
import { type DeckPageWords, WORDS_ID } from './own-words';
import { referenceLinks } from './references';
import { SpeakerNotes } from './SpeakerNotes';
import { TRACKS_ID, type Tracks } from './track';

/** What is not the timeline's: where things are. */
export interface Page {
  tracks: Tracks;
  words: DeckPageWords;
  /** Address of a file beside the document, for the view of a format. */
  asset(src: string, format: Format): string;
  /** Of its talk, where there are several, and as what page this leads to theirs. */
  talk?: { languages: readonly TalkLanguage[]; as: 'deck' | 'single' | 'watchDeck' };
  /** Style and script, when they stand in the page and not beside it. */
  inside?: { style: string; script: string };
}

export interface DeckProps {
  timeline: Timeline;
  own: OwnViews;
  page: Page;
}

/** Reveal would come back to where it was in the column last time. */
const FROM_TOP = { 'data-start-indexv': 0 };

/** Scenes of level 3 stand below the scene of level 2 before them. */
export function stacks(scenes: readonly TimedScene[]): TimedScene[][] {
  const found: TimedScene[][] = [];
  for (const timed of scenes) {
    const last = found.at(-1);
    if (timed.scene.level === 3 && last?.[0]?.scene.level !== 1) last?.push(timed);
    else found.push([timed]);
  }
  return found;
}

export function Deck({ timeline, own, page: { tracks, words, asset, talk, inside } }: DeckProps) {
  const { title, lang, author, subtitle, url } = timeline.meta;
  const contexts = {
    landscape: deckContext(timeline, asset, 'landscape'),
    portrait: deckContext(timeline, asset, 'portrait'),
  };
  return (
    <html lang={lang} dir={directionOf(lang)} className={OWN_PRINT}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        {author && <meta name="author" content={author} />}
        {subtitle && <meta name="description" content={subtitle} />}
        <title>{title}</title>
        {inside ? <Style text={inside.style} /> : <link rel="stylesheet" href="deck.css" />}
      </head>
      <body>
        <main>
          <div className="reveal">
            <div className="slides">
              {stacks(timeline.scenes).map((stack) => {
                const slides = stack.map((timed) => (
                  <Slide key={timed.scene.id} timed={timed} own={own} contexts={contexts} />
                ));
                return stack.length === 1 ? (
                  slides
                ) : (
                  <section key={stack[0]?.scene.id} {...FROM_TOP}>
                    {slides}
                  </section>
                );
              })}
            </div>
          </div>
          {talk && (
            <Languages
              {...{ lang, languages: talk.languages }}
              hrefOf={(language) => languageHref(talk.as, language, url)}
            />
          )}
        </main>
        <Data id={TRACKS_ID} type="application/json" value={tracks} />
        <Data id={WORDS_ID} type="application/json" value={words} />
        {inside ? <Script text={inside.script} /> : <script src="deck.js" />}
      </body>
    </html>
  );
}

/** Nothing comes from elsewhere. In a deck of one file style and script stand inside. */
const POLICY =
  "default-src 'self' 'unsafe-inline' data: blob: file:; connect-src 'none'; base-uri 'none'; form-action 'none'";

interface SlideProps {
  timed: TimedScene;
  own: OwnViews;
  contexts: Record<'landscape' | 'portrait', StageContext>;
}

/** The view for upright screens waits in a template (shape.ts): it costs nothing where it is not shown. */
function Slide({ timed, own, contexts }: SlideProps) {
  const { scene } = timed;
  return (
    <section id={scene.id} data-kind={nameOf(scene)} aria-label={plainText(scene.heading)}>
      <StageProvider value={contexts.landscape}>
        <Stage scene={scene} own={own} />
      </StageProvider>
      <template>
        <StageProvider value={contexts.portrait}>
          <Stage scene={scene} own={own} />
        </StageProvider>
      </template>
      <SpeakerNotes timed={timed} lang={contexts.landscape.lang} />
    </section>
  );
}

/** Reveal knows a scene by this address. */
const addressOf = (scene: string): string => `#/${scene}`;

const deckContext = (
  timeline: Timeline,
  asset: Page['asset'],
  format: 'landscape' | 'portrait',
): StageContext => ({
  mode: 'deck',
  format,
  progress: [],
  asset: (src) => asset(src, format),
  reference: referenceLinks(timeline, addressOf),
  scene: addressOf,
  lang: timeline.meta.lang,
  letters: lettersOf(themeOf(timeline.meta)),
});
