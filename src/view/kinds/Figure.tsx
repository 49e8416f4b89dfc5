import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';

const ROOM = { width: 1640, height: 580, caption: 76 };

export function Figure({ scene }: { scene: Scene<'figure'> }) {
  const { asset } = useStage();
  const room = ROOM.height - (scene.caption ? ROOM.caption : 0);
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
