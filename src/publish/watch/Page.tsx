/** The watch page as HTML: the video, where it leads, its chapters, what is said, and where that is from. */
import type { Size } from '../../format';
import { formatDate } from '../../language/date';
import { markIn, wordsOf } from '../../language/languages';
import { directionOf, nameOf } from '../../language/tag';
import { Data } from '../../page/Inline';
import { Languages, languageHref, type TalkLanguage } from '../../page/languages';
import { darkOf, themeOf } from '../../theme/themes';
import type { Chapter } from '../../timeline/chapters';
import { clock } from '../../timeline/clock';
import type { Timeline } from '../../timeline/schema';
import { OwnWords } from '../OwnWords';
import { About } from './About';
import { DATA_ID, type WatchData } from './data';
import {
  descriptionOf,
  openGraph,
  POSTER,
  portraitFile,
  UPRIGHT,
  videoFile,
  videoObject,
} from './metadata';
import { momentAddress } from './moment';
import { DECK } from './steps';
import { Transcript } from './Transcript';

export interface PageProps {
  timeline: Timeline;
  chapters: readonly Chapter[];
  /** Of the video. */
  size: Size;
  data: WatchData;
  /** There is a video for phones beside it. */
  hasPortrait?: boolean;
  languages?: readonly TalkLanguage[];
}

export function Page(props: PageProps) {
  const { timeline, chapters, size, data, hasPortrait, languages } = props;
  return (
    <html lang={timeline.meta.lang} dir={directionOf(timeline.meta.lang)}>
      <Head {...props} />
      <body>
        <main>
          <Screen {...{ timeline, chapters, size, hasPortrait }} />
          <Header timeline={timeline} languages={languages} />
          {chapters.length > 0 && <Chapters chapters={chapters} lang={timeline.meta.lang} />}
          <Transcript timeline={timeline} />
          <About timeline={timeline} />
        </main>
        <Data id={DATA_ID} type="application/json" value={data} />
        <script src="watch.js" />
      </body>
    </html>
  );
}

/** Nothing comes from elsewhere, and no script but the page's own runs. `file:` is the page's folder when it is opened from one. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; font-src 'self' file:; img-src 'self' file: data:; media-src 'self' file: data:; base-uri 'none'; form-action 'none'";

function Head({ timeline, chapters, size, languages = [] }: PageProps) {
  const { meta } = timeline;
  const described = { timeline, chapters };
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta httpEquiv="Content-Security-Policy" content={POLICY} />
      <title>{meta.title}</title>
      <meta name="description" content={descriptionOf(timeline)} />
      {meta.author && <meta name="author" content={meta.author} />}
      <meta
        name="theme-color"
        content={themeOf(meta).ground}
        media="(prefers-color-scheme: light)"
      />
      <meta name="theme-color" content={darkOf(meta).ground} media="(prefers-color-scheme: dark)" />
      {meta.url && <link rel="canonical" href={meta.url} />}
      {languages.map(
        ({ lang, url }) => url && <link key={lang} rel="alternate" hrefLang={lang} href={url} />,
      )}
      {openGraph({ ...described, size }).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="icon" href={iconOf(themeOf(meta).accent)} />
      <link rel="stylesheet" href="style.css" />
      <Data type="application/ld+json" value={videoObject(described)} />
    </head>
  );
}

/** A browser asks the server for an icon when a page has none. */
const iconOf = (colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${colour}" d="M2 1v14l12-7z"/></svg>`)}`;

/** Captions that are burned in are not shown twice, unless the reader asks for them. */
function Screen({ timeline, chapters, size, hasPortrait }: Omit<PageProps, 'data'>) {
  const { title, lang, captions } = timeline.meta;
  return (
    <div className="screen">
      <video
        {...size}
        src={hasPortrait ? undefined : encodeURIComponent(videoFile(timeline))}
        poster={POSTER}
        controls
        playsInline
        preload="metadata"
        aria-label={title}
      >
        {hasPortrait && (
          <>
            <source src={encodeURIComponent(portraitFile(timeline))} media={UPRIGHT} />
            <source src={encodeURIComponent(videoFile(timeline))} />
          </>
        )}
        <track
          kind="captions"
          src="captions.vtt"
          srcLang={lang}
          label={nameOf(lang, lang)}
          default={!captions}
        />
        {chapters.length > 0 && (
          <track kind="chapters" src="chapters.vtt" srcLang={lang} label={wordsOf(lang).chapters} />
        )}
      </video>
    </div>
  );
}

function Header({
  timeline: { meta, durationMs },
  languages,
}: Pick<PageProps, 'timeline' | 'languages'>) {
  const { title, subtitle, author, date, lang, url } = meta;
  const { watch: words } = wordsOf(lang);
  const mark = markIn(lang);
  return (
    <header>
      <h1 dir="auto">{title}</h1>
      {subtitle && (
        <p className="subtitle" dir="auto">
          {subtitle}
        </p>
      )}
      <div className="line">
        <p className="byline">
          {author && <span dir="auto">{author}</span>}
          {date && <time dateTime={date}>{formatDate(date, lang)}</time>}
          <span>{clock(durationMs)}</span>
        </p>
        {languages && (
          <Languages
            {...{ lang, languages }}
            hrefOf={(language) => languageHref('watch', language, url)}
          />
        )}
      </div>
      <p className="actions">
        <a id="deck" className="main" href={DECK} target="_blank" rel="noopener" {...mark}>
          {words.openDeck}
        </a>
        <a id="moment" href={momentAddress(0)} {...mark}>
          {words.linkTo} <span id="clock">{clock(0)}</span>
        </a>
        <span id="copied" role="status" {...mark} />
      </p>
    </header>
  );
}

function Chapters({ chapters, lang }: { chapters: readonly Chapter[]; lang: string }) {
  const { chapters: heading, watch: words } = wordsOf(lang);
  return (
    <nav className="chapters" aria-labelledby="chapters">
      <div className="row">
        <h2 id="chapters">
          <OwnWords lang={lang}>{heading}</OwnWords>
        </h2>
        <a className="narrow" href="#transcript" {...markIn(lang)}>
          {words.toTranscript}
        </a>
      </div>
      <ol>
        {chapters.map(({ title, startMs }) => (
          <li key={startMs}>
            <a href={momentAddress(startMs)} data-start={startMs}>
              <span className="clock">{clock(startMs)}</span>
              <span dir="auto">{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
