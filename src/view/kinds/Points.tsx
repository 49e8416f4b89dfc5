import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details, detailSize } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, preferOneLine, sized, sizeFor } from '../size';

/** Sizes in px from one point to six; `oneLine`: down to this a point is rather small than broken; `gap`: around a point. */
const LAYOUTS = {
  landscape: { sizes: [84, 80, 72, 64, 58, 52], oneLine: 54, least: 34, indent: 76, gap: 20 },
  portrait: { sizes: [112, 104, 92, 80, 72, 64], oneLine: 72, least: 44, indent: 64, gap: 44 },
  square: { sizes: [92, 84, 74, 64, 56, 52], oneLine: 54, least: 44, indent: 64, gap: 28 },
} as const;

export function Points({ scene }: { scene: Scene<'points'> }) {
  const { items } = scene;
  const { format, area } = useStage();
  const { sizes, oneLine, least, indent, gap } = LAYOUTS[format];
  const width = area.width - indent;
  const most = sizeFor(items.length + (items.some(({ details }) => details.length) ? 1 : 0), sizes);
  const texts = items.map(({ text }) => text);
  const wanted = preferOneLine(texts, width, most, Math.min(oneLine, most));
  const size = fitSize(wanted, least, bodyHeight(scene.heading, area), (px) =>
    items.reduce((sum, { text, details }) => {
      const small = detailSize(px);
      const below = details.reduce((all, line) => all + countLines(line, width, small), 0);
      return sum + gap + countLines(text, width, px) * px * 1.2 + below * small * 1.28;
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
