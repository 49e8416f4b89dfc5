import { isFootFree } from '../../scene/foot';
import { itemStep } from '../../scene/item';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { IconMark } from '../IconMark';
import { ITEM, LIST, Light, lightOf } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { sized } from '../size/fit';
import { sizeSteps } from '../size/kinds/steps';
import type { Page } from '../size/pages';

export function Steps({ scene }: { scene: Scene<'steps'> }) {
  const { items, start = 1 } = scene;
  const stage = useStage();
  const { pages, size, disc, count, room, inRows } = sizeSteps(scene, stage);
  // Stages are as wide on every page.
  const isWide = pages.length > 1 && !inRows;
  const columns = isWide ? { gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` } : {};
  const stepOf = itemStep(items);
  const lit = lightOf(items.length, stepOf);
  const style = { ...sized(size, { '--disc': `${disc}px` }), ...columns };
  // Rows are as high on every page.
  const part = ({ from, until }: Page) =>
    inRows && until - from < count ? { maxHeight: `${((until - from) / count) * 100}%` } : {};
  const bleed = bleeding(useBleed(isFootFree(scene)));
  return (
    <div className="banded" style={bleed}>
      <Heading text={scene.heading} />
      <Pages pages={pages} stepOf={stepOf}>
        {({ from, until }) => (
          <div
            {...LIST}
            className={`body process${inRows ? ' rows' : ''}`}
            style={{ ...style, ...part({ from, until }) }}
          >
            {items.slice(from, until).map((item, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stages never move
              <Light key={i} {...lit(from + i)}>
                <div
                  {...ITEM}
                  className={`band plated phase${inRows || from + i + 1 === until ? '' : ' leads'}`}
                >
                  {/* An item that goes on has no number of its own. */}
                  <div className={`serif number${item.text.length > 0 ? '' : ' goes-on'}`}>
                    {item.icon ? (
                      <IconMark icon={item.icon} pale />
                    ) : (
                      start + items.slice(0, from + i).filter(({ text }) => text.length > 0).length
                    )}
                  </div>
                  <div className="words coming">
                    <div className="text" dir="auto">
                      <RichText text={item.text} room={room} />
                    </div>
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
