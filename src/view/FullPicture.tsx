/** A picture that fills the stage to its edges; what is written on it stands on grounds of its own. */
import type { PictureFile } from '../scene/image/schema';
import type { Scene } from '../scene/schema';
import { useStage } from './context';
import { Heading } from './Heading';
import { PictureImage } from './PictureImage';
import { Step } from './Step';
import { sized } from './size/fit';
import { isEmpty } from './size/heading';
import { sizeFull } from './size/kinds/figure';

export function FullPicture({ scene, picture }: { scene: Scene<'figure'>; picture: PictureFile }) {
  const stage = useStage();
  const { area, height } = stage;
  const { side, heading, caption } = sizeFull(scene, stage);
  const left = area.left - side;
  return (
    <figure className="full" style={{ width: stage.width, height }}>
      <PictureImage scene={scene} picture={picture} />
      {!isEmpty(scene.heading) && (
        <Step n={0} className="ground appear" style={{ left, top: area.top }}>
          <div style={{ width: heading.width }}>
            <Heading text={scene.heading} size={heading.size} width={heading.width} />
          </div>
        </Step>
      )}
      {scene.caption && (
        <Step
          n={1}
          as="figcaption"
          className="ground rise"
          style={sized(caption.size, {
            left: `${left}px`,
            bottom: `${height - area.top - area.height}px`,
            width: `${caption.width + 2 * side}px`,
          })}
          dir="auto"
        >
          {scene.caption}
        </Step>
      )}
    </figure>
  );
}
