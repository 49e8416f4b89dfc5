import type { Scene } from '../../scene/schema';
import { Bars } from '../chart/Bars';
import { Lines } from '../chart/Lines';
import { Heading } from '../Heading';

export function Chart({ scene }: { scene: Scene<'chart'> }) {
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body">
        {scene.form === 'bar' ? <Bars scene={scene} /> : <Lines scene={scene} />}
      </div>
    </>
  );
}
