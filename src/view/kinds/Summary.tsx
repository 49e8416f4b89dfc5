import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { IconMark } from '../IconMark';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeSummary } from '../size/kinds/summary';

export function Summary({ scene }: { scene: Scene<'summary'> }) {
  const stage = useStage();
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
            <Step n={0} as="ol" into="--in" className={`body cards ${across}`} style={style}>
              {scene.items.slice(page.from, page.until).map((item, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cards never move
                <Step key={i} n={page.from + i + 1} as="li" className="card" dir="auto">
                  <span className="serif index">
                    {item.icon ? <IconMark icon={item.icon} pale /> : page.from + i + 1}
                  </span>
                  <div className="text">
                    <RichText text={item.text} room={room} />
                    <Details item={item} room={room} />
                  </div>
                </Step>
              ))}
            </Step>
          );
        }}
      </Pages>
    </>
  );
}
