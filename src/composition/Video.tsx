/** The video as a Remotion composition: at each frame one scene, at its steps' progress, with the caption of the moment. */
import '../view/css/layered.css';
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import {
  AbsoluteFill,
  continueRender,
  delayRender,
  Html5Audio,
  staticFile,
  useCurrentFrame,
} from 'remotion';
import { Frame, type Own } from './Frame';
import { FONTS, type VideoProps } from './props';
import { frameState, stillStates } from './state';

export function Video({
  name,
  timeline,
  format,
  captions,
  stills,
  sound = true,
  own,
}: VideoProps & { own: Own }) {
  const frame = useCurrentFrame();
  const asset = useCallback((src: string) => staticFile(`${name}/assets/${src}`), [name]);
  const state = stills ? stillStates(timeline)[frame] : frameState(timeline, frame, captions);
  const isReady = useSheet(staticFile(`${name}/${FONTS}`));
  useFonts(isReady, state?.timed.scene.id);
  useFrames(state?.pictureMs);
  if (!state) return null;
  return (
    <AbsoluteFill>
      <Frame timeline={timeline} format={format} state={state} own={own} asset={asset} />
      {!stills && sound && <Html5Audio src={staticFile(`${name}/narration.m4a`)} />}
    </AbsoluteFill>
  );
}

/** Holds the render until the style sheet of the document's fonts is there, or is not to be had; then true. */
function useSheet(href: string): boolean {
  const [handle] = useState(() => delayRender('sheet of fonts'));
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    const ready = () => {
      setReady(true);
      continueRender(handle);
    };
    link.onload = ready;
    link.onerror = ready;
    document.head.append(link);
    return () => link.remove();
  }, [href, handle]);
  return isReady;
}

/**
 * Holds the render until the fonts and pictures that a scene uses are there. It is held before the page is painted: what React
 * does after painting, a busy browser may do after Remotion has taken its picture.
 */
function useFonts(isReady: boolean, sceneId: string | undefined): void {
  const [handle] = useState(() => delayRender('fonts'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene may need other faces
  useLayoutEffect(() => {
    if (!isReady) return;
    const later = delayRender('fonts of the scene');
    // Layout asks for the faces; `ready` waits for them (CSS Font Loading Level 3).
    void document.body.offsetHeight;
    void Promise.all([document.fonts.ready, decodeAll()]).then(() => {
      continueRender(handle);
      continueRender(later);
    });
  }, [isReady, sceneId, handle]);
}

/** Pictures of the page are there; of one that cannot be read nothing is waited for. */
const decodeAll = (): Promise<unknown> =>
  Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));

/** Holds the render until the frames are there of the pictures that move. */
function useFrames(pictureMs: number | undefined): void {
  useLayoutEffect(() => {
    if (pictureMs === undefined) return;
    const handle = delayRender('frames of pictures');
    void decodeAll().then(() => continueRender(handle));
  }, [pictureMs]);
}
