import type { Scene } from '../../scene/schema';
import { Details, detailSize } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, ROOM, sized } from '../size';

const GAP = 32;
const MOST = { two: 64, three: 56 } as const;
const LEAST = 30;
/** Beside the text of a card, and above it: its padding and its number. */
const SIDE = { two: 230, three: 88 } as const;
const ABOVE = { two: 48, three: 132 } as const;

export function Summary({ scene }: { scene: Scene<'summary'> }) {
  const { items } = scene;
  const across = items.length === 3 || items.length > 4 ? 'three' : 'two';
  const columns = across === 'three' ? 3 : 2;
  const rows = Math.ceil(items.length / columns);
  const width = (ROOM.width - GAP * (columns - 1)) / columns - SIDE[across];
  const room = (bodyHeight(scene.heading) - GAP * (rows - 1)) / rows - ABOVE[across];
  const size = fitSize(MOST[across], LEAST, room, (px) => {
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
      <ol className={`body cards ${across}`} style={sized(size)}>
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
