import type { CSSProperties } from 'react';
import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { MathMl } from '../InlineFormula';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeFormula } from '../size/kinds/formula';

export function Formula({ scene }: { scene: Scene<'formula'> }) {
  const { heading, rows, whole, tex } = scene;
  const { size, lines, source } = sizeFormula(scene, useStage());
  const isSet = rows.length > 0 || whole.mathml !== '';
  return (
    <div className="banded" style={bleeding(useBleed(isFootFree(scene)))}>
      <Heading text={heading} />
      <Step n={0} className="body board appear" style={sized(isSet ? size : source)} dir="ltr">
        {!isSet && <code className="unset">{tex}</code>}
        {rows.length > 0 && <Rows rows={rows} />}
        {whole.mathml !== '' && <Lines lines={lines} scene={scene} />}
      </Step>
    </div>
  );
}

/** One formula; in several lines, the first says all of it. */
function Lines({ lines, scene }: { lines: { mathml: string }[][]; scene: Scene<'formula'> }) {
  const said = scene.spoken || scene.text;
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
    <div key={i} className="line">
      {line.map(({ mathml }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
        <MathMl key={k} mathml={mathml} label={i + k === 0 ? said : undefined} />
      ))}
    </div>
  ));
}

/** Lines that line up with each other, each with its step. */
function Rows({ rows }: { rows: Scene<'formula'>['rows'] }) {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return (
    <div
      className={columns > 1 ? 'rows' : 'rows alone'}
      style={{ '--columns': columns } as CSSProperties}
    >
      {rows.map(({ cells, spoken, text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
        <Step key={i} n={i + 1} className="row">
          {cells.map((mathml, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
            <MathMl key={k} mathml={mathml} label={k === 0 ? spoken || text : undefined} />
          ))}
        </Step>
      ))}
    </div>
  );
}
