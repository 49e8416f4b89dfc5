import { type Item, itemStep } from '../../scene/item';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizePoints } from '../size/kinds/points';

export function Points({ scene }: { scene: Scene<'points'> }) {
  const { pages, size, room, columns } = sizePoints(scene, useStage());
  const stepOf = itemStep(scene.items);
  const rowsOf = (count: number) => ({ '--rows': `${Math.ceil(count / columns)}` });
  return (
    <>
      <Heading text={scene.heading} />
      <Pages pages={pages} stepOf={stepOf}>
        {({ from, until }) => (
          <Step
            n={0}
            as="ul"
            into="--in"
            className={`body points${columns > 1 ? ' columned' : ''}`}
            style={sized(size, columns > 1 ? rowsOf(until - from) : {})}
          >
            {scene.items.slice(from, until).map((item, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items never move
              <Step key={i} n={stepOf(from + i)} as="li" className={classOf(item)} dir="auto">
                {item.text.length > 0 && (
                  <div className="text">
                    <RichText text={item.text} room={room} />
                  </div>
                )}
                <Details item={item} room={room} />
              </Step>
            ))}
          </Step>
        )}
      </Pages>
    </>
  );
}

/** An item that goes on has no line of its own. */
const classOf = ({ text }: Item): string => (text.length > 0 ? 'point' : 'point goes-on');
