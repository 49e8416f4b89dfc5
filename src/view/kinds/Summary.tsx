import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details, detailSize } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, share, sized } from '../size';

const GAPS = { landscape: 32, portrait: 24, square: 20 } as const;
const MOST = {
  landscape: { one: 64, two: 64, three: 56 },
  portrait: { one: 76, two: 64, three: 56 },
  square: { one: 64, two: 52, three: 48 },
} as const;
const LEAST = { landscape: 30, portrait: 44, square: 44 } as const;
/** Above this size no card has three lines. */
const LONG_LINES = 50;
/** Beside the text of a card, and above it: its padding and its number. */
const SIDE = { one: 156, two: 190, three: 88 } as const;
const ABOVE = { one: 24, two: 40, three: 40 } as const;
/** Size of the number: beside the text, above it in one row, above it in two rows. */
const INDEX = { beside: 96, tall: 112, low: 52 } as const;
const COLUMNS = { one: 1, two: 2, three: 3 } as const;

export function Summary({ scene }: { scene: Scene<'summary'> }) {
  const { items } = scene;
  const { format, area } = useStage();
  const gap = GAPS[format];
  const many = items.length === 3 || items.length > 4;
  const across = format !== 'landscape' ? 'one' : many ? 'three' : 'two';
  const columns = COLUMNS[across];
  const rows = Math.ceil(items.length / columns);
  const index = INDEX[columns < 3 ? 'beside' : rows === 1 ? 'tall' : 'low'];
  const width = share(area.width, gap, columns) - SIDE[across];
  const height =
    share(bodyHeight(scene.heading, area), gap, rows) -
    ABOVE[across] -
    (columns === 3 ? index + 10 : 0);
  const size = fitSize(MOST[format][across], LEAST[format], height, (px) => {
    const long = px > LONG_LINES && items.some(({ text }) => countLines(text, width, px) > 2);
    if (long) return Number.POSITIVE_INFINITY;
    const heights = items.map(({ text, details }) => {
      const small = detailSize(px);
      const below = details.reduce((all, line) => all + countLines(line, width, small), 0);
      return countLines(text, width, px) * px * 1.18 + below * small * 1.28 + (below && 8);
    });
    return Math.max(...heights);
  });
  return (
    <>
      <Heading text={scene.heading} />
      <ol
        className={`body cards ${across}`}
        style={sized(size, { '--index': `${index}px`, '--gap': `${gap}px` })}
      >
        {items.map(({ text, details }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cards never move
          <Step key={i} n={i + 1} as="li" className="card rise" dir="auto">
            <span className="serif index">{i + 1}</span>
            <div className="text">
              <RichText text={text} />
              <Details lines={details} size={size} />
            </div>
          </Step>
        ))}
      </ol>
    </>
  );
}
