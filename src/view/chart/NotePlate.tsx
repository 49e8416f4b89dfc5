/** The note of a chart: a plate above the plot, and a stem that falls to its point. It is the last step. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Step } from '../Step';
import type { Box } from '../size/chart/box';
import { NOTE } from '../size/chart/sizes';
import { round, Words } from './Words';

interface NoteProps {
  scene: Scene<'chart'>;
  box: Box;
  /** Where its point is, and from where on nothing is to be crossed. */
  at?: { x: number; y: number };
}

export function NotePlate({ scene, box, at }: NoteProps) {
  const { letters } = useStage();
  const { note } = box;
  if (!note) return null;
  const { width, height, size, head, of, lines, top, least } = note;
  const middle = at?.x ?? box.width;
  const left = Math.min(Math.max(middle - width / 2, least), box.width - width);
  // Where its point is not below it, the stem leans.
  const start = Math.min(Math.max(middle, left + NOTE.inset), left + width - NOTE.inset);
  const from = left + NOTE.inset;
  const first = top + NOTE.pad + size * NOTE.head * 0.8;
  const beside = letters.name(head, size * NOTE.head) * size * NOTE.head + size * 0.5;
  return (
    <Step
      n={scene.steps.length}
      as="g"
      role="img"
      aria-label={`${of}, ${head}: ${lines.join(' ')}`}
    >
      <g className="told noted">
        {at && (
          <>
            <path
              className="stem"
              pathLength={1}
              d={`M${round(start)} ${round(top + height)}L${round(middle)} ${round(at.y)}`}
            />
            <circle className="ring" cx={middle} cy={at.y} r={18} />
          </>
        )}
        <rect className="plate" x={left} y={top} width={width} height={height} rx={NOTE.radius} />
        <Words className="note-head" size={size * NOTE.head} x={from} y={first} lines={[head]} />
        <Words className="note" size={size} x={from + beside} y={first} lines={[of]} />
        <Words
          className="note"
          size={size}
          x={from}
          y={first + size * NOTE.line * 1.12}
          lines={lines}
          line={NOTE.line}
        />
      </g>
    </Step>
  );
}
