import type { Format } from '../../format';
import type { Scene } from '../../scene/schema';
import { Count, countEms, isLongUnit } from '../Count';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, share, sized, sizeFor } from '../size';

/** Sizes in px from one number to three: beside each other, or below each other. */
const LAYOUTS = {
  landscape: { sizes: [320, 230, 176], labels: [68, 56, 50], least: 34, gap: 72 },
  portrait: { sizes: [360, 250, 190], labels: [76, 64, 54], least: 44, gap: 48 },
  square: { sizes: [280, 200, 132], labels: [64, 52, 48], least: 44, gap: 40 },
} as const;
const LEAST = 72;
const INDENT = 56;
const BELOW_NUMBER = 36;
/** The number's part of the width, where its label stands beside it. */
const NUMBER = 0.37;

type StatOf = Scene<'stat'>['stats'][number];

export function Stat({ scene }: { scene: Scene<'stat'> }) {
  const { stats } = scene;
  const { format, area } = useStage();
  const { sizes, labels, least, gap } = LAYOUTS[format];
  const count = stats.length;
  const arranged = arrange(format, count);
  const whole = (arranged === 'across' ? share(area.width, gap, count) : area.width) - INDENT;
  const [numberWidth, width] =
    arranged === 'rows' ? [whole * NUMBER, whole * (1 - NUMBER) - gap] : [whole, whole];
  const body = bodyHeight(scene.heading, area);
  const height = arranged === 'across' ? body : share(body, gap, count);
  const labelHeight = (px: number) => Math.max(...stats.map((stat) => wordsOf(stat, width, px)));
  const above = (px: number) => (arranged === 'rows' ? 0 : px + BELOW_NUMBER);
  const widest = fitSize(sizeFor(count, sizes), LEAST, numberWidth, (px) =>
    Math.max(...stats.map((stat) => countEms(stat) * px)),
  );
  const size = fitSize(widest, LEAST, height, (px) => above(px) + labelHeight(least));
  const label = fitSize(sizeFor(count, labels), least, height - above(size), labelHeight);
  const style = sized(size, {
    '--label': `${label}px`,
    '--gap': `${gap}px`,
    '--number': `${numberWidth}px`,
  });
  return (
    <>
      <Heading text={scene.heading} />
      <div className={`body stats ${arranged}`} style={style}>
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

/** Height of a label, and of a unit that stands below its number. */
function wordsOf(stat: StatOf, width: number, px: number): number {
  const unit = isLongUnit(stat) ? countLines(stat.unit, width, px) : 0;
  return (countLines(stat.label, width, px) + unit) * px * 1.22;
}

/** Numbers beside each other; below each other; or below each other, each with its label beside it. */
const arrange = (format: Format, count: number): 'across' | 'stacked' | 'rows' => {
  if (format !== 'landscape' && count > 2) return 'rows';
  return format === 'portrait' ? 'stacked' : 'across';
};
