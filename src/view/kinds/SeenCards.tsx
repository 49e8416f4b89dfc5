/** A summary with a small picture of the scene that each item speaks of. */
import type { CSSProperties } from 'react';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details } from '../Details';
import { ITEM, LIST, Light } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { SceneImage } from '../SceneImage';
import { sized } from '../size/fit';
import type { SeenSizes, sizeSeen } from '../size/kinds/seen';
import { SEEN } from '../size/sizes';

type Item = Scene<'summary'>['items'][number];

interface SeenCardsProps {
  items: readonly Item[];
  sizes: NonNullable<ReturnType<typeof sizeSeen>>;
}

export function SeenCards({ items, sizes: { pages, cards, size } }: SeenCardsProps) {
  const { format } = useStage();
  return (
    <Pages pages={pages}>
      {(page) => {
        const card = cards[pages.indexOf(page)];
        if (!card) return null;
        const style = sized(size, {
          ...{ '--columns': `${card.columns}`, '--gap': `${SEEN[format].gap}px` },
        });
        return (
          <div {...LIST} className={`body seen-cards${card.isBelow ? ' below' : ''}`} style={style}>
            {items.slice(page.from, page.until).map((item, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cards never move
              <Light key={i} n={page.from + i + 1} last={page.from + i + 1 === items.length}>
                <Card item={item} card={card} size={size} />
              </Light>
            ))}
          </div>
        );
      }}
    </Pages>
  );
}

function Card({ item, card, size }: { item: Item; card: SeenSizes; size: number }) {
  const { letters } = useStage();
  const { picture, width } = card;
  const room = { width, size, ems: letters.medium };
  const before = { '--wide': `${picture.width}px`, '--high': `${picture.height}px` };
  return (
    <div {...ITEM} className="seen-card">
      <div className="band plated seen-plate" style={before as CSSProperties}>
        <div className="coming seen-words" dir="auto">
          <div className="seen-text">
            <RichText text={item.text} room={room} />
          </div>
          <Details item={item} room={room} />
        </div>
      </div>
      <div className="seen-picture" style={{ width: picture.width, height: picture.height }}>
        {item.seen && <SceneImage seen={item.seen} {...picture} />}
      </div>
    </div>
  );
}
