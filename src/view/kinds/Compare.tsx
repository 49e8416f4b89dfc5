import type { CSSProperties } from 'react';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import {
  bodyHeight,
  countLines,
  fitSize,
  preferOneLine,
  SERIF,
  share,
  sized,
  sizeFor,
} from '../size';

const TONES = ['var(--accent)', 'var(--second)', 'var(--muted)'];
/** Columns beside each other or below each other. Sizes in px by their number; `oneLine` as in Points. */
const LAYOUTS = {
  landscape: { names: [76, 76, 64], lines: [64, 64, 52], oneLine: 50, least: 34, gap: 72 },
  portrait: { names: [84, 84, 72], lines: [68, 68, 56], oneLine: 54, least: 44, gap: 56 },
  square: { names: [64, 64, 52], lines: [56, 56, 48], oneLine: 48, least: 44, gap: 48 },
} as const;
const RULE = 44;
const LINE_GAP = 16;
const NAME_GAP = 28;

export function Compare({ scene }: { scene: Scene<'compare'> }) {
  const { columns } = scene;
  const { format, area } = useStage();
  const { names, lines: sizes, oneLine, least, gap } = LAYOUTS[format];
  const stacked = format === 'portrait' || (format === 'square' && columns.length > 2);
  const width = stacked ? area.width : share(area.width, gap, columns.length);
  const nameLines = (px: number) =>
    Math.max(...columns.map(({ text }) => countLines(text, width / SERIF, px)));
  const name = fitSize(sizeFor(columns.length, names), 44, stacked ? 1 : 2, nameLines);
  const lines = columns.flatMap(({ details }) => details);
  const most = preferOneLine(lines, width, sizeFor(columns.length, sizes), oneLine);
  const height = bodyHeight(scene.heading, area);
  const size = fitSize(most, least, height, (px) => {
    const heights = columns.map(({ details }) =>
      details.reduce(
        (sum, line) => sum + countLines(line, width, px) * px * 1.2 + LINE_GAP,
        RULE + nameLines(name) * name * 1.1 + NAME_GAP,
      ),
    );
    return stacked
      ? heights.reduce((sum, one) => sum + one, gap * (columns.length - 1))
      : Math.max(...heights);
  });
  const style = sized(size, { '--name': `${name}px`, '--name-lines': `${nameLines(name)}` });
  return (
    <>
      <Heading text={scene.heading} />
      <div className={`body columns${stacked ? ' stacked' : ''}`} style={style}>
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
