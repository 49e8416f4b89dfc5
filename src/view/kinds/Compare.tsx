import type { CSSProperties } from 'react';
import type { Item } from '../../scene/item';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Nested, nestedRoom } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { named, sizeCompare } from '../size/kinds/compare';

/** The icon stands before the name. */
const withIcon = ({ icon, ...item }: Item): Item => ({ ...item, text: named({ icon, ...item }) });

const TONES = ['var(--accent)', 'var(--second)', 'var(--muted)'];
export function Compare({ scene }: { scene: Scene<'compare'> }) {
  const columns = scene.columns.map(withIcon);
  const { size, name, nameLines, stacked, lineMost, rooms } = sizeCompare(scene, useStage());
  const style = sized(size, { '--name': `${name}px`, '--name-lines': `${nameLines}` });
  const tall = lineMost ? { maxHeight: lineMost } : undefined;
  return (
    <>
      <Heading text={scene.heading} />
      <Step n={0} into="--in" className={`body columns${stacked ? ' stacked' : ''}`} style={style}>
        {columns.map(({ text, details, nesting }, i) => (
          <Step
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            key={i}
            n={i + 1}
            className="column"
            style={{ '--tone': TONES[i] } as CSSProperties}
            dir="auto"
          >
            <div className="serif name">
              <RichText text={text} room={rooms.name} />
            </div>
            <ul>
              {details.map((line, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                <li key={k} className="line" style={tall}>
                  <Nested as="div" at={nesting?.[k]}>
                    <RichText text={line} room={nestedRoom(rooms.line, nesting?.[k])} />
                  </Nested>
                </li>
              ))}
            </ul>
          </Step>
        ))}
      </Step>
    </>
  );
}
