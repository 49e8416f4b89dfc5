/** A table on a narrow stage: each row a record, its first cell above the others, which carry the names of their columns. */
import { plainText, type Rich } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, sized } from '../size';

const MOST = 60;
const LEAST = 44;
const LINE = 1.22;
/** Between two records. */
const GAP = 36;

export function Records({ scene: { heading, header, rows } }: { scene: Scene<'table'> }) {
  const { room } = useStage();
  const linesOf = (cell: Rich, i: number, px: number) =>
    countLines(
      i === 0 ? cell : `${plainText(header[i] ?? [])}: ${plainText(cell)}`,
      room.width,
      px,
    );
  const size = fitSize(MOST, LEAST, bodyHeight(heading, room), (px) =>
    rows.reduce(
      (sum, cells) =>
        sum + GAP + cells.reduce((all, cell, i) => all + linesOf(cell, i, px), 0) * px * LINE,
      0,
    ),
  );
  return (
    <ul className="records" style={sized(size)}>
      {rows.map(([first = [], ...others], r) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
        <Step key={r} n={r + 1} as="li" className="record rise">
          <div className="name" dir="auto">
            <RichText text={first} />
          </div>
          {others.map((cell, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <div key={i} dir="auto">
              <span className="column-name">
                <RichText text={header[i + 1] ?? []} />:
              </span>{' '}
              <RichText text={cell} />
            </div>
          ))}
        </Step>
      ))}
    </ul>
  );
}
