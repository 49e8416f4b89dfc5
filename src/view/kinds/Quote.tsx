import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { Step } from '../Step';

export function Quote({ scene }: { scene: Scene<'quote'> }) {
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
