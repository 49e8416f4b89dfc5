/** The rings of a cover, which stand for nothing but rest. They come with a step, and go with another, if one is named. */
import { directionOf } from '../language/tag';
import { useStage } from './context';
import { Leaving } from './Leaving';
import { Step } from './Step';

/** A disc and two rings, px: radius and width of each. */
const RINGS = [
  [95, 190],
  [370, 124],
  [526, 68],
] as const;
/** Where their middle is, px from the lower corner in which lines end: beyond it, or within a stage that is bare there. */
const MIDDLE = {
  landscape: { x: -20, y: -20 },
  portrait: { x: 180, y: 140 },
  square: { x: -120, y: -140 },
} as const;

interface RingsProps {
  /** They stay below the words of any canvas. */
  low?: boolean;
  n?: number;
  until?: number;
}

export function Rings({ low = false, n = 0, until }: RingsProps) {
  const { width, height, canvas, lang } = useStage();
  const { x, y } = MIDDLE[low ? 'landscape' : canvas];
  const middle = { cx: directionOf(lang) === 'rtl' ? x : width - x, cy: height - y };
  return (
    <Leaving at={until} into="--out">
      <Step n={n} className={`rings appear${low ? ' low' : ''}`} data-words="" aria-hidden="true">
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {RINGS.map(([r, strokeWidth]) => (
            <circle key={r} {...middle} r={r} strokeWidth={strokeWidth} />
          ))}
        </svg>
      </Step>
    </Leaving>
  );
}

/** px of a square at the foot of a heading's ground, in whose corner they are, smaller. */
const SMALL = 460;
const SMALLER = 0.72;

/** On the ground of a heading, while nothing else stands there. */
export function SideRings({ n = 0, until }: Omit<RingsProps, 'low'>) {
  const { canvas } = useStage();
  if (canvas !== 'landscape') return null;
  return (
    <Leaving at={until} into="--out">
      <Step n={n} className="side-rings appear" data-words="" aria-hidden="true">
        <svg viewBox={`0 0 ${SMALL} ${SMALL}`} width={SMALL} height={SMALL} aria-hidden="true">
          {RINGS.map(([r, strokeWidth]) => (
            <circle
              key={r}
              cx={SMALL}
              cy={SMALL}
              r={r * SMALLER}
              strokeWidth={strokeWidth * SMALLER}
            />
          ))}
        </svg>
      </Step>
    </Leaving>
  );
}
