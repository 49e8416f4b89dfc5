/** What happens in a rhythm, as a calendar: a cell for each day, or for each week or month of long ones. */
import type { PictureOf } from '../../scene/drawing/schema';
import { Step } from '../Step';
import { calendarOf } from '../size/drawing/calendar';
import { pack, placesOf } from '../size/drawing/pack';
import { Canvas, turn } from './Canvas';
import type { PictureProps } from './Drawn';

/** Height of a cell by its width, and what lies between cells. */
const CELL = { aspect: 0.92, gap: 0.1, number: 0.45, least: 20 } as const;

export function Calendar({ picture, room, first, ahead }: PictureProps<PictureOf<'calendar'>>) {
  const { cells, columns, lit } = calendarOf(picture);
  const rows = columns && Math.ceil(cells / columns);
  const { aspect } = CELL;
  const packed =
    columns && rows
      ? { columns, rows, cell: Math.min(room.width / columns, room.height / rows / aspect) }
      : pack(cells, room.width, room.height, aspect);
  const size = packed.cell * (1 - CELL.gap);
  const high = packed.cell * aspect - packed.cell * CELL.gap;
  const type = packed.cell * CELL.number;
  const order = [...lit.keys()];
  return (
    <Canvas room={room}>
      {placesOf(cells, packed, { ...room, aspect }).map(({ x, y }, i) => {
        const box = { x, y, width: size, height: high, rx: size * 0.1 };
        const times = lit.get(i);
        const number = type >= CELL.least && (
          <text className="drawn-day" fontSize={type} x={x + size * 0.1} y={y + type}>
            {i + 1}
          </text>
        );
        if (times === undefined)
          return (
            <Step key={`${x} ${y}`} n={ahead} as="g" className="drawn-cell">
              <rect {...box} />
              {number}
            </Step>
          );
        const place = order.indexOf(i);
        return (
          <Step key={`${x} ${y}`} n={ahead} as="g" into="--in">
            <Step n={first} as="g" className="drawn-cell is-lit" style={turn(place, order.length)}>
              <rect {...box} style={{ transformOrigin: `${x + size / 2}px ${y + high / 2}px` }} />
              {number}
              {times === 1 && (
                <path
                  className="tick"
                  strokeWidth={size * 0.05}
                  d={`M${x + size * 0.62} ${y + high * 0.72}l${size * 0.09} ${size * 0.09}l${size * 0.16} ${-size * 0.17}`}
                />
              )}
              {Array.from({ length: times > 1 ? times : 0 }, (_, dot) => (
                <circle
                  // biome-ignore lint/suspicious/noArrayIndexKey: dots never move
                  key={dot}
                  cx={x + size * (0.84 - 0.2 * dot)}
                  cy={y + high * 0.76}
                  r={size * 0.07}
                />
              ))}
            </Step>
          </Step>
        );
      })}
    </Canvas>
  );
}
