import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { IconMark } from '../IconMark';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeSteps } from '../size/kinds/steps';

export function Steps({ scene }: { scene: Scene<'steps'> }) {
  const { items, start = 1 } = scene;
  const stage = useStage();
  const { pages, size, disc, count, room, inRows } = sizeSteps(scene, stage);
  // Stages are as wide on every page.
  const isWide = pages.length > 1 && !inRows;
  const columns = isWide ? { gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` } : {};
  const style = { ...sized(size, { '--disc': `${disc}px` }), ...columns };
  return (
    <>
      <Heading text={scene.heading} />
      <Pages pages={pages}>
        {({ from, until }) => (
          <Step
            n={0}
            as="ol"
            into="--in"
            className={`body process${inRows ? ' rows' : ''}`}
            style={style}
          >
            {items.slice(from, until).map((item, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stages never move
              <Step key={i} n={from + i + 1} as="li" className="phase">
                {i > 0 && <div className="link" />}
                {inRows && from + i + 1 < until && (
                  <Step n={from + i + 2} into="--out" className="link on" data-words="" />
                )}
                {/* An item that goes on has no number of its own. */}
                <div className={`serif number${item.text.length > 0 ? '' : ' goes-on'}`}>
                  {item.icon ? (
                    <IconMark icon={item.icon} />
                  ) : (
                    start + items.slice(0, from + i).filter(({ text }) => text.length > 0).length
                  )}
                </div>
                <div className="words">
                  <div className="text" dir="auto">
                    <RichText text={item.text} room={room} />
                  </div>
                  <Details item={item} room={room} />
                </div>
              </Step>
            ))}
          </Step>
        )}
      </Pages>
    </>
  );
}
