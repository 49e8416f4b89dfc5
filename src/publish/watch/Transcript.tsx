/** What is said, by scene: every sentence leads to its moment. */

import { markIn, wordsOf } from '../../language/languages';
import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { partsStruck } from '../../scene/struck';
import { clock } from '../../timeline/clock';
import { linesByParagraph } from '../../timeline/lines';
import type { TimedLine, TimedScene, Timeline } from '../../timeline/schema';
import { namesAt } from '../../timeline/turns';
import { RichText } from '../../view/RichText';
import { OwnWords } from '../OwnWords';
import { inDeck } from './deck-links';
import { momentAddress } from './moment';

export function Transcript({ timeline }: { timeline: Timeline }) {
  const { lang } = timeline.meta;
  const { transcript: heading, watch: words } = wordsOf(lang);
  const mark = markIn(lang);
  return (
    <section id="transcript" className="transcript" aria-labelledby="transcript-heading">
      <div className="bar">
        <h2 id="transcript-heading">
          <OwnWords lang={lang}>{heading}</OwnWords>
        </h2>
        <a className="skip" href="#about" {...mark}>
          {words.skipTranscript}
        </a>
        <button id="follow" type="button" aria-pressed="false" hidden {...mark}>
          {words.follow}
        </button>
      </div>
      <div id="column" className="column">
        {timeline.scenes.map((timed) => (
          <Said key={timed.scene.id} timed={timed} timeline={timeline} />
        ))}
      </div>
    </section>
  );
}

function Said({ timed, timeline }: { timed: TimedScene; timeline: Timeline }) {
  const { scene, startMs } = timed;
  const names = namesAt(scene.narration, timeline.meta.lang);
  const paragraphs = linesByParagraph(timed)
    .map((lines, i) => ({ lines, name: names[i] }))
    .filter(({ lines }) => lines.length > 0);
  const isSilent = paragraphs.length === 0;
  return (
    <section aria-labelledby={`said-${scene.id}`}>
      <h3 id={`said-${scene.id}`}>
        <a href={momentAddress(startMs)} data-start={isSilent ? startMs : undefined}>
          <span className="clock">{clock(startMs)}</span>{' '}
          <span dir="auto">{plainText(scene.heading)}</span>
        </a>
      </h3>
      {paragraphs.map(({ lines, name }) => (
        <p key={lines[0]?.startMs} dir="auto">
          {name && <b className="speaker">{name} </b>}
          {lines.flatMap((line, i) => [
            i > 0 && ' ',
            <Spoken key={line.startMs} line={line} startMs={startMs + line.startMs} />,
          ])}
        </p>
      ))}
      <Sources scene={scene} timeline={timeline} />
    </section>
  );
}

/** A sentence; `startMs` on the whole timeline. */
const Spoken = ({ line, startMs }: { line: TimedLine; startMs: number }) => (
  <a href={momentAddress(startMs)} data-start={startMs}>
    {partsStruck(line.text, line.struck).map(({ text, isStruck }, i) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
      isStruck ? <del key={i}>{text}</del> : text,
    )}
  </a>
);

/** What the scene cites, each a way to its entry below, and what it points to. */
function Sources({ scene, timeline }: { scene: Scene; timeline: Timeline }) {
  const { refs, pointers = [] } = scene;
  const cited = timeline.references.filter(({ id }) => refs.includes(id));
  if (cited.length + pointers.length === 0) return null;
  return (
    <p className="sources">
      {cited.map(({ number, short }) => (
        <a key={number} href={`#reference-${number}`}>
          <sup>{number}</sup> {short}
        </a>
      ))}
      {pointers.map((to, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <span key={i} dir="auto">
          <RichText text={inDeck(to)} />
        </span>
      ))}
    </p>
  );
}
