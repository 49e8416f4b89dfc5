/** What a box holds: each part comes with its step, on pages where all have no room. */
import type { Entry } from '../scene/entries';
import { itemStep } from '../scene/item';
import { useStage } from './context';
import { Details, Nested } from './Details';
import { Pages } from './Pages';
import { RichText } from './RichText';
import { Step } from './Step';
import { insetOf } from './size/details';
import { sized } from './size/fit';
import type { Page } from './size/pages';

interface EntriesProps {
  items: readonly Entry[];
  pages: readonly Page[];
  /** Of the type of each page, and the width of a line, px. */
  sizes: readonly number[];
  width: number;
}

export function Entries({ items, pages, sizes, width }: EntriesProps) {
  const { sans } = useStage().letters;
  const roomOf = ({ mark }: Entry, size: number) => ({
    ...{ width: width - insetOf({ depth: 0, mark }) * size, size, ems: sans },
  });
  const stepOf = itemStep(items);
  return (
    <Pages pages={pages} stepOf={stepOf}>
      {(page) => {
        const { from, until } = page;
        const size = sizes[pages.indexOf(page)] ?? 0;
        return (
          <ul className="body parts" style={sized(size)}>
            {items.slice(from, until).map((item, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
              <Step key={i} n={stepOf(from + i)} as="li" className="part rise" dir="auto">
                <Nested
                  as="div"
                  at={item.mark === undefined ? undefined : { depth: 0, mark: item.mark }}
                >
                  <RichText text={item.text} room={roomOf(item, size)} />
                  <Details item={item} room={roomOf(item, size)} />
                </Nested>
              </Step>
            ))}
          </ul>
        );
      }}
    </Pages>
  );
}
