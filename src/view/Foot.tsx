/** What stands at the foot of an upright stage, below the words: the icon of what is spoken of, that or the emoji of the heading, or the picture that had its turn. */
import { directionOf } from '../language/tag';
import { sceneOf, stepsBefore } from '../scene/group';
import { emojiOf } from '../scene/icon/emoji';
import type { Icon } from '../scene/icon/schema';
import { takeIcon } from '../scene/icon/take';
import type { Rich } from '../scene/inline';
import { itemStep } from '../scene/item';
import type { Block, Scene } from '../scene/schema';
import { pictureFor } from '../timeline/pictures';
import { AREAS } from './area';
import { Letter } from './Beside';
import { StageProvider, useStage } from './context';
import { IconMark } from './IconMark';
import { Light, lightOf } from './Light';
import { PictureImage } from './PictureImage';
import { Step } from './Step';
import { layoutGroup } from './size/group/layout';
import { inTurns } from './size/kinds/statement';
import { ICONS } from './size/sizes';

export function Foot({ scene }: { scene: Scene }) {
  if (scene.kind === 'group') return <FootOfGroup scene={scene} />;
  const { heading, kind } = scene;
  // A title and a heading alone have theirs larger, as have key lines.
  if (kind === 'title' || kind === 'end') return null;
  if (kind === 'statement' && (scene.lines.length === 0 || inTurns(scene))) return null;
  if (hasIcons(scene)) return <LitIcons scene={scene} />;
  // What its author draws may reach down there.
  if (kind === 'own' && !takeIcon(heading).icon) return null;
  return <OfHeading heading={heading} />;
}

/** The icon of a heading, or its emoji. */
function OfHeading({ heading }: { heading: Rich }) {
  const { icon } = takeIcon(heading);
  if (icon)
    return (
      <Step n={0} into="--in" className="contents" data-words="">
        <Drawn icon={icon} />
      </Step>
    );
  const emoji = emojiOf(heading);
  if (!emoji) return null;
  return (
    <Step n={0} className="contents" data-words="">
      <Letter of={emoji} ground={ICONS.portrait.beside.ground} />
    </Step>
  );
}

/** That of the first block that has something for it. */
function FootOfGroup({ scene }: { scene: Scene<'group'> }) {
  const stage = useStage();
  const { blocks } = scene;
  const { canvas, letters, lang } = stage;
  const before = stepsBefore(blocks);
  const { takeTurns } = layoutGroup(scene, letters, canvas, AREAS[canvas], directionOf(lang));
  const at = takeTurns ? blocks.findIndex(({ kind }) => kind === 'figure') : -1;
  const picture = blocks[at];
  const next = before[at + 1];
  if (picture?.kind === 'figure' && next !== undefined)
    return <GonePicture block={picture} from={next + 1} />;
  for (const [i, block] of blocks.entries()) {
    const listed = sceneOf(block);
    const firstStep = (before[i] ?? 0) + (block.enters ? 1 : 0);
    if (hasIcons(listed))
      return (
        <StageProvider value={{ ...stage, firstStep }}>
          <LitIcons scene={listed} />
        </StageProvider>
      );
  }
  return <OfHeading heading={scene.heading} />;
}

/** A picture that has left the stage to another block. It was told before, so it is told no more. */
function GonePicture({ block, from }: { block: Block<'figure'>; from: number }) {
  const { canvas } = useStage();
  const scene = sceneOf(block);
  const picture = pictureFor(block, canvas);
  if (!picture || picture.film || scene.kind !== 'figure') return null;
  return (
    <Step n={from} into="--in" className="contents" data-words="">
      <div className="foot-picture" aria-hidden="true">
        <PictureImage scene={{ ...scene, alt: '', href: undefined }} picture={picture} />
      </div>
    </Step>
  );
}

type Listed = Extract<Scene, { kind: 'points' | 'steps' | 'summary' | 'timeline' | 'cards' }>;
const LISTED: readonly Scene['kind'][] = ['points', 'steps', 'summary', 'timeline', 'cards'];
const isListed = (scene: Scene): scene is Listed => LISTED.includes(scene.kind);
const hasIcons = (scene: Scene): scene is Listed =>
  isListed(scene) && scene.items.every(({ icon }) => icon);

/** That of the item that is spoken of. */
function LitIcons({ scene: { items } }: { scene: Listed }) {
  const lit = lightOf(items.length, itemStep(items));
  return items.map(
    ({ icon }, i) =>
      icon && (
        // biome-ignore lint/suspicious/noArrayIndexKey: items never move
        <Light key={i} {...lit(i)} stays words="">
          <Drawn icon={icon} />
        </Light>
      ),
  );
}

const Drawn = ({ icon }: { icon: Icon }) => (
  <div className="foot-icon" aria-hidden="true">
    <IconMark icon={icon} />
  </div>
);
