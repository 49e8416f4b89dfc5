import { plainText, type Rich } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { directionOf } from '../direction';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, ems, fitSize, ROOM, sized, sizeFor } from '../size';

/** Sizes in px from one row to seven. */
const SIZES = [64, 60, 56, 52, 48, 44, 42] as const;
/** Down to this size a cell is rather small than broken. */
const ONE_LINE = 46;
const LEAST = 30;
/** Beside and above the text of a cell. */
const BESIDE = 44;
/** The first column is set in semibold, which is wider. */
const BOLD = 1.06;
const ABOVE = 18;
/** Of a whole column, whatever way each of its cells is written. */
const ALIGN = {
  ltr: { left: 'left', center: 'center', right: 'right' },
  rtl: { left: 'right', center: 'center', right: 'left' },
} as const;

export function Table({ scene }: { scene: Scene<'table'> }) {
  const { header, rows } = scene;
  const { lang } = useStage();
  const widths = columnWidths(scene);
  const textWidth = (i: number) => (widths[i] ?? 0) / (i === 0 ? BOLD : 1);
  const linesOf = (cells: Rich[], px: number) =>
    Math.max(...cells.map((cell, i) => countLines(cell, textWidth(i), px)));
  const cells = [header, ...rows].flatMap((row) =>
    row.map((cell, i) => [cell, textWidth(i)] as const),
  );
  const most = fitSize(sizeFor(rows.length, SIZES), ONE_LINE, 1, (px) =>
    Math.max(...cells.map(([cell, width]) => countLines(cell, width, px))),
  );
  const size = fitSize(most, LEAST, bodyHeight(scene.heading), (px) =>
    [header, ...rows].reduce((sum, cells) => sum + linesOf(cells, px) * px * 1.2 + ABOVE, 0),
  );
  const aligned = ALIGN[directionOf(lang)];
  const align = (column: number) => ({ textAlign: aligned[scene.align[column] ?? 'left'] });
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body">
        <table className="grid-table" style={sized(size, { '--rows': `${rows.length}` })}>
          <colgroup>
            {widths.map((width, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <col key={i} style={{ width: width + BESIDE }} />
            ))}
          </colgroup>
          <Step n={0} as="thead" className="appear">
            <tr>
              {header.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <th key={i} scope="col" style={align(i)} dir="auto">
                  <RichText text={cell} />
                </th>
              ))}
            </tr>
          </Step>
          <tbody>
            {rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
              <Step key={r} n={r + 1} as="tr" className="rise">
                {row.map((cell, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                  <td key={i} style={align(i)} dir="auto">
                    <RichText text={cell} />
                  </td>
                ))}
              </Step>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Room in px of each column: by its longest cell, less so when cells must be broken. */
function columnWidths({ header, rows }: Scene<'table'>): number[] {
  const longest = header.map((_, i) =>
    Math.max(4, ...[header, ...rows].map((cells) => ems(plainText(cells[i] ?? [])) * BOLD)),
  );
  const whole = longest.reduce((sum, width) => sum + width * ONE_LINE + BESIDE, 0) <= ROOM.width;
  const wanted = longest.map((width) => (whole ? width + 4 : Math.sqrt(width)));
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => (ROOM.width * width) / all - BESIDE);
}
