/** The video as it plays in the page: its pictures are those of the composition, its sound that of the deck, scene by scene. */
import { useLayoutEffect, useRef } from 'react';
import { AbsoluteFill, Html5Audio, Sequence, useCurrentFrame } from 'remotion';
import { Frame, type Own } from '../../composition/Frame';
import { type FrameState, frameState } from '../../composition/state';
import { follow } from '../../deck/films';
import type { Format } from '../../format';
import { FPS, framesToMs, msToFrames } from '../../time';
import { addressOf } from '../../timeline/pictures';
import { type Live, VIDEO } from '../data';
import type { Frames } from './frames';
import { usePlayed } from './playing';

/** A `type`, since Remotion wants props that are assignable to a record. */
export type FilmProps = {
  live: Live;
  own: Own;
  format: Format;
  captions: boolean;
  rate: number;
  /** Address of a picture. The same function for the same document. */
  asset(src: string): string;
};

export function Film({ live, own, format, captions, rate, asset }: FilmProps) {
  const { timeline } = live;
  const frame = useCurrentFrame();
  const state = frameState(timeline, frame, captions);
  const box = useFilms(state.timed, frame, rate);
  return (
    <AbsoluteFill ref={box}>
      <Frame {...{ timeline, format, state, own, asset }} playsFilms />
      <Sound live={live} />
    </AbsoluteFill>
  );
}

/** Films of the scene keep to its time; their sound is in that of the scene. */
function useFilms({ startMs }: FrameState['timed'], frame: number, rate: number) {
  const box = useRef<HTMLDivElement>(null);
  const isPlaying = usePlayed((player) => player.isPlaying());
  const localMs = framesToMs(frame - msToFrames(startMs));
  useLayoutEffect(() => {
    for (const film of box.current?.querySelectorAll('video') ?? []) {
      const time = (localMs - Number(film.dataset.comes)) / 1000;
      const at = 'again' in film.dataset ? time % film.duration : time;
      // At rest it is exact: frame by frame.
      if (!isPlaying && at >= 0 && film.currentTime !== at) film.currentTime = at;
      follow(film, at, isPlaying, rate);
    }
  });
  return box;
}

function Sound({ live: { timeline, scenes, bed } }: { live: Live }) {
  return (
    <>
      {timeline.scenes.map(({ scene, startMs, durationMs }, i) => (
        <Sequence
          key={scene.id}
          from={msToFrames(startMs)}
          durationInFrames={msToFrames(durationMs)}
          premountFor={FPS}
          style={{ pointerEvents: 'none' }}
        >
          <Html5Audio src={`${VIDEO}/sound/${scenes[i]?.sound}`} />
        </Sequence>
      ))}
      {bed && <Html5Audio key={bed} src={`${VIDEO}/sound/${bed}`} />}
    </>
  );
}

/**
 * Another address for each state of a file, so that a picture which was saved again is loaded again. Of one that moves it is
 * that of the frame, as soon as it is taken apart.
 */
export const assetsOf =
  ({ assets }: Live, frames: Frames) =>
  (src: string): string => {
    const [, moving = src, index] = /^(.*)\.frames\/(\d+)\.\w+$/.exec(src) ?? [];
    const address = `${VIDEO}/assets/${addressOf(moving)}?${assets[moving] ?? ''}`;
    return frames.get(address)?.[Number(index)] ?? address;
  };
