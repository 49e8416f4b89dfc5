import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Details, detailSize } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, share, sized, sizeFor } from '../size';

/** Sizes in px from one stage to five. Stages stand beside each other, or below each other with their text at the side. */
const LAYOUTS = {
  landscape: { sizes: [80, 76, 66, 56, 48], discs: [180, 180, 168, 148, 132], least: 32 },
  portrait: { sizes: [96, 92, 80, 72, 64], discs: [188, 188, 160, 136, 120], least: 44 },
  square: { sizes: [84, 80, 70, 62, 54], discs: [160, 160, 132, 108, 88], least: 44 },
} as const;
const GAP = 48;
const BELOW_DISC = 44;
const BESIDE_DISC = 48;
const ROW_GAP = 24;

export function Steps({ scene }: { scene: Scene<'steps'> }) {
  const { items } = scene;
  const { format, area } = useStage();
  const { sizes, discs, least } = LAYOUTS[format];
  const disc = sizeFor(items.length, discs);
  const body = bodyHeight(scene.heading, area);
  const [width, height] =
    format === 'landscape'
      ? [share(area.width, GAP, items.length) - 12, body - disc - BELOW_DISC]
      : [area.width - disc - BESIDE_DISC, share(body, ROW_GAP, items.length)];
  const size = fitSize(sizeFor(items.length, sizes), least, height, (px) => {
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
            <div className="words">
              <div className="text" dir="auto">
                <RichText text={text} />
              </div>
              <Details lines={details} size={size} />
            </div>
          </Step>
        ))}
      </ol>
    </>
  );
}
