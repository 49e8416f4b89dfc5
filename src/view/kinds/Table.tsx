import type { CSSProperties, ReactNode } from 'react';
import { directionOf } from '../../language/tag';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeRecords, sizeTable } from '../size/kinds/table';
import type { Page } from '../size/pages';
import type { Room } from '../size/room';
import { TABLE } from '../size/sizes';
import { Records } from './Records';
import { ToldRows } from './ToldRows';

/** Of a whole column, whatever way each of its cells is written. */
const ALIGN = {
  ltr: { left: 'left', center: 'center', right: 'right' },
  rtl: { left: 'right', center: 'center', right: 'left' },
} as const;

/** A table; where its columns have no room for legible type, or a narrow stage shows more of it so, a list of records. */
export function Table({ scene }: { scene: Scene<'table'> }) {
  return scene.told ? <ToldRows scene={scene} told={scene.told} /> : <Seen scene={scene} />;
}

function Seen({ scene }: { scene: Scene<'table'> }) {
  const stage = useStage();
  const grid = sizeTable(scene, stage);
  const records = sizeRecords(scene, stage);
  const isGrid =
    grid.fits ||
    (!grid.isNarrow && (stage.format === 'landscape' || grid.pages.length < records.pages.length));
  return (
    <div className="banded" style={bleeding(useBleed(false))}>
      <Heading text={scene.heading} />
      {isGrid ? <Grid scene={scene} {...grid} /> : <Records scene={scene} {...records} />}
    </div>
  );
}

interface GridProps {
  scene: Scene<'table'>;
  pages: readonly Page[];
  widths: readonly number[];
  roomOf(column: number): Room;
  size: number;
}

/** Every page has the names of the columns. */
function Grid({ scene, pages, widths, size, roomOf }: GridProps) {
  const { header, rows } = scene;
  const aligned = ALIGN[directionOf(useStage().lang)];
  const align = (column: number) => ({ textAlign: aligned[scene.align[column] ?? 'left'] });
  return (
    <Pages pages={pages}>
      {({ from, until }) => (
        <div className="body">
          <table className="grid-table" style={sized(size, { '--rows': `${until - from}` })}>
            <colgroup>
              {widths.map((width, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <col key={i} style={columnStyle(width, i + 1 === widths.length)} />
              ))}
            </colgroup>
            {header.length > 0 && (
              <Step n={0} as="thead" className="appear">
                <tr>
                  {header.map((cell, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                    <th key={i} scope="col" style={align(i)} dir="auto">
                      <RichText text={cell} room={roomOf(i)} />
                    </th>
                  ))}
                </tr>
              </Step>
            )}
            <tbody>
              {rows.slice(from, until).map((row, r) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
                <Step key={r} n={from + r + 1} as="tr" into="--in" className="record-row">
                  {row.map((cell, i) => {
                    const at = { next: from + r + 2, last: from + r + 1 === rows.length };
                    return (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                      <Cell key={i} {...at} align={align(i)}>
                        <RichText text={cell} room={roomOf(i)} />
                      </Cell>
                    );
                  })}
                </Step>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Pages>
  );
}

/** Whole px, so that no ground shows between two lit cells; the last has what is left. */
const columnStyle = (width: number, last: boolean): CSSProperties =>
  last ? {} : { width: Math.floor(width + TABLE.beside) };

interface CellProps {
  /** The step of the next row, with which this one steps back; not of the last. */
  next: number;
  last: boolean;
  align: CSSProperties;
  children: ReactNode;
}

/** A row is lit cell by cell: nothing else may stand between a table and its rows. */
function Cell({ next, last, align, children }: CellProps) {
  const { firstStep = 0, nextStep } = useStage();
  const at = last ? nextStep && nextStep - firstStep : next;
  const given = { className: 'band', style: align, dir: 'auto' };
  if (at === undefined)
    return (
      <td {...given} className="band rests">
        {children}
      </td>
    );
  return (
    <Step n={at} as="td" into="--out" data-words="" {...given}>
      {children}
    </Step>
  );
}
