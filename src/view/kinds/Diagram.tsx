import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Flow } from '../diagram/Flow';
import { Heading } from '../Heading';
import { bodyHeight } from '../size/heading';

export function Diagram({ scene }: { scene: Scene<'diagram'> }) {
  const { heading, diagram, steps } = scene;
  const stage = useStage();
  const room = { width: stage.area.width, height: bodyHeight(heading, stage) };
  return (
    <>
      <Heading text={heading} />
      <div className="body diagram" dir="ltr">
        {diagram.form === 'flow' && <Flow flow={diagram} room={room} last={steps.length} />}
      </div>
    </>
  );
}
