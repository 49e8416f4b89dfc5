import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { Step } from '../Step';

export function References({ scene }: { scene: Scene<'references'> }) {
  return (
    <>
      <Heading text={scene.heading} />
      {scene.steps.map(({ text }, i) => (
        <Step key={text} n={i + 1} className="rise">
          {text}
        </Step>
      ))}
    </>
  );
}
