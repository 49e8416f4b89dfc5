import { withoutSign } from '../../scene/icon/emoji';
import type { Scene } from '../../scene/schema';
import { withoutIcon } from '../Beside';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { SideSign } from '../Initial';
import { RichText } from '../RichText';
import { Side } from '../Side';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeReferences } from '../size/kinds/references';

/** The sources beside the ground of their heading, or below it where they need the room. */
export function References({ scene }: { scene: Scene<'references'> }) {
  const stage = useStage();
  const heading = withoutIcon(scene.heading);
  const { side, items, size, gap, disclaimer, room } = sizeReferences({ ...scene, heading }, stage);
  const bleed = useBleed(true);
  const sources = (
    <Step n={0} className="body bibliography rise" style={sized(size, { '--gap': `${gap}px` })}>
      {items.map(({ id, text }) => (
        <div key={id} className="entry" dir="auto">
          <span className="index">{stage.reference(id)?.number}</span>
          <div>
            <RichText text={text} room={room} />
          </div>
        </div>
      ))}
      {scene.disclaimer && (
        <p className="disclaimer" style={sized(disclaimer)} dir="auto">
          {scene.disclaimer}
        </p>
      )}
    </Step>
  );
  if (!side)
    return (
      <>
        <Heading text={heading} />
        {sources}
      </>
    );
  return (
    <div className="split" style={bleeding(bleed)}>
      <Side heading={withoutSign(heading)} side={side} bleed={bleed}>
        <SideSign of={scene.heading} />
      </Side>
      {sources}
    </div>
  );
}
