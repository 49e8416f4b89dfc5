import type { Scene } from '../../scene/schema';
import { withoutIcon } from '../Behind';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Initial } from '../Initial';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { inTurns, sizeStatement, termOf } from '../size/kinds/statement';
import { Turns } from './Turns';

export function Statement({ scene }: { scene: Scene<'statement'> }) {
  return inTurns(scene) ? <Turns scene={scene} /> : <Together scene={scene} />;
}

function Together({ scene }: { scene: Scene<'statement'> }) {
  const { lines } = scene;
  const stage = useStage();
  if (lines.length === 0) return <Alone scene={scene} />;
  const { heading, across, size, room } = sizeStatement(scene, stage);
  return (
    <div className="answer">
      <Heading text={scene.heading} size={heading} width={across} />
      <Step n={0} as="ul" into="--in" className="terms" style={sized(size)}>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phrase may come twice
          <Step key={i} n={i + 1} as="li" className="serif term" dir="auto">
            <span className="words">
              <RichText text={termOf(line, stage.lang)} room={room} />
            </span>
          </Step>
        ))}
      </Step>
    </div>
  );
}

/** A heading that has the stage, before its letter or its icon. */
function Alone({ scene }: { scene: Scene<'statement'> }) {
  const text = withoutIcon(scene.heading);
  const { heading, across } = sizeStatement({ ...scene, heading: text }, useStage());
  return (
    <>
      <Initial of={scene.heading} />
      <div className="alone">
        <Heading text={text} size={heading} width={across} />
      </div>
    </>
  );
}
