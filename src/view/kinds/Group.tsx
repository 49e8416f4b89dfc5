import type { CSSProperties } from 'react';
import { directionOf } from '../../language/tag';
import { sceneOf, stepsBefore } from '../../scene/group';
import type { Block, Scene } from '../../scene/schema';
import { BuiltIn } from '../BuiltIn';
import { StageProvider, useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { layoutGroup, shapeOf } from '../size/group/layout';
import type { Placed, Rect } from '../size/group/rect';

/** Blocks that stand together: each is drawn by the view of its kind, in a rectangle of its own. */
export function Group({ scene }: { scene: Scene<'group'> }) {
  const stage = useStage();
  const { heading, blocks } = layoutGroup(
    scene.heading,
    scene.blocks,
    stage,
    directionOf(stage.lang),
  );
  const before = stepsBefore(scene.blocks);
  return (
    <>
      {scene.blocks.map((block, i) => {
        const place = blocks[i];
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move
        return place && <Placing key={i} block={block} place={place} before={before[i] ?? 0} />;
      })}
      <StageProvider value={{ ...stage, area: { ...stage.area, ...heading } }}>
        <div className="place" style={placed(heading)}>
          <Heading text={scene.heading} />
        </div>
      </StageProvider>
    </>
  );
}

/** `before`: how many steps of the scene come before the block's own. */
function Placing({ block, place, before }: { block: Block; place: Placed; before: number }) {
  const stage = useStage();
  const { room, panel } = place;
  const shape = shapeOf(stage.format, room.width);
  const entry = block.enters ? before + 1 : 0;
  const firstStep = before + (block.enters ? 1 : 0);
  return (
    <>
      {panel && <Step n={0} className={`panel panel-${block.kind} appear`} style={placed(panel)} />}
      <Step
        n={entry}
        className={`place stage-${block.kind} ${shape === 'landscape' ? 'wide' : 'narrow'} appear`}
        style={placed(room)}
      >
        <StageProvider value={{ ...stage, area: { ...stage.area, ...room }, shape, firstStep }}>
          <BuiltIn scene={sceneOf(block)} />
        </StageProvider>
      </Step>
    </>
  );
}

const placed = ({ left, top, width, height }: Rect): CSSProperties => ({
  ...{ left, top, width, height },
});
