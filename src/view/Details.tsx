/** The lines below an item. */
import type { CSSProperties, ReactNode } from 'react';
import type { Item } from '../scene/item';
import { RichText } from './RichText';
import { detailSize, insetOf } from './size/details';
import { sized } from './size/fit';

type Standing = NonNullable<Item['nesting']>[number];

export function Details({ item, size }: { item: Item; size: number }) {
  const { details, nesting } = item;
  if (details.length === 0) return null;
  return (
    <ul className="details" style={sized(detailSize(size))}>
      {details.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <Nested key={i} at={nesting?.[i]}>
          <RichText text={line} />
        </Nested>
      ))}
    </ul>
  );
}

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
