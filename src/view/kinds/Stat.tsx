import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { Count } from '../Count';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Light } from '../Light';
import { RichText } from '../RichText';
import { sized } from '../size/fit';
import { sizeStat } from '../size/kinds/stat';

export function Stat({ scene }: { scene: Scene<'stat'> }) {
  const { stats } = scene;
  const { size, label, gap, number, arranged, room } = sizeStat(scene, useStage());
  const style = sized(size, {
    '--label': `${label}px`,
    '--gap': `${gap}px`,
    '--number': `${number}px`,
  });
  return (
    <div className="banded" style={bleeding(useBleed(isFootFree(scene)))}>
      <Heading text={scene.heading} />
      <div className={`body stats ${arranged}`} style={style}>
        {stats.map((stat, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: numbers never move
          <Light key={i} n={i + 1} last={i + 1 === stats.length}>
            <div className="band plated stat">
              <div className="number">
                <div className="coming">
                  <Count stat={stat} />
                </div>
                <div className="label coming" dir="auto">
                  <RichText text={stat.label} room={room} />
                </div>
              </div>
            </div>
          </Light>
        ))}
      </div>
    </div>
  );
}
