import type { Scene } from '../../scene/schema';
import { Count } from '../Count';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized, sizeFor } from '../size';

/** Widest number in px that a column holds, by count of columns. */
const ROOM = [1500, 720, 440] as const;
const SIZES = [340, 240, 170] as const;
/** Width of a tabular digit of the serif, em. */
const DIGIT = 0.56;

export function Stat({ scene }: { scene: Scene<'stat'> }) {
  const { stats } = scene;
  const longest = Math.max(
    ...stats.map(({ value, decimals, unit, prefix }) => {
      const digits = Math.abs(value).toFixed(decimals).length + (value < 0 ? 1 : 0);
      return digits + Math.floor(digits / 4) * 0.5 + (unit.length + prefix.length) * 0.55;
    }),
  );
  const room = sizeFor(stats.length, ROOM) / (longest * DIGIT);
  const size = Math.min(sizeFor(stats.length, SIZES), Math.floor(room));
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body stats" style={sized(size)}>
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
