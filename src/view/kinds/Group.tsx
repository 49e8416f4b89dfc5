import type { CSSProperties } from 'react';
import { directionOf } from '../../language/tag';
import { sceneOf, stepsBefore } from '../../scene/group';
import type { Block, Scene } from '../../scene/schema';
import { AREAS } from '../area';
import { BuiltIn } from '../BuiltIn';
import { StageProvider, useStage } from '../context';
import { Heading } from '../Heading';
import { type Span, spansOf, Turn } from '../Pages';
import { Step } from '../Step';
import { layoutGroup } from '../size/group/layout';
import { shapeOf } from '../size/group/need';
import type { Placed, Rect } from '../size/group/rect';
import { sizePoints } from '../size/kinds/points';
import { Tile } from '../Tile';

/** Blocks that stand together: each is drawn by the view of its kind, in a rectangle of its own. */
export function Group({ scene }: { scene: Scene<'group'> }) {
  const stage = useStage();
  const { letters, canvas, lang } = stage;
  const layout = layoutGroup(scene, letters, canvas, AREAS[canvas], directionOf(lang));
  const { heading, headingSize, isOnPicture, blocks, plate, takeTurns } = layout;
  const before = stepsBefore(scene.blocks);
  const largest = takeTurns ? undefined : typeOfLists(scene.blocks, blocks, stage);
  const nextStep = (i: number) => {
    const step = (before[i + 1] ?? scene.steps.length) + 1;
    return step > scene.steps.length ? undefined : step;
  };
  const spans = takeTurns ? spansOf(before.map((steps) => steps + 1)) : [];
  // What fills the stage lies behind the ground of the words.
  const ordered = scene.blocks.map((block, i) => ({ block, i, place: blocks[i], span: spans[i] }));
  const behind = ordered.filter(({ place }) => plate && place?.standing);
  const others = ordered.filter((one) => !behind.includes(one));
  const draw = ({ block, i, place, span }: (typeof ordered)[number]) =>
    place && (
      <Placing
        key={i}
        {...{ block, place, span, largest }}
        before={before[i] ?? 0}
        nextStep={nextStep(i)}
      />
    );
  return (
    <>
      {behind.map(draw)}
      {plate && <Step n={0} className="plate-of-words appear" style={placed(plate)} />}
      {others.map(draw)}
      <StageProvider value={{ ...stage, area: { ...stage.area, ...heading } }}>
        <div className={`place${isOnPicture ? ' on-picture' : ''}`} style={placed(heading)}>
          <Heading text={scene.heading} size={headingSize} />
        </div>
      </StageProvider>
    </>
  );
}

/** The type of lists that stand together, px: that of the one that has the least room. */
function typeOfLists(
  all: readonly Block[],
  places: readonly (Placed | undefined)[],
  { area, canvas, letters }: ReturnType<typeof useStage>,
): number | undefined {
  const sizes = all.flatMap((block, i) => {
    const room = places[i]?.room;
    const scene = sceneOf(block);
    if (!room || scene.kind !== 'points') return [];
    const format = shapeOf(canvas, room.width);
    return [sizePoints(scene, { area: { ...area, ...room }, canvas, letters, format }).size];
  });
  return sizes.length > 1 ? Math.min(...sizes) : undefined;
}

interface PlacingProps {
  block: Block;
  place: Placed;
  /** How many steps of the scene come before the block's own. */
  before: number;
  /** The step of the scene at which the next one begins. */
  nextStep: number | undefined;
  /** While it has the room, where blocks take turns. */
  span?: Span;
  /** Of a list that stands beside another. */
  largest?: number;
}

function Placing({ block, place, before, nextStep, span, largest }: PlacingProps) {
  const { panel, isCard } = place;
  const ground = panel && (
    <Step
      n={0}
      className={`panel panel-${block.kind} appear${isCard ? ' rounded' : ''}`}
      style={placed(panel)}
    />
  );
  if (span)
    return (
      <Turn {...span}>
        <div className="turning">
          {ground}
          <Drawn {...{ block, place, before, nextStep, largest }} entry={0} />
        </div>
      </Turn>
    );
  return (
    <>
      {ground}
      <Drawn
        {...{ block, place, before, nextStep, largest }}
        entry={block.enters ? before + 1 : 0}
        isOutlined={panel !== undefined && block.enters && block.kind === 'code'}
      />
    </>
  );
}

interface DrawnProps extends PlacingProps {
  /** The step with which it comes. */
  entry: number;
  /** Until then its lines are there as bars. */
  isOutlined?: boolean;
}

function Drawn(props: DrawnProps) {
  const { block, place, before, nextStep, largest, entry, isOutlined = false } = props;
  const stage = useStage();
  const { room, standing } = place;
  const shape = shapeOf(stage.canvas, room.width);
  const firstStep = before + (block.enters ? 1 : 0);
  const comesMs = block.enters ? stage.stepsMs?.[before] : 0;
  const area = { ...stage.area, ...room };
  return (
    <Step
      n={entry}
      into={isOutlined ? '--in' : '--p'}
      className={`place stage-${block.kind} ${shape === 'landscape' ? 'wide' : 'narrow'} ${isOutlined ? 'outlined' : 'appear'}`}
      style={placed(room)}
    >
      <StageProvider value={{ ...stage, area, shape, firstStep, nextStep, comesMs, largest }}>
        {standing && block.kind === 'figure' ? (
          <Tile block={block} room={room} standing={standing} />
        ) : (
          <BuiltIn scene={sceneOf(block)} />
        )}
      </StageProvider>
    </Step>
  );
}

const placed = ({ left, top, width, height }: Rect): CSSProperties => ({
  ...{ left, top, width, height },
});
