import { formatDate } from '../../language/date';
import { richOf } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { withoutIcon } from '../Behind';
import { useStage } from '../context';
import { Initial } from '../Initial';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { panelOf, sizeTitle } from '../size/kinds/title';

/** A picture of the document, on a ground of its own. */
function Motif({ picture }: { picture: NonNullable<Scene<'title'>['picture']> }) {
  const { asset, format } = useStage();
  const panel = panelOf(picture, format);
  const { src, width, height, plate } = picture;
  const fills = !/\.svg$/i.test(src) && width / height < MOST_CUT * (panel.width / panel.height);
  return (
    <Step
      n={0}
      className={`motif${fills ? ' fills' : ''}`}
      style={{ width: panel.width, height: panel.height }}
    >
      <img className={plate ? 'plate' : undefined} src={asset(src)} alt="" {...{ width, height }} />
    </Step>
  );
}

/** A photo that is wider than its ground by more is not cut, but stands on it. */
const MOST_CUT = 1.9;

export function Title({ scene }: { scene: Scene<'title'> }) {
  const stage = useStage();
  const { subtitle } = scene;
  const heading = withoutIcon(scene.heading);
  const date = scene.date && formatDate(scene.date, stage.lang);
  const byline = [scene.author, date].filter(Boolean).join(' · ');
  const sizes = sizeTitle({ ...scene, heading }, stage, byline);
  return (
    <>
      {scene.picture ? <Motif picture={scene.picture} /> : <Initial of={scene.heading} />}
      <Step n={0} className="rule" />
      <Step
        n={0}
        as="h1"
        className="serif headline rise"
        style={sized(sizes.headline.size, { '--across': `${sizes.headline.width}px` })}
        dir="auto"
      >
        <RichText text={heading} room={sizes.headline} />
      </Step>
      {subtitle && (
        <Step
          n={0}
          as="p"
          className="subtitle rise"
          style={sized(sizes.subtitle.size, { '--across': `${sizes.subtitle.width}px` })}
          dir="auto"
        >
          <RichText text={richOf(subtitle)} room={sizes.subtitle} />
        </Step>
      )}
      {byline && (
        <Step n={0} as="p" className="byline rise" dir="auto">
          {byline}
        </Step>
      )}
    </>
  );
}
