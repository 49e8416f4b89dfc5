/**
 * A kind of the document's own: nerve cells light up with a surge of glutamate, grow new connections, and rest in a new
 * pattern. The surge is `--in`, the growth `--p`, the rest `--out`: three steps, one inside the other.
 */

import {
  defineScene,
  Heading,
  itemSchema,
  itemSteps,
  listOf,
  RichText,
  readItems,
  Step,
  useStage,
  z,
} from 'lectern';
import { type CSSProperties, memo, type ReactNode } from 'react';
import {
  AXONS,
  ahead,
  along,
  CELLS,
  type Cell,
  curvePath,
  drawArms,
  drawBody,
  endOf,
  GROWN,
  headingOf,
  numbers,
  PLACES,
  type Place,
  placeCell,
  placeWay,
  type Way,
} from './anatomy';
import { style } from './neurons-style';

/** `delay` is when it begins within its step; see `--lit` and `--new` below. */
const later = (delay: number, more: Record<string, string> = {}) =>
  ({ '--delay': delay.toFixed(2), ...more }) as CSSProperties;

/** Colours at rest of an arm's parts, from the body out. */
const QUIET = [72, 54, 40].map(
  (part) => `color-mix(in srgb, var(--second) ${part}%, var(--ground))`,
);

function Body({ cell }: { cell: Cell }) {
  const {
    at: [x, y],
    radius,
    delay,
  } = cell;
  const arms = drawArms(cell).map((d, i) => ({
    d,
    style: later(delay + 0.1 + 0.12 * i, { '--quiet': QUIET[i] ?? '' }),
  }));
  return (
    <g>
      {arms.toReversed().map(({ d, style }) => (
        <path key={d} className="arm" d={d} style={style} />
      ))}
      <path className="arm body" d={drawBody(cell)} style={later(delay)} />
      <circle className="nucleus" cx={x} cy={y} r={radius * 0.36} style={later(delay)} />
    </g>
  );
}

function Axon({ curve, delay }: Way) {
  const [x, y] = endOf(curve);
  const d = curvePath(curve);
  return (
    <g>
      <path className="worn" d={d} />
      <path className="sheath" d={d} />
      <path className="signal" d={d} pathLength={1} style={later(delay)} />
      <circle className="worn-end" cx={x} cy={y} r={17} style={later(delay + 0.3)} />
    </g>
  );
}

/** Glutamate, crossing the gap at the end of an axon. */
function Drops({ curve, delay }: Way) {
  const next = numbers(Math.round(delay * 100));
  const [x, y] = endOf(curve);
  const heading = headingOf(curve, 0.98);
  return Array.from({ length: 18 }, (_, i) => {
    const [toX, toY] = ahead([0, 0], heading + (next() - 0.5) * 170, 30 + next() * 56);
    const move = { '--x': `${toX.toFixed(1)}px`, '--y': `${toY.toFixed(1)}px` };
    const style = later(delay + 0.35 + next() * 0.2, move);
    return (
      <circle
        key={move['--x']}
        className="drop"
        cx={x}
        cy={y}
        r={6 + (i % 3) * 1.5}
        style={style}
      />
    );
  });
}

function Grown({ curve, delay }: Way) {
  const [x, y] = endOf(curve);
  return (
    <g>
      <path className="grown" d={curvePath(curve)} pathLength={1} style={later(delay)} />
      {[0.45, 0.62, 0.8].map((t, i) => {
        const from = along(curve, t);
        const side = headingOf(curve, t) + (i === 1 ? -52 : 48);
        const [bend, tip] = [ahead(from, side + 14, 24), ahead(from, side - 14, 46 - i * 6)];
        const d = `M ${from.join(' ')} Q ${bend.join(' ')} ${tip.join(' ')}`;
        return (
          <path key={t} className="grown twig" d={d} pathLength={1} style={later(delay + t)} />
        );
      })}
      <circle className="bud" cx={x} cy={y} r={14} style={later(delay + 1)} />
    </g>
  );
}

/**
 * Within the three steps, one inside the other, so that each part may follow any of them. What it is made of never changes:
 * of a picture that moves, only the steps are drawn anew.
 */
const Network = memo(({ place }: { place: Place }) => {
  const cells = CELLS.map((cell) => placeCell(cell, place));
  const axons = AXONS.map((way) => placeWay(way, place));
  const grown = GROWN.map((way) => placeWay(way, place));
  return (
    <Step n={1} as="g" into="--in">
      <Step n={3} as="g" into="--out">
        <Step n={2} as="g">
          {cells.map(({ at: [x, y], radius, delay }) => (
            <circle key={x} className="halo" cx={x} cy={y} r={radius * 4.4} style={later(delay)} />
          ))}
          {axons.map((way) => (
            <Axon key={way.delay} {...way} />
          ))}
          {grown.map((way) => (
            <Grown key={way.delay} {...way} />
          ))}
          {cells.map((cell) => (
            <Body key={cell.seed} cell={cell} />
          ))}
          {axons.map((way) => (
            <Drops key={way.delay} {...way} />
          ))}
        </Step>
      </Step>
    </Step>
  );
});

/** The net on the whole canvas, under all else. */
function Picture() {
  const { format, width, height } = useStage();
  return (
    <Step
      n={0}
      as="svg"
      className="network appear"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <radialGradient id="glow">
        <stop offset="0" stopOpacity={0.95} />
        <stop offset="0.45" stopOpacity={0.38} />
        <stop offset="1" stopOpacity={0} />
      </radialGradient>
      <Network place={PLACES[format] as Place} />
    </Step>
  );
}

/** What stands for a label in the picture: drops, a new way, a cell at rest. */
const SIGNS: ReactNode[] = [
  <path
    key="drops"
    className="sign-drops"
    d="M 16 44 h 0 M 40 26 h 0 M 66 40 h 0 M 34 60 h 0 M 58 62 h 0"
  />,
  <path key="way" className="sign-way" d="M 8 66 C 30 66, 34 30, 62 26 M 32 50 Q 48 52 56 62" />,
  <circle key="rest" className="sign-rest" cx={40} cy={44} r={22} />,
];

const neurons = defineScene({
  kind: 'neurons',
  schema: z.object({ labels: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, 'neurons');
    if (!list) return undefined;
    const labels = readItems(list, tools, { kind: 'neurons', fewest: 3, most: 3 });
    return { fields: { labels }, steps: itemSteps(labels) };
  },
  describe: ({ steps }) =>
    'A drawing of nerve cells that are connected. A surge of light crosses the gaps between them, thin new branches ' +
    `grow, and the cells rest in a new pattern. Beside them, one by one: ${steps.map(({ text }) => text).join('; ')}.`,
  view({ scene }) {
    return (
      <>
        <Picture />
        <Heading text={scene.heading} />
        <ol className="labels">
          {scene.labels.map(({ text }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: labels never move
            <Step key={i} n={i + 1} as="li" className="label" dir="auto">
              <svg width="80" height="88" viewBox="0 0 80 88" aria-hidden="true">
                {SIGNS[i]}
              </svg>
              <div>
                <RichText text={text} />
              </div>
            </Step>
          ))}
        </ol>
      </>
    );
  },
  style,
});

export default neurons;
