/** What stands below the video: how it is meant, what it rests on, and the files to take along. */

import { markIn, wordsOf } from '../../language/languages';
import type { Reference, Timeline } from '../../timeline/schema';
import { RichText } from '../../view/RichText';
import { OwnWords } from '../OwnWords';
import { inDeck } from './deck-links';
import { videoFile } from './metadata';
import { DECK } from './steps';

export function About({ timeline }: { timeline: Timeline }) {
  const { disclaimer, license, lang } = timeline.meta;
  const { licence, watch: words } = wordsOf(lang);
  const mark = markIn(lang);
  return (
    <footer id="about" className="about" tabIndex={-1}>
      {disclaimer && (
        <p className="disclaimer" dir="auto">
          {disclaimer}
        </p>
      )}
      <References references={timeline.references} lang={lang} />
      <p className="files">
        <a href={encodeURIComponent(videoFile(timeline))} download {...mark}>
          {words.video}
        </a>
        <a href="captions.vtt" download {...mark}>
          {words.captions}
        </a>
        <a href={DECK} {...mark}>
          {words.deck}
        </a>
        {license && (
          <span dir="auto">
            <OwnWords lang={lang}>{licence}</OwnWords> {license}
          </span>
        )}
      </p>
    </footer>
  );
}

function References({ references, lang }: { references: readonly Reference[]; lang: string }) {
  if (references.length === 0) return null;
  return (
    <section className="references" aria-labelledby="references">
      <h2 id="references">
        <OwnWords lang={lang}>{wordsOf(lang).references}</OwnWords>
      </h2>
      <ol>
        {references.map(({ number, text }) => (
          <li key={number} id={`reference-${number}`} dir="auto">
            <RichText text={inDeck(text)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
