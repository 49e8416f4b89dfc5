import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Nested, nestedRoom } from '../Details';
import { Heading } from '../Heading';
import { Light } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { sized } from '../size/fit';
import { joined, sizeDefinitions } from '../size/kinds/definitions';

/** A band for each term: its name is there at once, what it means comes with its step. */
export function Definitions({ scene }: { scene: Scene<'definitions'> }) {
  const { items } = scene;
  const bleed = useBleed(false);
  const { pages, size, term, column, rooms } = sizeDefinitions(scene, useStage());
  const style = sized(size, {
    '--term': `${term}px`,
    ...(column ? { '--column': `${column}px` } : {}),
  });
  return (
    <div className="banded" style={bleeding(bleed)}>
      <Heading text={scene.heading} />
      <Pages pages={pages}>
        {({ from, until }) => (
          <dl className={`body defined${column ? ' beside' : ''}`} style={style}>
            {items.slice(from, until).map(({ terms, lines, nesting }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: terms never move
              <Light key={i} n={from + i + 1} last={from + i + 1 === items.length}>
                <div className="band definition" dir="auto">
                  <dt className="serif">
                    <RichText text={joined(terms)} room={rooms.term} />
                  </dt>
                  <dd className="coming">
                    {lines.map((line, k) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                      <Nested key={k} as="p" at={nesting?.[k]}>
                        <RichText text={line} room={nestedRoom(rooms.line, nesting?.[k])} />
                      </Nested>
                    ))}
                  </dd>
                </div>
              </Light>
            ))}
          </dl>
        )}
      </Pages>
    </div>
  );
}
