/** What stands at the foot of an upright stage, below the words: the icon of the item that is spoken of, or of the heading. */
import type { Icon } from '../scene/icon/schema';
import { itemStep } from '../scene/item';
import type { Scene } from '../scene/schema';
import { IconMark } from './IconMark';
import { Light, lightOf } from './Light';
import { Step } from './Step';
import { inTurns } from './size/kinds/statement';

export function Foot({ scene }: { scene: Scene }) {
  const { heading, kind } = scene;
  // A title and a heading alone have theirs larger, as have key lines.
  if (kind === 'title' || kind === 'end') return null;
  if (kind === 'statement' && (scene.lines.length === 0 || hasBehind(scene))) return null;
  if (hasIcons(scene)) {
    const icons = scene.items.flatMap(({ icon }) => icon ?? []);
    const lit = lightOf(icons.length, itemStep(scene.items));
    if (icons.length > 0 && icons.length === scene.items.length)
      return icons.map((icon, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items never move
        <Light key={i} {...lit(i)} stays words="">
          <Drawn icon={icon} />
        </Light>
      ));
  }
  const [icon] = heading;
  if (icon?.type !== 'icon') return null;
  return (
    <Step n={0} into="--in" className="contents" data-words="">
      <Drawn icon={icon} />
    </Step>
  );
}

type Listed = Extract<Scene, { kind: 'points' | 'steps' | 'summary' | 'timeline' | 'cards' }>;
const LISTED: readonly Scene['kind'][] = ['points', 'steps', 'summary', 'timeline', 'cards'];
const hasIcons = (scene: Scene): scene is Listed => LISTED.includes(scene.kind);

/** Key lines in turn have icons, theirs or the heading's, behind them, and a number that is drawn goes on there. */
const hasBehind = (scene: Scene<'statement'>): boolean =>
  inTurns(scene) &&
  (scene.heading[0]?.type === 'icon' || scene.lines.some(({ icon, drawing }) => icon ?? drawing));

const Drawn = ({ icon }: { icon: Icon }) => (
  <div className="foot-icon" aria-hidden="true">
    <IconMark icon={icon} />
  </div>
);
