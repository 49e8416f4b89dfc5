import type { Item } from '../../scene/item';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { IconMark } from '../IconMark';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizePoints } from '../size/kinds/points';

export function Points({ scene }: { scene: Scene<'points'> }) {
  const { pages, size, icons, room } = sizePoints(scene, useStage());
  const style = sized(
    size,
    icons && { '--icon': `${icons.icon}px`, '--indent': `${icons.indent}px` },
  );
  const list = `body points${icons ? ' pictured' : ''}`;
  return (
    <>
      <Heading text={scene.heading} />
      <Pages pages={pages}>
        {({ from, until }) => (
          <Step n={0} as="ul" into="--in" className={list} style={style}>
            {scene.items.slice(from, until).map((item, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items never move
              <Step key={i} n={from + i + 1} as="li" className={classOf(item)} dir="auto">
                {item.icon && <IconMark icon={item.icon} pale />}
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
