import type { CSSProperties } from 'react';
import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size';

const TONES = ['var(--accent)', 'var(--second)', 'var(--muted)'];

export function Compare({ scene }: { scene: Scene<'compare'> }) {
  const { columns } = scene;
  const most = Math.max(...columns.map(({ details }) => details.length));
  const size = columns.length === 2 ? (most > 3 ? 48 : 56) : most > 3 ? 44 : 48;
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body columns" style={sized(size)}>
        {columns.map(({ text, details }, i) => (
          <Step
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            key={i}
            n={i + 1}
            className="column rise"
            style={{ '--tone': TONES[i] } as CSSProperties}
            dir="auto"
          >
            <div className="serif name">
              <RichText text={text} />
            </div>
            <ul>
              {details.map((line, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                <li key={k} className="line">
                  <RichText text={line} />
                </li>
              ))}
            </ul>
          </Step>
        ))}
      </div>
    </>
  );
}
