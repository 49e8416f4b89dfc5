import type { Size } from '../../format';
import { formatDate } from '../../language/date';
import { takeIcon } from '../../scene/icon/take';
import { richOf } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { IconMark } from '../IconMark';
import { Initial } from '../Initial';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeTitle } from '../size/kinds/title';

/** What stands for the document, on a ground of its own: its picture, or the icon of its title. */
function Motif({ scene, panel }: { scene: Scene<'title'>; panel: Size }) {
  const { asset } = useStage();
  const { icon } = takeIcon(scene.heading);
  if (!scene.picture) {
    const most = Math.min(SIGN, panel.width * PART, panel.height * PART);
    // Even, so that its middle is that of the ground: between two pixels, paper and screen take other ones.
    const size = 2 * Math.floor(most / 2);
    return (
      <Step n={0} className="motif" style={{ ...panel, ...sized(size) }} aria-hidden="true">
        {icon && <IconMark icon={icon} />}
      </Step>
    );
  }
  const { src, width, height, plate } = scene.picture;
  const wider = (width / height) * (panel.height / panel.width);
  const fills = PHOTO.test(src) ? wider < MOST_CUT : Math.abs(1 - wider) < LEAST_CUT;
  return (
    <Step n={0} className={`motif${fills ? ' fills' : ''}`} style={{ ...panel }}>
      <img className={plate ? 'plate' : undefined} src={asset(src)} alt="" {...{ width, height }} />
    </Step>
  );
}

/** px of an icon on its ground, and its part of that. */
const SIGN = 640;
const PART = 0.9;

/** A photo that is wider than its ground by more is not cut, but stands on it; of a drawing or a screenshot hardly anything may be cut off. */
const MOST_CUT = 1.9;
const LEAST_CUT = 0.12;
const PHOTO = /\.(?:jpe?g|jfif|avif|heic|webp)$/i;

export function Title({ scene }: { scene: Scene<'title'> }) {
  const stage = useStage();
  const { subtitle } = scene;
  const heading = takeIcon(scene.heading).text;
  const date = scene.date && formatDate(scene.date, stage.lang);
  const byline = [scene.author, date].filter(Boolean).join(' · ');
  const sizes = sizeTitle(scene, stage, byline);
  return (
    <>
      {sizes.panel ? <Motif scene={scene} panel={sizes.panel} /> : <Initial of={scene.heading} />}
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
