import { isFootFree } from '../../scene/foot';
import { withoutSign } from '../../scene/icon/emoji';
import type { Rich } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { Beside } from '../Beside';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Initial, SideSign } from '../Initial';
import { ITEM, LIST, Light } from '../Light';
import { RichText } from '../RichText';
import { Side } from '../Side';
import { sized } from '../size/fit';
import { inTurns, sizeAlone, sizeAnswers, termOf } from '../size/kinds/statement';
import { Turns } from './Turns';

export function Statement({ scene }: { scene: Scene<'statement'> }) {
  return inTurns(scene) ? <Turns scene={scene} /> : <Together scene={scene} />;
}

/** The heading speaks from its ground, its key phrases answer: the one that is said reaches the edge of the stage. */
function Together({ scene }: { scene: Scene<'statement'> }) {
  const { lines, heading } = scene;
  const stage = useStage();
  const isFree = isFootFree(scene) || stage.format === 'landscape';
  const bleed = useBleed(isFree);
  if (lines.length === 0) return <Alone heading={heading} />;
  const { side, size, room } = sizeAnswers({ ...scene, heading: withoutSign(heading) }, stage);
  return (
    <div className="split" style={bleeding(bleed)}>
      {side && (
        <Side heading={withoutSign(heading)} side={side} bleed={bleed}>
          <SideSign of={heading} />
        </Side>
      )}
      <div {...LIST} className={`body terms${side ? '' : ' free'}`} style={sized(size)}>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phrase may come twice
          <Light key={i} n={i + 1} last={i + 1 === lines.length}>
            <div {...ITEM} className="band plated serif term" dir="auto">
              <span className="coming">
                <RichText text={termOf(line, stage.lang)} room={room} />
              </span>
            </div>
          </Light>
        ))}
      </div>
    </div>
  );
}

function Alone({ heading }: { heading: Rich }) {
  const stage = useStage();
  const { sign, size, across, place } = sizeAlone(heading, stage);
  const style = place && { paddingTop: place.takes.above };
  return (
    <>
      {sign && place ? <Beside sign={sign} place={place} /> : <Initial of={heading} />}
      <div className="alone" style={style}>
        <Heading text={place ? withoutSign(heading) : heading} size={size} width={across} />
      </div>
    </>
  );
}
