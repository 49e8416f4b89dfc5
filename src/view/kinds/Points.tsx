import type { Scene } from '../../scene/schema';
import { Details, detailSize } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, preferOneLine, ROOM, sized, sizeFor } from '../size';

const SIZES = [84, 80, 72, 64, 58, 52] as const;
/** Down to this size a point is rather small than broken. */
const ONE_LINE = 54;
const LEAST = 34;
const INDENT = 76;
const GAP = 20;

export function Points({ scene }: { scene: Scene<'points'> }) {
  const { items } = scene;
  const width = ROOM.width - INDENT;
  const most = sizeFor(items.length + (items.some(({ details }) => details.length) ? 1 : 0), SIZES);
  const texts = items.map(({ text }) => text);
  const wanted = preferOneLine(texts, width, most, ONE_LINE);
  const size = fitSize(wanted, LEAST, bodyHeight(scene.heading), (px) =>
    items.reduce((sum, { text, details }) => {
      const small = detailSize(px);
      const below = details.reduce((all, line) => all + countLines(line, width, small), 0);
      return sum + GAP + countLines(text, width, px) * px * 1.2 + below * small * 1.28;
    }, 0),
  );
  return (
    <>
      <Heading text={scene.heading} />
      <ul className="body points" style={sized(size)}>
        {items.map(({ text, details }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items never move
          <Step key={i} n={i + 1} as="li" className="point rise" dir="auto">
            <div className="text">
              <RichText text={text} />
            </div>
            <Details lines={details} size={size} />
          </Step>
        ))}
      </ul>
    </>
  );
}
