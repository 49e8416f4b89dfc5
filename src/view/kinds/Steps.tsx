import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeSteps } from '../size/kinds/steps';

export function Steps({ scene }: { scene: Scene<'steps'> }) {
  const { items, start = 1 } = scene;
  const { size, disc } = sizeSteps(scene, useStage());
  return (
    <>
      <Heading text={scene.heading} />
      <ol className="body process" style={sized(size, { '--disc': `${disc}px` })}>
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stages never move
          <Step key={i} n={i + 1} as="li" className="phase appear">
            {i > 0 && <div className="link" />}
            <div className="serif number">{start + i}</div>
            <div className="words">
              <div className="text" dir="auto">
                <RichText text={item.text} />
              </div>
              <Details item={item} size={size} />
            </div>
          </Step>
        ))}
      </ol>
    </>
  );
}
