import type { Scene } from '../../scene/schema';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized, sizeFor } from '../size';

const SIZES = [64, 60, 54, 48, 44] as const;

export function Steps({ scene }: { scene: Scene<'steps'> }) {
  return (
    <>
      <Heading text={scene.heading} />
      <ol className="body process" style={sized(sizeFor(scene.items.length, SIZES))}>
        {scene.items.map(({ text, details }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stages never move
          <Step key={i} n={i + 1} as="li" className="phase appear" dir="auto">
            {i > 0 && <div className="link" />}
            <div className="serif number">{i + 1}</div>
            <div className="text">
              <RichText text={text} />
            </div>
            <Details lines={details} />
          </Step>
        ))}
      </ol>
    </>
  );
}
