/** One scene on its stage: the theme's ground, the view of its kind, its sources. The same in deck and video. */
import type { CSSProperties, ReactNode } from 'react';
import { directionOf } from '../language/tag';
import type { Kind, OwnScene, Scene } from '../scene/schema';
import { type StageView, useStage } from './context';
import { ReferenceMark } from './RichText';
import { views } from './views';

/** Views of the document's own kinds, by name. */
export type OwnViews = Record<string, (props: { scene: OwnScene }) => ReactNode>;

const isBuiltIn = (scene: { kind: string }): scene is Scene => Object.hasOwn(views, scene.kind);

export function Stage({ scene, own = {} }: { scene: Scene | OwnScene; own?: OwnViews }) {
  const stage = useStage();
  const { lang, format } = stage;
  const shape = format === 'landscape' ? 'wide' : 'narrow';
  return (
    <div
      className={`stage stage-${scene.kind} ${shape}`}
      data-format={format}
      style={placeArea(stage)}
      lang={lang}
      dir={directionOf(lang)}
    >
      {isBuiltIn(scene) ? <BuiltIn scene={scene} /> : <Own scene={scene} own={own} />}
      <Sources ids={scene.refs} />
    </div>
  );
}

const placeArea = ({ width, height, area }: StageView): CSSProperties => ({
  ...{ width, height },
  paddingLeft: area.left,
  paddingTop: area.top,
  paddingRight: width - area.left - area.width,
  paddingBottom: height - area.top - area.height,
});

function BuiltIn<K extends Kind>({ scene }: { scene: Scene<K> }) {
  const View = views[scene.kind] as (props: { scene: Scene<K> }) => ReactNode;
  return <View scene={scene} />;
}

function Own({ scene, own }: { scene: OwnScene; own: OwnViews }) {
  const View = own[scene.kind];
  if (!View) throw new Error(`No view for scenes of kind "${scene.kind}"`);
  const { narration: _narration, notes: _notes, ...shown } = scene;
  return <View scene={shown as OwnScene} />;
}

function Sources({ ids }: { ids: string[] }) {
  const { reference, area } = useStage();
  const known = ids.flatMap((id) => reference(id) ?? []);
  if (known.length === 0) return null;
  return (
    <p className="sources" style={{ top: area.sources, left: area.left, width: area.width }}>
      {known.map(({ number, short, href }) => (
        <span key={number}>
          <ReferenceMark number={number} href={href} /> {short}
        </span>
      ))}
    </p>
  );
}
