import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeSummary } from '../size/kinds/summary';

export function Summary({ scene }: { scene: Scene<'summary'> }) {
  const { items } = scene;
  const { size, index, gap, across } = sizeSummary(scene, useStage());
  return (
    <>
      <Heading text={scene.heading} />
      <ol
        className={`body cards ${across}`}
        style={sized(size, { '--index': `${index}px`, '--gap': `${gap}px` })}
      >
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cards never move
          <Step key={i} n={i + 1} as="li" className="card rise" dir="auto">
            <span className="serif index">{i + 1}</span>
            <div className="text">
              <RichText text={item.text} />
              <Details item={item} size={size} />
            </div>
          </Step>
        ))}
      </ol>
    </>
  );
}
