/** What stands below the video: how it is meant, what it rests on, and the files to take along. */
import { type Inline, type Rich, sceneOf } from '../../scene/inline';
import type { Reference, Timeline } from '../../timeline/schema';
import { RichText } from '../../view/RichText';
import { English, englishIn } from '../english';
import { videoFile } from './metadata';
import { DECK } from './steps';

export function About({ timeline }: { timeline: Timeline }) {
  const { disclaimer, license, lang } = timeline.meta;
  const english = englishIn(lang);
  return (
    <footer id="about" className="about" tabIndex={-1}>
      {disclaimer && (
        <p className="disclaimer" dir="auto">
          {disclaimer}
        </p>
      )}
      <References references={timeline.references} lang={lang} />
      <p className="files">
        <a href={encodeURIComponent(videoFile(timeline))} download {...english}>
          Video (MP4)
        </a>
        <a href="captions.vtt" download {...english}>
          Captions (WebVTT)
        </a>
        <a href={DECK} {...english}>
          Deck
        </a>
        {license && (
          <span dir="auto">
            <English lang={lang}>Licence:</English> {license}
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
        <English lang={lang}>References</English>
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

/** A link to a scene leads into the deck. */
const inDeck = (text: Rich): Rich =>
  text.map((node): Inline => {
    if (!('children' in node)) return node;
    const children = inDeck(node.children);
    if (node.type !== 'link') return { ...node, children };
    const scene = sceneOf(node.href);
    return { ...node, children, href: scene === undefined ? node.href : `${DECK}#/${scene}` };
  });
