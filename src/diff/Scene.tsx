/** One scene on the page of what changed. */
import type { ReactNode } from 'react';
import { fill } from '../language/gaps';
import { Arrow } from './Arrow';
import { isTold, type SceneDiff } from './build';
import { Dotted } from './Dotted';
import { Reading } from './Reading';
import { PICTURE } from './shoot';
import { movedSteps } from './time';
import type { Drawn } from './version';
import { useWording } from './wording';

/** Where it stands on the page. */
export const idOf = ({ before, after }: SceneDiff): string =>
  after ? `scene-${after.place}` : `gone-${before?.place}`;

export function Badges({ scene: { sorts } }: { scene: SceneDiff }) {
  const { words } = useWording();
  return (
    <span className="badges">
      {sorts.map((sort) => (
        <span key={sort} className={`badge ${sort}`}>
          {words.sorts[sort]}
        </span>
      ))}
    </span>
  );
}

export interface SceneProps {
  scene: SceneDiff;
  pictures: ReadonlyMap<Drawn, string>;
  lang: string;
}

/** In full when there is something to read; a line when it only moved or takes another time. */
export function SceneEntry(props: SceneProps) {
  const { scene, lang } = props;
  const full = isTold(scene);
  const { words } = useWording();
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
        <input type="checkbox" /> {words.approval.done}
        <span className="unseen">: {scene.heading}</span>
      </label>
    </article>
  );
}

/** Where it stands and how long it is, then and now. */
function Facts({ before, after, sorts, parts, changeMs, follows }: SceneDiff) {
  const { words, seconds, signed, steps: countSteps } = useWording();
  const say = words.facts;
  const [was, is] = [before?.timed, after?.timed];
  const steps = movedSteps(was, is).length;
  const facts: ReactNode[] = [
    fill(after ? say.scene : say.wasScene, { place: (after ?? before)?.place ?? 0 }),
  ];
  if (sorts.includes('moved'))
    facts.push(follows ? fill(say.follows, { heading: follows }) : say.first);
  if (!was || !is) facts.push(`${seconds((is ?? was)?.durationMs ?? 0)} (${signed(changeMs)})`);
  else if (changeMs === 0) facts.push(fill(say.asBefore, { length: seconds(is.durationMs) }));
  else
    facts.push(
      <>
        {seconds(was.durationMs)} <Arrow /> {seconds(is.durationMs)} <b>({signed(changeMs)})</b>
      </>,
    );
  if (sorts.includes('retimed') && steps > 0) facts.push(countSteps(steps));
  if (parts.includes('voiced')) facts.push(say.voiced);
  if (parts.includes('named'))
    facts.push(fill(say.named, { was: was?.scene.id ?? '', is: is?.scene.id ?? '' }));
  if (parts.includes('level')) facts.push(is?.scene.level === 3 ? say.below : say.apart);
  return (
    <p className="facts">
      <Dotted parts={facts} />
    </p>
  );
}

function Pair({ scene, pictures }: SceneProps) {
  const { before, after, looksSame } = scene;
  const { words } = useWording();
  return (
    <div className="pair">
      <Picture
        name={words.before}
        scene={before}
        pictures={pictures}
        missing={words.pictures.notBefore}
      />
      <Picture
        name={looksSame ? words.pictures.same : words.after}
        scene={after}
        pictures={pictures}
        missing={words.pictures.noLonger}
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
  const { words } = useWording();
  const say = words.pictures;
  if (!scene) return <p className="absent">{missing}</p>;
  const url = pictures.get(scene);
  const { remark } = scene;
  return (
    <figure>
      {url ? (
        <img src={url} alt={altOf(scene, say.noWords)} {...PICTURE} />
      ) : (
        <p className="absent">{say.none}</p>
      )}
      <figcaption>
        {name}
        {remark && <span className="remark"> {fill(say[remark.of], { name: remark.name })}</span>}
      </figcaption>
    </figure>
  );
}

const LONGEST_ALT = 240;
/** The words in the picture. */
function altOf({ text }: Drawn, noWords: string): string {
  const line = text.replaceAll('\n', '; ') || noWords;
  return line.length > LONGEST_ALT ? `${line.slice(0, LONGEST_ALT)}…` : line;
}
