/** The page of what changed: a document for an editor to read, tick off and print. Static, without a script. */
import { Style } from '../page/Inline';
import { Arrow } from './Arrow';
import { countSorts, type Diff, isSame, type SceneDiff, SORTS } from './build';
import { Badges, idOf, SceneEntry } from './Scene';
import { clock, signed } from './time';
import type { Drawn, Version } from './version';

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
  const told = diff.scenes.filter(({ sorts }) => !sorts.includes('unchanged'));
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <title>{`What changed: ${title}`}</title>
        <Style text={style} />
      </head>
      <body>
        <main>
          <header className="top">
            <p className="eyebrow">What changed</p>
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
      </body>
    </html>
  );
}

function Versions({ before, after }: Diff) {
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
      {version('Before', before)}
      {version('After', after)}
    </dl>
  );
}

function Summary({ diff }: { diff: Diff }) {
  const { before, after, meta } = diff;
  const [was, is] = [before.timeline.durationMs, after.timeline.durationMs];
  const counts = countSorts(diff);
  return (
    <section className="summary">
      <h2 className="unseen">In short</h2>
      <p className="length">
        <span>
          {clock(was)} <Arrow /> {clock(is)}
        </span>{' '}
        <span className="sign">{was === is ? 'as long as before' : signed(is - was)}</span>
      </p>
      {isSame(diff) ? (
        <p className="counts">Nothing changed: every scene is as it was.</p>
      ) : (
        <ul className="counts">
          {SORTS.filter((sort) => counts[sort] > 0).map((sort) => (
            <li key={sort}>
              <b>{counts[sort]}</b> {sort}
            </li>
          ))}
        </ul>
      )}
      {meta.map(({ field, before, after }) => (
        <p key={field} className="meta">
          Front matter, {field}: <del>{before}</del> <ins>{after}</ins>
        </p>
      ))}
    </section>
  );
}

const Contents = ({ scenes, lang }: { scenes: SceneDiff[]; lang: string }) => (
  <nav aria-label="Changed scenes">
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

function Unchanged({ diff, lang }: { diff: Diff; lang: string }) {
  const scenes = diff.scenes.filter(({ sorts }) => sorts.includes('unchanged'));
  if (scenes.length === 0) return null;
  return (
    <details className="unchanged">
      <summary>
        {scenes.length === 1 ? 'One scene is unchanged' : `${scenes.length} scenes are unchanged`}
      </summary>
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
const Approval = () => (
  <p className="approval" aria-hidden="true">
    <span>Approved by</span>
    <span>Date</span>
  </p>
);
