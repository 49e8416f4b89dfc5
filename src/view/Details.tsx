/** The lines below an item. */
import type { CSSProperties, ReactNode } from 'react';
import type { Item } from '../scene/item';
import { useStage } from './context';
import { RichText } from './RichText';
import { detailColumns, detailSize, insetOf } from './size/details';
import { sized } from './size/fit';
import type { Room } from './size/room';

type Standing = NonNullable<Item['nesting']>[number];

/** `room` is that of the item's own line. */
export function Details({ item, room }: { item: Item; room: Omit<Room, 'ems'> }) {
  const { details, nesting } = item;
  const { sans } = useStage().letters;
  if (details.length === 0) return null;
  const size = detailSize(room.size);
  const columns = detailColumns(item, room.width, size, sans);
  const more = columns > 1 ? { '--columns': `${columns}` } : undefined;
  return (
    <ul className={`details${columns > 1 ? ' in-columns' : ''}`} style={sized(size, more)}>
      {details.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <Nested key={i} at={nesting?.[i]}>
          <RichText text={line} room={nestedRoom({ ...room, size, ems: sans }, nesting?.[i])} />
        </Nested>
      ))}
    </ul>
  );
}

/** What a line has that is set in. */
export const nestedRoom = ({ width, size, ems }: Room, at: Standing = { depth: 0 }): Room => ({
  ...{ width: width - insetOf(at) * size, size, ems },
});

/** A line that is set in, with its mark in the last part of that; plain without `at`. */
export function Nested({
  at,
  as: Element = 'li',
  children,
}: {
  at?: Standing;
  as?: 'li' | 'div' | 'p';
  children: ReactNode;
}) {
  if (!at) return <Element>{children}</Element>;
  const { mark } = at;
  return (
    <Element
      className={`nested${typeof mark === 'string' ? ` ${mark}` : ''}`}
      style={{ '--inset': `${insetOf(at)}em` } as CSSProperties}
    >
      {typeof mark === 'number' && <span className="index">{mark}.</span>}
      {children}
    </Element>
  );
}
