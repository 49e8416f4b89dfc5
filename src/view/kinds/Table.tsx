import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized, sizeFor } from '../size';

const SIZES = [60, 58, 54, 50, 46, 44, 40] as const;
const MANY_COLUMNS = 4;

export function Table({ scene }: { scene: Scene<'table'> }) {
  const size = sizeFor(scene.rows.length, SIZES) - (scene.header.length >= MANY_COLUMNS ? 8 : 0);
  const align = (column: number) => ({ textAlign: scene.align[column] });
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body">
        <table className="grid-table" style={sized(Math.max(size, 36))}>
          <Step n={0} as="thead" className="appear">
            <tr>
              {scene.header.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <th key={i} scope="col" style={align(i)} dir="auto">
                  <RichText text={cell} />
                </th>
              ))}
            </tr>
          </Step>
          <tbody>
            {scene.rows.map((row, r) => (
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
