/** The page of what changed: a document for an editor to read, tick off and print. Static, without a script. */
import { fill } from '../language/gaps';
import { Style } from '../page/Inline';
import { Arrow } from './Arrow';
import { countSorts, type Diff, isSame, type SceneDiff, SORTS } from './build';
import { Badges, idOf, SceneEntry } from './Scene';
import { clock } from './time';
import type { Drawn, Version } from './version';
import { openWording, useWording, WordingProvider } from './wording';

export interface PageProps {
  diff: Diff;
  /** Addresses that hold the pictures. */
  pictures: ReadonlyMap<Drawn, string>;
  style: string;
}

/** Nothing comes from elsewhere, and no script runs. */
const POLICY =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function Page({ diff, pictures, style }: PageProps) {
  const { title, lang } = diff.after.timeline.meta;
  const wording = openWording(lang);
  const { words } = wording;
  const told = diff.scenes.filter(({ sorts }) => !sorts.includes('unchanged'));
  return (
    <html lang={wording.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <title>{fill(words.title, { title })}</title>
        <Style text={style} />
      </head>
      <body>
        <WordingProvider value={wording}>
          <main>
            <header className="top">
              <p className="eyebrow">{words.heading}</p>
              <h1 lang={lang} dir="auto">
                {title}
              </h1>
              <Versions {...diff} />
            </header>
            <Summary diff={diff} />
            {told.length > 0 && <Contents scenes={told} lang={lang} />}
            {told.map((scene) => (
              <SceneEntry key={idOf(scene)} scene={scene} pictures={pictures} lang={lang} />
            ))}
            <Unchanged diff={diff} lang={lang} />
            {told.length > 0 && <Approval />}
          </main>
        </WordingProvider>
      </body>
    </html>
  );
}

function Versions({ before, after }: Diff) {
  const { words } = useWording();
  const version = (name: string, { label, timeline }: Version) => (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{label.name}</b>
        {label.detail && <span> {label.detail}</span>}
        {timeline.meta.title !== after.timeline.meta.title && <span> “{timeline.meta.title}”</span>}
      </dd>
    </div>
  );
  return (
    <dl className="versions">
      {version(words.before, before)}
      {version(words.after, after)}
    </dl>
  );
}

function Summary({ diff }: { diff: Diff }) {
  const { before, after, meta } = diff;
  const [was, is] = [before.timeline.durationMs, after.timeline.durationMs];
  const counts = countSorts(diff);
  const { words, signed } = useWording();
  return (
    <section className="summary">
      <h2 className="unseen">{words.inShort}</h2>
      <p className="length">
        <span>
          {clock(was)} <Arrow /> {clock(is)}
        </span>{' '}
        <span className="sign">{was === is ? words.asLong : signed(is - was)}</span>
      </p>
      {isSame(diff) ? (
        <p className="counts">{words.nothing}</p>
      ) : (
        <ul className="counts">
          {SORTS.filter((sort) => counts[sort] > 0).map((sort) => (
            <li key={sort}>
              <b>{counts[sort]}</b> {words.sorts[sort]}
            </li>
          ))}
        </ul>
      )}
      {meta.map(({ field, before = words.none, after = words.none }) => (
        <p key={field} className="meta">
          {fill(words.frontMatter, { field })} <del>{before}</del> <ins>{after}</ins>
        </p>
      ))}
    </section>
  );
}

function Contents({ scenes, lang }: { scenes: SceneDiff[]; lang: string }) {
  const { words, signed } = useWording();
  return (
    <nav aria-label={words.changedScenes}>
      <ol className="contents">
        {scenes.map((scene) => (
          <li key={idOf(scene)}>
            <a href={`#${idOf(scene)}`} lang={lang} dir="auto">
              {scene.heading}
            </a>
            <Badges scene={scene} />
            <span className="sign">{scene.changeMs === 0 ? '' : signed(scene.changeMs)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Unchanged({ diff, lang }: { diff: Diff; lang: string }) {
  const { count } = useWording();
  const scenes = diff.scenes.filter(({ sorts }) => sorts.includes('unchanged'));
  if (scenes.length === 0) return null;
  return (
    <details className="unchanged">
      <summary>{count('unchanged', scenes.length)}</summary>
      <ol>
        {scenes.map(({ after, heading }) => (
          <li key={after?.place} value={after?.place} lang={lang} dir="auto">
            {heading}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** To be signed on paper. */
function Approval() {
  const { by, date } = useWording().words.approval;
  return (
    <p className="approval" aria-hidden="true">
      <span>{by}</span>
      <span>{date}</span>
    </p>
  );
}
