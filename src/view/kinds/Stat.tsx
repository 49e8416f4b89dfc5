import type { Scene } from '../../scene/schema';
import { Count, countEms, isLongUnit } from '../Count';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, ROOM, sized, sizeFor } from '../size';

const SIZES = [320, 230, 176] as const;
const LABELS = [68, 56, 50] as const;
const LEAST = 72;
const LEAST_LABEL = 34;
const GAP = 72;
const INDENT = 56;

export function Stat({ scene }: { scene: Scene<'stat'> }) {
  const { stats } = scene;
  const width = (ROOM.width - GAP * (stats.length - 1)) / stats.length - INDENT;
  const size = fitSize(sizeFor(stats.length, SIZES), LEAST, width, (px) =>
    Math.max(...stats.map((stat) => countEms(stat) * px)),
  );
  const above = size + 36;
  const label = fitSize(
    sizeFor(stats.length, LABELS),
    LEAST_LABEL,
    bodyHeight(scene.heading) - above,
    (px) => {
      const lines = stats.map(
        (stat) =>
          countLines(stat.label, width, px) +
          (isLongUnit(stat) ? countLines(stat.unit, width, px) : 0),
      );
      return Math.max(...lines) * px * 1.22;
    },
  );
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body stats" style={sized(size, { '--label': `${label}px` })}>
        {stats.map((stat, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: numbers never move
          <Step key={i} n={i + 1} className="stat rise">
            <Count stat={stat} />
            <div className="label" dir="auto">
              <RichText text={stat.label} />
            </div>
          </Step>
        ))}
      </div>
    </>
  );
}
