/** A table on a narrow stage: each row a record, its first cell above the others; where these are several, with the names of their columns. */
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

export function Records({ scene }: { scene: Scene<'table'> }) {
  const { area } = useStage();
  const { heading, header, rows } = scene;
  const named = header.length > 2;
  const size = fitSize(MOST, LEAST, bodyHeight(heading, area), (px) =>
    rows.reduce((sum, cells) => sum + GAP + linesOf(cells, scene, area.width / px) * px * LINE, px),
  );
  return (
    <ul className="records" style={sized(size)}>
      {!named && (
        <Step n={0} as="li" className="names appear" dir="auto">
          {header.map(plainText).join(' · ')}
        </Step>
      )}
      {rows.map(([first = [], ...others], r) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
        <Step key={r} n={r + 1} as="li" className="record rise">
          <div className="name" dir="auto">
            <RichText text={first} />
          </div>
          {others.map((cell, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <div key={i} dir="auto">
              {named && (
                <span className="column-name">
                  <RichText text={header[i + 1] ?? []} />:{' '}
                </span>
              )}
              <RichText text={cell} />
            </div>
          ))}
        </Step>
      ))}
    </ul>
  );
}

/** Lines that a record takes in `width` em. */
function linesOf(cells: Rich[], { header }: Scene<'table'>, width: number): number {
  const named = (i: number) =>
    header.length > 2 && i > 0 ? `${plainText(header[i] ?? [])}: ` : '';
  return cells.reduce((sum, cell, i) => sum + countLines(named(i) + plainText(cell), width, 1), 0);
}
