/** The deck as HTML: a Reveal section for each scene, with the narration as speaker notes. */

import type { TimedScene, Timeline } from '../timeline/schema';
import { type StageContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';

export const ASSETS = 'assets';

export interface DeckProps {
  timeline: Timeline;
  own: OwnViews;
}

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

export function Deck({ timeline, own }: DeckProps) {
  const { title, lang, author, subtitle } = timeline.meta;
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        {author && <meta name="author" content={author} />}
        {subtitle && <meta name="description" content={subtitle} />}
        <title>{title}</title>
        <link rel="stylesheet" href="deck.css" />
      </head>
      <body>
        <div className="reveal">
          <div className="slides">
            <StageProvider value={deckContext(timeline)}>
              {stacks(timeline.scenes).map((stack) =>
                stack.length === 1 ? (
                  stack.map((timed) => <Slide key={timed.scene.id} timed={timed} own={own} />)
                ) : (
                  <section key={stack[0]?.scene.id}>
                    {stack.map((timed) => (
                      <Slide key={timed.scene.id} timed={timed} own={own} />
                    ))}
                  </section>
                ),
              )}
            </StageProvider>
          </div>
        </div>
        <script src="deck.js" />
      </body>
    </html>
  );
}

/** Nothing comes from elsewhere. Reveal's speaker window writes its script inline, so that must stay allowed. */
const POLICY =
  "default-src 'self' 'unsafe-inline' data: blob: file:; connect-src 'none'; base-uri 'none'; form-action 'none'";

function Slide({ timed: { scene }, own }: { timed: TimedScene; own: OwnViews }) {
  return (
    <section id={scene.id} data-kind={scene.kind}>
      <Stage scene={scene} own={own} />
      <aside className="notes">
        {scene.notes.map((note) => (
          <p key={note}>
            <strong>{note}</strong>
          </p>
        ))}
        {scene.narration.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </aside>
    </section>
  );
}

function deckContext(timeline: Timeline): StageContext {
  const entries = timeline.references.map(({ id, number, short }) => {
    const listed = timeline.scenes.find(
      ({ scene }) => scene.kind === 'references' && JSON.stringify(scene).includes(`"id":"${id}"`),
    );
    const href = listed && `#/${listed.scene.id}`;
    return [id, { number, short, href }] as const;
  });
  const references = new Map(entries);
  return {
    mode: 'deck',
    progress: [],
    asset: (src) => `${ASSETS}/${src.split('/').map(encodeURIComponent).join('/')}`,
    reference: (id) => references.get(id),
    lang: timeline.meta.lang,
  };
}
