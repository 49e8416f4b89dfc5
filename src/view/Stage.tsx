/** One scene on its stage: the theme's ground, the view of its kind, its sources. The same in deck and video. */
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { directionOf } from '../language/tag';
import { type AuthoredView, authoredView, nameOf } from '../scene/authored';
import { drawnText } from '../scene/inline';
import type { OwnScene, Scene } from '../scene/schema';
import { areaOf, isAll } from './area';
import { BuiltIn } from './BuiltIn';
import { type Motion, StageProvider, type StageView, useMotion, useStage } from './context';
import { Foot } from './Foot';
import { groundOf } from './ground';
import { withSoftHyphens } from './hyphens';
import { Group } from './kinds/Group';
import { Mark } from './Mark';
import { ReferenceMark, RichText } from './RichText';

/** Views of the document's own kinds, by name. */
export type OwnViews = Record<string, (props: { scene: AuthoredView }) => ReactNode>;

const NONE: OwnViews = {};

export interface StageProps {
  scene: Scene;
  own?: OwnViews;
  /** How much of the scene is told, 0 to 1: in the video. In the deck CSS moves it. */
  told?: number;
}

export function Stage({ scene: given, own = NONE, told }: StageProps) {
  const around = useStage();
  const { canvas, area } = around;
  const stage = { ...around, area: isAll(area, canvas) ? areaOf(given, canvas) : area };
  const motion = useMotion();
  const { lang, format, mode } = stage;
  const scene = withSoftHyphens(given, lang);
  const shape = format === 'landscape' ? 'wide' : 'narrow';
  // What is told moves with each word; nothing that stands on the stage is drawn anew for it.
  const content = useMemo(
    () => (
      <>
        {format === 'portrait' && <Foot scene={scene} />}
        <Shown scene={scene} own={own} />
        <Sources scene={scene} />
        <Mark scene={scene} />
        <div className="told" />
      </>
    ),
    [scene, own, format],
  );
  return (
    <div
      className={classOf(scene, shape, motion.leave)}
      data-format={format}
      style={{ ...placeArea(stage), ...(mode === 'video' && moved(motion, told)) }}
      lang={lang}
      dir={directionOf(lang)}
    >
      <StageProvider value={stage}>{content}</StageProvider>
    </div>
  );
}

function classOf(scene: Scene, shape: string, leave = 0): string {
  const ground = groundOf(scene);
  return [
    `stage stage-${nameOf(scene)} ${shape}`,
    ground !== 'paper' && `ground-${ground}`,
    scene.continues && 'continues',
    scene.goesOn && 'goes-on',
    leave > 0 && 'leaves-now',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What moves the stage itself, in the video: css/step.css has it. */
const moved = ({ progress, rest = 0, leave = 0 }: Motion, told = 0) =>
  ({
    ...{ '--enter': progress[0] ?? 1, '--settle': rest },
    ...{ '--leave': leave, '--told': told },
  }) as CSSProperties;

const placeArea = ({ width, height, area }: StageView): CSSProperties => ({
  ...{ width, height },
  ...(area.foot && ({ '--foot-from': `${area.foot}px` } as CSSProperties)),
  paddingLeft: area.left,
  paddingTop: area.top,
  paddingRight: width - area.left - area.width,
  paddingBottom: height - area.top - area.height,
});

function Shown({ scene, own }: { scene: Scene; own: OwnViews }) {
  if (scene.kind === 'own') return <Own scene={scene} own={own} />;
  return scene.kind === 'group' ? <Group scene={scene} /> : <BuiltIn scene={scene} />;
}

function Own({ scene, own }: { scene: OwnScene; own: OwnViews }) {
  const View = own[scene.name];
  if (!View) throw new Error(`No view for scenes of kind "${scene.name}"`);
  return <View scene={authoredView(scene)} />;
}

/** The line at the foot: what is cited, and what only points elsewhere. */
function Sources({ scene: { refs, pointers = [] } }: { scene: Scene }) {
  const { reference, area } = useStage();
  const known = refs.flatMap((id) => reference(id) ?? []);
  if (known.length + pointers.length === 0) return null;
  const letters = pointers.map(drawnText).join('').length;
  const isLong = letters > LONG;
  return (
    <p
      className={`sources${isLong ? ' long' : ''}`}
      style={{ top: area.sources, left: area.left, width: area.width }}
    >
      {known.map(({ number, short, href }) => (
        <span key={number}>
          <ReferenceMark number={number} href={href} /> {short}
        </span>
      ))}
      {pointers.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <span key={`to-${i}`} className="pointer" dir="auto">
          <RichText text={text} />
        </span>
      ))}
    </p>
  );
}

/** Letters of what points elsewhere that no line of an upright stage has room for, nor one beside the ground of a heading. */
const LONG = 46;
