import { directionOf } from '../../language/tag';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeTable } from '../size/kinds/table';
import { TABLE } from '../size/sizes';
import { Records } from './Records';

/** Of a whole column, whatever way each of its cells is written. */
const ALIGN = {
  ltr: { left: 'left', center: 'center', right: 'right' },
  rtl: { left: 'right', center: 'center', right: 'left' },
} as const;

/** A table; on a narrow stage, where its columns have no room for legible type, a list of records. */
export function Table({ scene }: { scene: Scene<'table'> }) {
  const stage = useStage();
  const { widths, size, fits } = sizeTable(scene, stage);
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
          <col key={i} style={{ width: width + TABLE.beside }} />
        ))}
      </colgroup>
      {header.length > 0 && (
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
      )}
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
