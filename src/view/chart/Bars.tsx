/** Bars: in the form in which their words are read best. */
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { sizeBars } from '../size/chart/bars';
import { chartBox } from '../size/chart/box';
import { layRanks } from '../size/chart/ranks';
import { layRows } from '../size/chart/rows';
import { Columns } from './Columns';
import { Ranks } from './Ranks';
import { Rows } from './Rows';
import { isOrdered, writingOf } from './values';

export function Bars({ scene }: { scene: Scene<'chart'> }) {
  const stage = useStage();
  const box = chartBox(scene, stage, stage.lang);
  const writing = writingOf(scene, stage.lang);
  const stand = isOrdered(scene);
  const ranks = stand ? undefined : layRanks(scene, box, writing, stage);
  if (ranks) return <Ranks scene={scene} box={box} layout={ranks} />;
  const sizes = sizeBars(scene, box, writing.brief, stage.letters);
  const rows = layRows(scene, box, writing, stage);
  const lies = sizes.fits ? !stand && !scene.note && rows.isDirect : true;
  if (lies && rows.fits) return <Rows scene={scene} box={box} layout={rows} />;
  return <Columns scene={scene} box={box} sizes={sizes} />;
}
