import type { Scene } from '../../scene/schema';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized, sizeFor } from '../size';

const SIZES = [76, 72, 66, 60, 54, 48] as const;

export function Points({ scene }: { scene: Scene<'points'> }) {
  const detailed = scene.items.some(({ details }) => details.length > 0);
  const size = sizeFor(scene.items.length + (detailed ? 1 : 0), SIZES);
  return (
    <>
      <Heading text={scene.heading} />
      <ul className="body points" style={sized(size)}>
        {scene.items.map(({ text, details }, i) => (
          <Step
            // biome-ignore lint/suspicious/noArrayIndexKey: items never move
            key={i}
            n={i + 1}
            as="li"
            className={`point rise${details.length > 0 ? ' detailed' : ''}`}
            dir="auto"
          >
            <div>
              <RichText text={text} />
            </div>
            <Details lines={details} />
          </Step>
        ))}
      </ul>
    </>
  );
}
