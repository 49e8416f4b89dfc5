/** The video as a Remotion composition: at each frame one scene, at its steps' progress, with the caption of the moment. */
import '../view/css/stage.css';
import { useEffect, useMemo, useState } from 'react';
import {
  AbsoluteFill,
  continueRender,
  delayRender,
  Html5Audio,
  staticFile,
  useCurrentFrame,
} from 'remotion';
import { Captions } from '../view/Captions';
import { type StageContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';
import { themeCss } from '../view/theme';
import type { VideoProps } from './props';
import { frameState, stillStates } from './state';

export interface Own {
  views: OwnViews;
  style: string;
}

export function Video({ name, timeline, captions, stills, own }: VideoProps & { own: Own }) {
  const frame = useCurrentFrame();
  const context = useMemo(() => contextOf(name, timeline), [name, timeline]);
  const state = stills ? stillStates(timeline)[frame] : frameState(timeline, frame, captions);
  useFonts(state?.timed.scene.id);
  if (!state) return null;
  const { timed, progress, caption } = state;
  return (
    <AbsoluteFill>
      <style>{`${themeCss(timeline.meta.theme)}${own.style}`}</style>
      <StageProvider value={{ ...context, progress }}>
        <Stage key={timed.scene.id} scene={timed.scene} own={own.views} />
      </StageProvider>
      {caption && <Captions {...caption} />}
      {!stills && <Html5Audio src={staticFile(`${name}/narration.m4a`)} />}
    </AbsoluteFill>
  );
}

function contextOf(name: string, { references, meta }: VideoProps['timeline']): StageContext {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  return {
    mode: 'video',
    progress: [],
    asset: (src) => staticFile(`${name}/assets/${src}`),
    reference: (id) => byId.get(id),
    lang: meta.lang,
  };
}

/** Holds the render until the fonts that a scene uses are there. */
function useFonts(sceneId: string | undefined): void {
  const [handle] = useState(() => delayRender('fonts'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene may need other faces
  useEffect(() => {
    const later = delayRender('fonts of the scene');
    // Layout asks for the faces; `ready` waits for them (CSS Font Loading Level 3).
    void document.body.offsetHeight;
    void document.fonts.ready.then(() => {
      continueRender(handle);
      continueRender(later);
    });
  }, [sceneId, handle]);
}
