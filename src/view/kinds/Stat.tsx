import type { Scene } from '../../scene/schema';
import { Count } from '../Count';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
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
    <>
      <Heading text={scene.heading} />
      <Step n={0} into="--in" className={`body stats ${arranged}`} style={style}>
        {stats.map((stat, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: numbers never move
          <Step key={i} n={i + 1} className="stat">
            <Count stat={stat} />
            <div className="label" dir="auto">
              <RichText text={stat.label} room={room} />
            </div>
          </Step>
        ))}
      </Step>
    </>
  );
}
