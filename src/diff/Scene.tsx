/** One scene on the page of what changed. */
import type { ReactNode } from 'react';
import { Arrow } from './Arrow';
import { isTold, type SceneDiff } from './build';
import { Dotted } from './Dotted';
import { Reading } from './Reading';
import { PICTURE } from './shoot';
import { movedSteps, seconds, signed } from './time';
import type { Drawn } from './version';

/** Where it stands on the page. */
export const idOf = ({ before, after }: SceneDiff): string =>
  after ? `scene-${after.place}` : `gone-${before?.place}`;

export const Badges = ({ scene: { sorts } }: { scene: SceneDiff }) => (
  <span className="badges">
    {sorts.map((sort) => (
      <span key={sort} className={`badge ${sort}`}>
        {sort}
      </span>
    ))}
  </span>
);

export interface SceneProps {
  scene: SceneDiff;
  pictures: ReadonlyMap<Drawn, string>;
  lang: string;
}

/** In full when there is something to read; a line when it only moved or takes another time. */
export function SceneEntry(props: SceneProps) {
  const { scene, lang } = props;
  const full = isTold(scene);
  return (
    <article
      id={idOf(scene)}
      className={['scene', ...scene.sorts, full ? 'full' : 'line'].join(' ')}
    >
      <header>
        <Badges scene={scene} />
        <h2 lang={lang} dir="auto">
          {scene.heading}
        </h2>
        <Facts {...scene} />
      </header>
      {full && <Pair {...props} />}
      {full && <Reading scene={scene} lang={lang} />}
      <label className="approve">
        <input type="checkbox" /> Approved<span className="unseen">: {scene.heading}</span>
      </label>
    </article>
  );
}

/** Where it stands and how long it is, then and now. */
function Facts({ before, after, sorts, parts, changeMs, follows }: SceneDiff) {
  const [was, is] = [before?.timed, after?.timed];
  const steps = movedSteps(was, is).length;
  const facts: ReactNode[] = [`${after ? 'Scene' : 'Was scene'} ${(after ?? before)?.place}`];
  if (sorts.includes('moved')) facts.push(follows ? `now after “${follows}”` : 'now the first');
  if (!was || !is) facts.push(`${seconds((is ?? was)?.durationMs ?? 0)} (${signed(changeMs)})`);
  else if (changeMs === 0) facts.push(`${seconds(is.durationMs)}, as before`);
  else
    facts.push(
      <>
        {seconds(was.durationMs)} <Arrow /> {seconds(is.durationMs)} <b>({signed(changeMs)})</b>
      </>,
    );
  if (sorts.includes('retimed') && steps > 0)
    facts.push(
      steps === 1 ? 'one step begins at another time' : `${steps} steps begin at other times`,
    );
  if (parts.includes('voiced')) facts.push('spoken otherwise');
  if (parts.includes('named')) facts.push(`its id was “${was?.scene.id}”, is “${is?.scene.id}”`);
  if (parts.includes('level'))
    facts.push(is?.scene.level === 3 ? 'now below the scene before it' : 'now a scene of its own');
  return (
    <p className="facts">
      <Dotted parts={facts} />
    </p>
  );
}

function Pair({ scene, pictures }: SceneProps) {
  const { before, after, looksSame } = scene;
  return (
    <div className="pair">
      <Picture name="Before" scene={before} pictures={pictures} missing="Not there before" />
      <Picture
        name={looksSame ? 'After, the same picture' : 'After'}
        scene={after}
        pictures={pictures}
        missing="No longer there"
      />
    </div>
  );
}

interface PictureProps extends Pick<SceneProps, 'pictures'> {
  name: string;
  scene: Drawn | undefined;
  missing: string;
}

function Picture({ name, scene, pictures, missing }: PictureProps) {
  if (!scene) return <p className="absent">{missing}</p>;
  const url = pictures.get(scene);
  const [caption, remark] = [name, scene.remark].filter(Boolean);
  return (
    <figure>
      {url ? (
        <img src={url} alt={altOf(scene)} {...PICTURE} />
      ) : (
        <p className="absent">No picture</p>
      )}
      <figcaption>
        {caption}
        {remark && <span className="remark"> {remark}</span>}
      </figcaption>
    </figure>
  );
}

const LONGEST_ALT = 240;
/** The words in the picture. */
function altOf({ text }: Drawn): string {
  const line = text.replaceAll('\n', '; ') || 'No words';
  return line.length > LONGEST_ALT ? `${line.slice(0, LONGEST_ALT)}…` : line;
}
