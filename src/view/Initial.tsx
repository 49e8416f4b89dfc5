import { directionOf } from '../language/tag';
import { emojiOf } from '../scene/icon/emoji';
import type { Rich } from '../scene/inline';
import { useStage } from './context';
import { IconMark } from './IconMark';
import { Leaving } from './Leaving';
import { numberOf } from './letter';
import { Step } from './Step';

/**
 * What bleeds off a ground behind large words that have no picture: their number, else the rings of a cover, which stand
 * for nothing but rest. They are drawn only: no text that is read or copied.
 */
export function Initial({ of }: { of: Rich }) {
  const number = numberOf(of);
  if (number === undefined) return <Rings />;
  return <Step n={0} className="serif initial appear" data-letter={number} aria-hidden="true" />;
}

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
  /** The step with which they come, and the one with which they go, if they do. */
  n?: number;
  until?: number;
}

export function Rings({ low = false, n = 0, until }: RingsProps) {
  const { width, height, canvas, lang } = useStage();
  const { x, y } = MIDDLE[low ? 'landscape' : canvas];
  const middle = { cx: directionOf(lang) === 'rtl' ? x : width - x, cy: height - y };
  const rings = (
    <Step n={n} className={`rings appear${low ? ' low' : ''}`} data-words="" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {RINGS.map(([r, strokeWidth]) => (
          <circle key={r} {...middle} r={r} strokeWidth={strokeWidth} />
        ))}
      </svg>
    </Step>
  );
  return until === undefined ? (
    rings
  ) : (
    <Leaving at={until} into="--out">
      {rings}
    </Leaving>
  );
}

/** px of a square at the foot of a heading's ground, in whose corner the rings are. */
const SMALL = 460;
const SMALLER = 0.72;

/** The rings on the ground of a heading, while nothing else stands on it. */
export function SideRings({ n = 0, until }: Pick<RingsProps, 'n' | 'until'>) {
  const { canvas } = useStage();
  if (canvas !== 'landscape') return null;
  const rings = (
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
  );
  return until === undefined ? (
    rings
  ) : (
    <Leaving at={until} into="--out">
      {rings}
    </Leaving>
  );
}

/** The icon or the emoji of a heading on its ground beside a list; upright, the foot has it. */
export function SideSign({ of }: { of: Rich }) {
  const { canvas } = useStage();
  const [icon] = of;
  if (canvas === 'portrait') return null;
  const emoji = emojiOf(of);
  if (emoji)
    return <Step n={0} className="side-sign emoji" data-letter={emoji} aria-hidden="true" />;
  if (icon?.type !== 'icon') return null;
  return (
    <Step n={0} className="side-sign" aria-hidden="true">
      <IconMark icon={icon} />
    </Step>
  );
}
