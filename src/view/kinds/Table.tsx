import { directionOf } from '../../language/tag';
import { plainText, type Rich } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { type StageView, useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, ems, fitSize, sized, sizeFor } from '../size';
import { Records } from './Records';

/** Sizes in px from one row to seven; down to `oneLine` a cell is rather small than broken. */
const LAYOUTS = {
  landscape: { sizes: [64, 60, 56, 52, 48, 44, 42], oneLine: 46, least: 30 },
  portrait: { sizes: [72, 68, 64, 60, 56, 52, 50], oneLine: 50, least: 44 },
  square: { sizes: [64, 60, 56, 52, 48, 46, 44], oneLine: 46, least: 44 },
} as const;
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

/** A table; on a narrow stage, where its columns have no room for legible type, a list of records. */
export function Table({ scene }: { scene: Scene<'table'> }) {
  const stage = useStage();
  const { widths, size, fits } = layOut(scene, stage);
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body">
        {fits || stage.format === 'landscape' ? (
          <Grid scene={scene} widths={widths} size={size} />
        ) : (
          <Records scene={scene} />
        )}
      </div>
    </>
  );
}

function layOut(scene: Scene<'table'>, { format, area }: StageView) {
  const { header, rows } = scene;
  const { sizes, oneLine, least } = LAYOUTS[format];
  const widths = columnWidths(scene, area.width, oneLine);
  const textWidth = (i: number) => (widths[i] ?? 0) / (i === 0 ? BOLD : 1);
  const linesOf = (cells: Rich[], px: number) =>
    Math.max(...cells.map((cell, i) => countLines(cell, textWidth(i), px)));
  const cells = [header, ...rows].flatMap((row) =>
    row.map((cell, i) => [cell, textWidth(i)] as const),
  );
  const most = fitSize(
    sizeFor(rows.length, sizes),
    Math.min(oneLine, sizeFor(rows.length, sizes)),
    1,
    (px) => Math.max(...cells.map(([cell, width]) => countLines(cell, width, px))),
  );
  const height = bodyHeight(scene.heading, area);
  const heightAt = (px: number) =>
    [header, ...rows].reduce((sum, cells) => sum + linesOf(cells, px) * px * 1.2 + ABOVE, 0);
  const size = fitSize(most, least, height, heightAt);
  const torn = cells.some(([cell, width]) =>
    plainText(cell)
      .split(/\s+/)
      .some((word) => ems(word) * size > width),
  );
  return { widths, size, fits: !torn && heightAt(size) <= height };
}

interface GridProps {
  scene: Scene<'table'>;
  widths: readonly number[];
  size: number;
}

function Grid({ scene, widths, size }: GridProps) {
  const { header, rows } = scene;
  const aligned = ALIGN[directionOf(useStage().lang)];
  const align = (column: number) => ({ textAlign: aligned[scene.align[column] ?? 'left'] });
  return (
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
  );
}

/** Width in px of each column: by its longest cell, less so when cells must be broken. */
function columnWidths({ header, rows }: Scene<'table'>, area: number, oneLine: number): number[] {
  const longest = header.map((_, i) =>
    Math.max(4, ...[header, ...rows].map((cells) => ems(plainText(cells[i] ?? [])) * BOLD)),
  );
  const whole = longest.reduce((sum, width) => sum + width * oneLine + BESIDE, 0) <= area;
  const wanted = longest.map((width) => (whole ? width + 4 : Math.sqrt(width)));
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => (area * width) / all - BESIDE);
}
