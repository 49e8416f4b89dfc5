import type { Scene } from '../../scene/schema';
import { pictureFor } from '../../timeline/pictures';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeFigure } from '../size/kinds/figure';

export function Figure({ scene }: { scene: Scene<'figure'> }) {
  const stage = useStage();
  // React has the page load every other picture at once; this one waits for an upright screen.
  const waits = stage.mode === 'deck' && stage.canvas === 'portrait';
  const picture = pictureFor(scene, stage.canvas);
  const { width, height, caption } = sizeFigure(scene, picture, stage);
  return (
    <>
      <Heading text={scene.heading} />
      <figure className="body picture">
        <Step
          n={0}
          as="img"
          className="appear"
          src={stage.asset(picture.src)}
          alt={scene.alt}
          fetchPriority={waits ? 'low' : undefined}
          width={width}
          height={height}
        />
        {scene.caption && (
          <Step n={1} as="figcaption" className="rise" style={sized(caption)} dir="auto">
            {scene.caption}
          </Step>
        )}
      </figure>
    </>
  );
}
