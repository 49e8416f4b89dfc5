/** The video as it plays in the page: its pictures are those of the composition, its sound that of the deck, scene by scene. */
import { AbsoluteFill, Html5Audio, Sequence, useCurrentFrame } from 'remotion';
import { Frame, type Own } from '../../composition/Frame';
import { frameState } from '../../composition/state';
import type { Format } from '../../format';
import { FPS, msToFrames } from '../../time';
import { addressOf } from '../../timeline/pictures';
import { type Live, VIDEO } from '../data';

/** A `type`, since Remotion wants props that are assignable to a record. */
export type FilmProps = {
  live: Live;
  own: Own;
  format: Format;
  captions: boolean;
  /** Address of a picture. The same function for the same document. */
  asset(src: string): string;
};

/** Pictures that move play by themselves: their frames are taken out for the video only. */
export function Film({ live, own, format, captions, asset }: FilmProps) {
  const { timeline } = live;
  const { pictureMs: _, ...state } = frameState(timeline, useCurrentFrame(), captions);
  return (
    <AbsoluteFill>
      <Frame timeline={timeline} format={format} state={state} own={own} asset={asset} />
      <Sound live={live} />
    </AbsoluteFill>
  );
}

function Sound({ live: { timeline, scenes } }: { live: Live }) {
  return timeline.scenes.map(({ scene, startMs, durationMs }, i) => (
    <Sequence
      key={scene.id}
      from={msToFrames(startMs)}
      durationInFrames={msToFrames(durationMs)}
      premountFor={FPS}
      style={{ pointerEvents: 'none' }}
    >
      <Html5Audio src={`${VIDEO}/sound/${scenes[i]?.sound}`} />
    </Sequence>
  ));
}

/** Another address for each state of a file, so that a picture which was saved again is loaded again. */
export const assetsOf =
  ({ assets }: Live) =>
  (src: string): string =>
    `${VIDEO}/assets/${addressOf(src)}?${assets[src] ?? ''}`;
