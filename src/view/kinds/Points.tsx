import { isFootFree } from '../../scene/foot';
import { withoutSign } from '../../scene/icon/emoji';
import { type Item, itemStep } from '../../scene/item';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { IconMark } from '../IconMark';
import { SideSign } from '../Initial';
import { ITEM, LIST, Light, lightOf } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Side } from '../Side';
import { sized } from '../size/fit';
import { besideOf, sideOfPoints, sizePoints } from '../size/kinds/points';
import { POINTS } from '../size/sizes';

/** A row for each point: the one that is spoken of reaches the edge of the stage. */
export function Points({ scene }: { scene: Scene<'points'> }) {
  const { items } = scene;
  const stage = useStage();
  const side = sideOfPoints(scene, stage);
  const { pages, size, room, columns, icons } = side
    ? sizePoints({ heading: [], items }, { ...stage, area: besideOf(side, stage) })
    : sizePoints(scene, stage);
  const bleed = useBleed(side !== undefined && isFootFree(scene));
  const stepOf = itemStep(items);
  const lit = lightOf(items.length, stepOf);
  const { indent, end, gap } = POINTS[stage.format];
  const style = {
    ...{ '--indent': `${indent + (icons?.indent ?? 0)}px`, '--icon': `${icons?.icon ?? 0}px` },
    ...{ '--before': `${indent}px`, '--end': `${end}px`, '--between': `${gap / 2}px` },
  };
  const rowsOf = (count: number) =>
    columns > 1 ? { '--rows': `${Math.ceil(count / columns)}` } : undefined;
  return (
    <div className={side ? 'split' : 'banded'} style={bleeding(bleed)}>
      {side ? (
        <Side heading={withoutSign(scene.heading)} side={side} bleed={bleed}>
          <SideSign of={scene.heading} />
        </Side>
      ) : (
        <Heading text={scene.heading} />
      )}
      <Pages pages={pages} stepOf={stepOf}>
        {({ from, until }) => (
          <div
            {...LIST}
            className={`body points${columns > 1 ? ' columned' : ''}`}
            style={sized(size, { ...style, ...rowsOf(until - from) })}
          >
            {items.slice(from, until).map((item, i, shown) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items never move
              <Light key={i} {...lit(from + i)}>
                <div {...ITEM} className={classOf(item, shown[i + 1], i === 0)} dir="auto">
                  {item.icon && <IconMark icon={item.icon} pale />}
                  <div className="coming">
                    {item.text.length > 0 && (
                      <div className="text">
                        <RichText text={item.text} room={room} />
                      </div>
                    )}
                    <Details item={item} room={room} />
                  </div>
                </div>
              </Light>
            ))}
          </div>
        )}
      </Pages>
    </div>
  );
}

/** An item that goes on has no line of its own, and joins what stands above it; where the next one on its page does not, it ends. */
function classOf({ text }: Item, next: Item | undefined, opens: boolean): string {
  const goesOn = text.length === 0 && (opens ? 'goes-on' : 'goes-on joins');
  return ['band plated point', goesOn, next?.text.length !== 0 && 'ends'].filter(Boolean).join(' ');
}
