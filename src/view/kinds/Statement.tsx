import { richOf } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Initial } from '../Initial';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { inTurns, sizeStatement } from '../size/kinds/statement';
import { capital } from '../size/kinds/turns';
import { Turns } from './Turns';

export function Statement({ scene }: { scene: Scene<'statement'> }) {
  return inTurns(scene) ? <Turns scene={scene} /> : <Together scene={scene} />;
}

function Together({ scene }: { scene: Scene<'statement'> }) {
  const { lines } = scene;
  const stage = useStage();
  const { heading, across, size, room } = sizeStatement(scene, stage);
  if (lines.length === 0)
    return (
      <>
        <Initial of={scene.heading} />
        <div className="alone">
          <Heading text={scene.heading} size={heading} width={across} />
        </div>
      </>
    );
  return (
    <div className="answer">
      <Heading text={scene.heading} size={heading} width={across} />
      <Step n={0} as="ul" into="--in" className="terms" style={sized(size)}>
        {lines.map(({ pieces }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phrase may come twice
          <Step key={i} n={i + 1} as="li" className="serif term" dir="auto">
            <span className="words">
              <RichText text={richOf(capital(pieces.join(' '), stage.lang))} room={room} />
            </span>
          </Step>
        ))}
      </Step>
    </div>
  );
}
