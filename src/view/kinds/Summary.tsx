import type { Scene } from '../../scene/schema';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size';

const THREE_ACROSS = 5;

export function Summary({ scene }: { scene: Scene<'summary'> }) {
  const { items } = scene;
  const columns = items.length === 3 || items.length >= THREE_ACROSS ? 3 : 2;
  const style = {
    ...sized(columns === 2 ? 58 : 46),
    gridTemplateColumns: `repeat(${columns}, 1fr)`,
  };
  return (
    <>
      <Heading text={scene.heading} />
      <ol className="body cards" style={style}>
        {items.map(({ text, details }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cards never move
          <Step key={i} n={i + 1} as="li" className="card rise" dir="auto">
            <span className="serif index">{i + 1}</span>
            <div>
              <RichText text={text} />
              <Details lines={details} />
            </div>
          </Step>
        ))}
      </ol>
    </>
  );
}
