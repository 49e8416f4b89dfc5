/** A table on a narrow stage: each row a record, its first cell above the others; where these are several, with the names of their columns. */
import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { isNamed, sizeRecords } from '../size/kinds/table';

export function Records({ scene }: { scene: Scene<'table'> }) {
  const { header, rows } = scene;
  const named = isNamed(header);
  const size = sizeRecords(scene, useStage());
  return (
    <ul className="records" style={sized(size)}>
      {!named && header.length > 0 && (
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
