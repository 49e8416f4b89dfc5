import type { CSSProperties } from 'react';
import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import {
  bodyHeight,
  countLines,
  fitSize,
  preferOneLine,
  ROOM,
  SERIF,
  sized,
  sizeFor,
} from '../size';

const TONES = ['var(--accent)', 'var(--second)', 'var(--muted)'];
const NAMES = [76, 76, 64] as const;
const LINES = [64, 64, 52] as const;
/** Down to this size a line is rather small than broken. */
const ONE_LINE = 50;
const LEAST = 34;
const GAP = 72;
const RULE = 44;
const LINE_GAP = 16;

export function Compare({ scene }: { scene: Scene<'compare'> }) {
  const { columns } = scene;
  const width = (ROOM.width - GAP * (columns.length - 1)) / columns.length;
  const nameLines = (px: number) =>
    Math.max(...columns.map(({ text }) => countLines(text, width / SERIF, px)));
  const name = fitSize(sizeFor(columns.length, NAMES), 44, 2, nameLines);
  const room = bodyHeight(scene.heading) - RULE - nameLines(name) * name * 1.1 - LINE_GAP;
  const lines = columns.flatMap(({ details }) => details);
  const most = preferOneLine(lines, width, sizeFor(columns.length, LINES), ONE_LINE);
  const size = fitSize(most, LEAST, room, (px) => {
    const heights = columns.map(({ details }) =>
      details.reduce((sum, line) => sum + countLines(line, width, px) * px * 1.2 + LINE_GAP, 0),
    );
    return Math.max(...heights);
  });
  const style = sized(size, { '--name': `${name}px`, '--name-lines': `${nameLines(name)}` });
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body columns" style={style}>
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
                  <div>
                    <RichText text={line} />
                  </div>
                </li>
              ))}
            </ul>
          </Step>
        ))}
      </div>
    </>
  );
}
