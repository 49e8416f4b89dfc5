import type { CSSProperties } from 'react';
import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Nested, nestedRoom } from '../Details';
import { Heading } from '../Heading';
import { IconMark } from '../IconMark';
import { Light } from '../Light';
import { RichText } from '../RichText';
import { sized } from '../size/fit';
import { named, sizeCompare } from '../size/kinds/compare';
import { COMPARE } from '../size/sizes';

const TONES = ['var(--accent)', 'var(--second)', 'var(--muted)'];

/** The edges of the stage that a column reaches. */
const ends = (i: number, count: number): string =>
  `${i === 0 ? ' first' : ''}${i + 1 === count ? ' last' : ''}`;

/** What is compared stands beside each other, each on its own ground. */
export function Compare({ scene }: { scene: Scene<'compare'> }) {
  const { columns } = scene;
  const stage = useStage();
  const { size, name, nameLines, stacked, signs, lineMost, rooms } = sizeCompare(scene, stage);
  const bleed = useBleed(isFootFree(scene));
  const style = {
    ...bleeding(bleed),
    ...sized(size, {
      '--name': `${name}px`,
      '--name-lines': `${nameLines}`,
      '--between': `${COMPARE[stage.format].gap}px`,
    }),
  };
  const tall = lineMost ? { maxHeight: lineMost } : undefined;
  return (
    <>
      <Heading text={scene.heading} />
      <div className={`body columns${stacked ? ' stacked' : ''}`} style={style}>
        {columns.map(({ icon, text, details, nesting }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <Light key={i} n={i + 1} last={i + 1 === columns.length}>
            <div
              className={`band column${ends(i, columns.length)}`}
              style={{ '--tone': TONES[i] } as CSSProperties}
              dir="auto"
            >
              {signs && <div className="sign">{icon && <IconMark icon={icon} pale />}</div>}
              <div className="serif name coming">
                <RichText text={signs ? text : named({ icon, text })} room={rooms.name} />
              </div>
              <ul className="coming">
                {details.map((line, k) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                  <li key={k} className="line" style={tall}>
                    <Nested as="div" at={nesting?.[k]}>
                      <RichText text={line} room={nestedRoom(rooms.line, nesting?.[k])} />
                    </Nested>
                  </li>
                ))}
              </ul>
            </div>
          </Light>
        ))}
      </div>
    </>
  );
}
