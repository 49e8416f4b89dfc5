/** A picture of the video: the stage at its steps' progress, and the caption over it. The same in Remotion and on a canvas. */
import { useMemo } from 'react';
import { FORMATS, type Format } from '../format';
import { inLayer } from '../theme/layer';
import type { Timeline } from '../timeline/schema';
import { Captions } from '../view/Captions';
import { drawnContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';
import { themeCss } from '../view/theme';
import type { FrameState } from './state';

/** Views and styles of a document's own kinds. */
export interface Own {
  views: OwnViews;
  style: string;
}

export interface FrameProps {
  timeline: Timeline;
  format: Format;
  state: FrameState;
  own: Own;
  /** Address of a file beside the document. */
  asset(src: string): string;
  /** Films are played by the page (view/context.ts). */
  playsFilms?: true;
}

export function Frame({ timeline, format, state, own, asset, playsFilms }: FrameProps) {
  const context = useMemo(() => {
    const { references, meta } = timeline;
    return drawnContext({ references, ...meta }, asset);
  }, [timeline, asset]);
  // Its colours are computed: that takes longer than all else of a picture.
  const css = useMemo(
    () => `${themeCss(timeline.meta)}${inLayer(own.style)}${timeline.style ?? ''}`,
    [timeline, own.style],
  );
  const { timed, caption, progress, rest, leave, told, localMs, pictureMs } = state;
  const stepsMs = timed.steps.map(({ startMs }) => startMs);
  const value = {
    ...context,
    ...{ format, progress, rest, leave, localMs, pictureMs, playsFilms, stepsMs },
  };
  return (
    <>
      <style>{css}</style>
      {/* What a scene comes on, and what it leaves. */}
      {((leave ?? 0) > 0 || (progress[0] ?? 1) < 1) && (
        <div className="stage" data-format={format} style={FORMATS[format]} />
      )}
      <StageProvider value={value}>
        <Stage key={timed.scene.id} scene={timed.scene} own={own.views} told={told} />
      </StageProvider>
      {caption && <Captions {...caption} format={format} />}
    </>
  );
}
