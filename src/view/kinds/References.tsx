import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeReferences } from '../size/kinds/references';

/** px that a line has below the area. */
const FREE = 68;

export function References({ scene }: { scene: Scene<'references'> }) {
  const stage = useStage();
  const { items, size, gap, disclaimer, isBelow, room } = sizeReferences(scene, stage);
  const { area } = stage;
  const style = sized(size, { '--gap': `${gap}px` });
  return (
    <>
      <Heading text={scene.heading} />
      <Step n={0} className="body bibliography rise" style={style}>
        {items.map(({ id, text }) => (
          <div key={id} className="entry" dir="auto">
            <span className="index">{stage.reference(id)?.number}</span>
            <div>
              <RichText text={text} room={room} />
            </div>
          </div>
        ))}
        {scene.disclaimer && !isBelow && (
          <p className="disclaimer" style={sized(disclaimer)} dir="auto">
            {scene.disclaimer}
          </p>
        )}
      </Step>
      {scene.disclaimer && isBelow && (
        <Step
          n={0}
          as="p"
          className="disclaimer below rise"
          data-free={FREE}
          style={sized(disclaimer, { top: `${area.sources}px`, width: `${area.width}px` })}
          dir="auto"
        >
          {scene.disclaimer}
        </Step>
      )}
    </>
  );
}
