/** The handout: who says what and when, then each scene with what is said below it. What stands on which sheet is decided in the browser (sheets.ts). */
import type { ReactNode } from 'react';
import { formatDate } from '../language/date';
import { plainText } from '../scene/inline';
import type { TimedScene, Timeline } from '../timeline/schema';
import { type StageContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';
import { Narration } from './Narration';

export interface HandoutProps {
  timeline: Timeline;
  own: OwnViews;
  /** What a scene is drawn with at a step, settled. */
  contextOf(timed: TimedScene, step: number): StageContext;
  /** The steps of a scene that have a picture each. */
  stepsOf(timed: TimedScene): number[];
}

interface Numbered {
  timed: TimedScene;
  number: number;
}

export function Handout({ timeline, own, contextOf, stepsOf }: HandoutProps) {
  const [first, ...others] = timeline.scenes;
  // The head says all that an opening shows.
  const opening = first?.scene.kind === 'title' ? first : undefined;
  // A card at the end has nothing to say that the head does not.
  const scenes = (opening ? others : timeline.scenes).filter(({ scene }) => scene.kind !== 'end');
  // As the deck counts them.
  const numbered = scenes.map((timed) => ({ timed, number: timeline.scenes.indexOf(timed) + 1 }));
  return (
    <>
      <Head timeline={timeline} opening={opening}>
        <Contents numbered={numbered} />
      </Head>
      {numbered.map(({ timed, number }) => (
        <section key={timed.scene.id} id={timed.scene.id} className="handout">
          {stepsOf(timed).map((step) => (
            <div key={step} className="slide">
              <StageProvider value={contextOf(timed, step)}>
                <Stage scene={timed.scene} own={own} />
              </StageProvider>
            </div>
          ))}
          <div className="said" dir="auto">
            <span className="number">{number}</span>
            <Narration timed={timed} lang={timeline.meta.lang} />
          </div>
        </section>
      ))}
      <div className="rules" aria-hidden="true" />
    </>
  );
}

interface HeadProps {
  timeline: Timeline;
  opening?: TimedScene;
  children: ReactNode;
}

function Head({ timeline: { meta }, opening, children }: HeadProps) {
  const byline = [meta.author, meta.date && formatDate(meta.date, meta.lang)];
  return (
    <header className="head" id={opening?.scene.id}>
      <h1 dir="auto">{opening ? plainText(opening.scene.heading) : meta.title}</h1>
      {meta.subtitle && (
        <p className="subtitle" dir="auto">
          {meta.subtitle}
        </p>
      )}
      <p className="byline" dir="auto">
        {byline.filter(Boolean).join(' · ')}
      </p>
      {opening && (
        <div className="said" dir="auto">
          <Narration timed={opening} lang={meta.lang} />
        </div>
      )}
      {children}
    </header>
  );
}

/** Shown where it fills the first sheet; the numbers of sheets are set then. */
const Contents = ({ numbered }: { numbered: readonly Numbered[] }) => (
  <ol className="contents">
    {numbered.map(({ timed: { scene }, number }) => (
      <li key={scene.id}>
        <a href={`#${scene.id}`}>
          <span className="number">{number}</span>
          <span className="name" dir="auto">
            {plainText(scene.heading)}
          </span>
          <span className="sheet" />
        </a>
      </li>
    ))}
  </ol>
);
