import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';

export function References({ scene }: { scene: Scene<'references'> }) {
  const { reference } = useStage();
  return (
    <>
      <Heading text={scene.heading} />
      <Step n={0} className="body bibliography rise">
        {scene.items.map(({ id, text }) => (
          <div key={id} className="entry" dir="auto">
            <span className="index">{reference(id)?.number}</span>
            <div>
              <RichText text={text} />
            </div>
          </div>
        ))}
        {scene.disclaimer && (
          <p className="disclaimer" dir="auto">
            {scene.disclaimer}
          </p>
        )}
      </Step>
    </>
  );
}
