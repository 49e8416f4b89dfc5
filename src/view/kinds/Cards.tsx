import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Details } from '../Details';
import { Heading } from '../Heading';
import { IconMark } from '../IconMark';
import { ITEM, LIST, Light } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { sized } from '../size/fit';
import { sizeCardList } from '../size/kinds/cards';
import { CARDS } from '../size/sizes';

/** Names on plates, as large as the stage has room for; what is said of one comes with its step. */
export function Cards({ scene }: { scene: Scene<'cards'> }) {
  const { items, heading } = scene;
  const stage = useStage();
  const { letters, format } = stage;
  const { pages, size, lead, cards } = sizeCardList(scene, stage);
  const bleed = useBleed(isFootFree(scene));
  return (
    <div className="banded" style={bleeding(bleed)}>
      <Heading text={heading} />
      <Pages pages={pages}>
        {(page) => {
          const { columns = 1, width = 0, icon = 0, hasRule } = cards[pages.indexOf(page)] ?? {};
          const style = sized(size, {
            ...{ '--lead': `${lead}px`, '--icon': `${icon}px`, '--columns': `${columns}` },
            '--gap': `${CARDS[format].gap}px`,
          });
          const room = { width, size, ems: letters.medium };
          const across = columns === 1 ? ' rows' : '';
          const lastRow = page.until - columns;
          return (
            <div {...LIST} className={`body named-cards${across}`} style={style}>
              {items.slice(page.from, page.until).map((item, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cards never move
                <Light key={i} n={page.from + i + 1} last={page.from + i + 1 === items.length}>
                  <div
                    {...ITEM}
                    className={`band plated named-card${page.from + i >= lastRow ? ' lowest' : ''}`}
                    dir="auto"
                  >
                    {item.icon && <IconMark icon={item.icon} pale />}
                    {hasRule && <span className="bar" aria-hidden="true" />}
                    <div className="words">
                      <div className="serif lead">
                        <RichText
                          text={item.lead}
                          room={{ width, size: lead, ems: letters.serif }}
                        />
                      </div>
                      {item.text.length > 0 && (
                        <div className="text coming">
                          <RichText text={item.text} room={room} />
                        </div>
                      )}
                      {item.details.length > 0 && (
                        <div className="coming">
                          <Details item={item} room={room} />
                        </div>
                      )}
                    </div>
                  </div>
                </Light>
              ))}
            </div>
          );
        }}
      </Pages>
    </div>
  );
}
