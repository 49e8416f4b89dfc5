import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { bodyHeight, ROOM } from '../size';

const CAPTION = 72;

export function Figure({ scene }: { scene: Scene<'figure'> }) {
  const { asset } = useStage();
  const room = bodyHeight(scene.heading) - (scene.caption ? CAPTION : 0);
  const scale = Math.min(ROOM.width / scene.width, room / scene.height);
  return (
    <>
      <Heading text={scene.heading} />
      <figure className="body picture">
        <Step
          n={0}
          as="img"
          className="appear"
          src={asset(scene.src)}
          alt={scene.alt}
          width={Math.round(scene.width * scale)}
          height={Math.round(scene.height * scale)}
        />
        {scene.caption && (
          <Step n={1} as="figcaption" className="rise" dir="auto">
            {scene.caption}
          </Step>
        )}
      </figure>
    </>
  );
}
