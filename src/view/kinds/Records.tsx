/** A table as a list of records: each row one, its first cell above the others; where these are several, with the names of their columns. */
import type { CSSProperties, ReactNode } from 'react';
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
  /** How many cells of a record stand beside each other. */
  across: number;
  roomOf(cell: number, page: Page): Room;
}

export function Records({ scene, records, pages, across, roomOf }: RecordsProps) {
  const { header } = scene;
  const named = isNamed(header);
  return (
    <Pages pages={pages}>
      {(page) => (
        <div className="body">
          <div {...LIST} className="records" style={sized(roomOf(0, page).size)}>
            {!named && header.length > 0 && (
              <Step n={0} as="div" {...ITEM} className="names appear" dir="auto">
                {header.map((cell) => plainText(wholeWords(cell))).join(' · ')}
              </Step>
            )}
            {records.slice(page.from, page.until).map(({ name, cells }, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
              <Light key={r} n={page.from + r + 1} last={page.from + r + 1 === records.length}>
                <div {...ITEM} className="band plated record">
                  <div className="name coming" dir="auto">
                    <RichText text={name} room={roomOf(0, page)} />
                  </div>
                  <Cells across={across}>
                    {cells.map(({ column, text }, i) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                      <div key={i} dir="auto">
                        {column.length > 0 && (
                          <span className="column-name">
                            <RichText text={column} />:{' '}
                          </span>
                        )}
                        <RichText text={text} room={roomOf(i + 1, page)} />
                      </div>
                    ))}
                  </Cells>
                </div>
              </Light>
            ))}
          </div>
        </div>
      )}
    </Pages>
  );
}

/** Beside each other where there is room for several. */
function Cells({ across, children }: { across: number; children: ReactNode }) {
  if (across === 1) return <div className="coming">{children}</div>;
  const style = { '--across': across, '--beside': `${TABLE.records.beside}px` } as CSSProperties;
  return (
    <div className="cells coming" style={style}>
      {children}
    </div>
  );
}
