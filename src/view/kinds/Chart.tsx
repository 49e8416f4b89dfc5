import type { Scene } from '../../scene/schema';
import { chartViews } from '../chart/types';
import { Heading } from '../Heading';

export function Chart({ scene }: { scene: Scene<'chart'> }) {
  const View = chartViews[scene.form];
  return (
    <>
      <Heading text={scene.heading} />
      <div className="body">
        <View scene={scene} />
      </div>
    </>
  );
}
