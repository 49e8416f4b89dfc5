import type { Scene } from '../../scene/schema';
import { Details, detailSize } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, ROOM, sized, sizeFor } from '../size';

/** Sizes in px from one stage to five. */
const SIZES = [80, 76, 66, 56, 48] as const;
const DISCS = [180, 180, 168, 148, 132] as const;
const LEAST = 32;
const GAP = 48;
const BELOW_DISC = 44;

export function Steps({ scene }: { scene: Scene<'steps'> }) {
  const { items } = scene;
  const disc = sizeFor(items.length, DISCS);
  const width = (ROOM.width - GAP * (items.length - 1)) / items.length - 12;
  const room = bodyHeight(scene.heading) - disc - BELOW_DISC;
  const size = fitSize(sizeFor(items.length, SIZES), LEAST, room, (px) => {
    const heights = items.map(({ text, details }) => {
      const small = detailSize(px);
      const below = details.reduce((all, line) => all + countLines(line, width, small), 0);
      return countLines(text, width, px) * px * 1.18 + below * small * 1.28 + (below && 18);
    });
    return Math.max(...heights);
  });
  return (
    <>
      <Heading text={scene.heading} />
      <ol className="body process" style={sized(size, { '--disc': `${disc}px` })}>
        {items.map(({ text, details }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stages never move
          <Step key={i} n={i + 1} as="li" className="phase appear">
            {i > 0 && <div className="link" />}
            <div className="serif number">{i + 1}</div>
            <div className="text" dir="auto">
              <RichText text={text} />
            </div>
            <Details lines={details} size={size} />
          </Step>
        ))}
      </ol>
    </>
  );
}
