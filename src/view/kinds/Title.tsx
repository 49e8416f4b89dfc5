import { formatDate } from '../../language/date';
import { richOf } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { withoutIcon } from '../Behind';
import { useStage } from '../context';
import { Initial } from '../Initial';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeTitle } from '../size/kinds/title';

export function Title({ scene }: { scene: Scene<'title'> }) {
  const stage = useStage();
  const { subtitle } = scene;
  const heading = withoutIcon(scene.heading);
  const date = scene.date && formatDate(scene.date, stage.lang);
  const byline = [scene.author, date].filter(Boolean).join(' · ');
  const sizes = sizeTitle({ ...scene, heading }, stage, byline);
  return (
    <>
      <Initial of={scene.heading} />
      <Step n={0} className="rule" />
      <Step
        n={0}
        as="h1"
        className="serif headline rise"
        style={sized(sizes.headline.size)}
        dir="auto"
      >
        <RichText text={heading} room={sizes.headline} />
      </Step>
      {subtitle && (
        <Step n={0} as="p" className="subtitle rise" style={sized(sizes.subtitle.size)} dir="auto">
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
