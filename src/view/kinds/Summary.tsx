import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { IconMark } from '../IconMark';
import { ITEM, LIST, Light } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { sized } from '../size/fit';
import { sizeSeen } from '../size/kinds/seen';
import { sizeSummary } from '../size/kinds/summary';
import { SeenCards } from './SeenCards';

export function Summary({ scene }: { scene: Scene<'summary'> }) {
  const { items } = scene;
  const stage = useStage();
  const seen = sizeSeen(scene, stage);
  if (seen)
    return (
      <>
        <Heading text={scene.heading} />
        <SeenCards items={items} sizes={seen} />
      </>
    );
  const { pages, size, cards } = sizeSummary(scene, stage);
  return (
    <>
      <Heading text={scene.heading} />
      <Pages pages={pages}>
        {(page) => {
          const { index = 0, gap = 0, width = 0, across } = cards[pages.indexOf(page)] ?? {};
          const style = sized(size, { '--index': `${index}px`, '--gap': `${gap}px` });
          const room = { width, size, ems: stage.letters.medium };
          return (
            <div {...LIST} className={`body cards ${across}`} style={style}>
              {items.slice(page.from, page.until).map((item, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cards never move
                <Light key={i} n={page.from + i + 1} last={page.from + i + 1 === items.length}>
                  <div {...ITEM} className="band plated card" dir="auto">
                    <span className={`serif index${item.icon ? '' : ' coming'}`}>
                      {item.icon ? <IconMark icon={item.icon} pale /> : page.from + i + 1}
                    </span>
                    <div className="text coming">
                      <RichText text={item.text} room={room} />
                      <Details item={item} room={room} />
                    </div>
                  </div>
                </Light>
              ))}
            </div>
          );
        }}
      </Pages>
    </>
  );
}
