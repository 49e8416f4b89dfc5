/** A table as a list of records: each row one, its first cell above the others; where these are several, with the names of their columns. */
import type { CSSProperties } from 'react';
import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { ITEM, LIST, Light } from '../Light';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { isNamed, type Record } from '../size/kinds/table';
import type { Page } from '../size/pages';
import { type Room, wholeWords } from '../size/room';
import { TABLE } from '../size/sizes';

interface RecordsProps {
  scene: Scene<'table'>;
  pages: readonly Page[];
  records: readonly Record[];
  /** Of the names, where they stand beside the cells, px. */
  column?: number;
  roomOf(cell: number): Room;
}

export function Records({ scene, records, pages, column, roomOf }: RecordsProps) {
  const { header } = scene;
  const named = isNamed(header);
  const style = {
    ...{ '--beside': `${TABLE.records.beside}px`, '--column': `${column}px` },
  } as CSSProperties;
  const className = column ? 'record in-column' : 'record';
  return (
    <Pages pages={pages}>
      {(page) => (
        <div className="body">
          <div {...LIST} className="records" style={sized(roomOf(0).size)}>
            {!named && header.length > 0 && (
              <Step n={0} as="div" {...ITEM} className="names appear" dir="auto">
                {header.map((cell) => plainText(wholeWords(cell))).join(' · ')}
              </Step>
            )}
            {records.slice(page.from, page.until).map(({ name, cells }, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
              <Light key={r} n={page.from + r + 1} last={page.from + r + 1 === records.length}>
                <div {...ITEM} className={`band plated ${className}`} style={style}>
                  <div className="name coming" dir="auto">
                    <RichText text={name} room={roomOf(0)} />
                  </div>
                  <div className="cells coming">
                    {cells.map(({ column, text }, i) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                      <div key={i} dir="auto">
                        {column.length > 0 && (
                          <span className="column-name">
                            <RichText text={column} />:{' '}
                          </span>
                        )}
                        <RichText text={text} room={roomOf(i + 1)} />
                      </div>
                    ))}
                  </div>
                </div>
              </Light>
            ))}
          </div>
        </div>
      )}
    </Pages>
  );
}
