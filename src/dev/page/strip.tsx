/** Below the video: all scenes at once, and around the moment its steps, sentences and words on one scale. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FPS, framesToMs } from '../../time';
import type { Live, LiveProblem } from '../data';
import { clockOf } from './clock';
import type { FilmProps } from './film';
import { Overview } from './overview';
import { usePlaying } from './playing';
import { useSay } from './say';
import { toMs, toPx } from './scale';
import { Track } from './track';
import { type Where, whereIs } from './where';

/** Where the moment stands while the video plays: a share of the strip's width. */
const LEAD = 0.4;
/** px beyond the edges in which scenes are there already. */
const BEYOND = 600;

interface Of {
  film: FilmProps;
  problems: readonly LiveProblem[];
  /** Called before the reader goes elsewhere. */
  onSeek(): void;
}

export function Strip({ film, problems, onSeek }: Of) {
  const { live } = film;
  const { timeline, scenes } = live;
  const { strip: say } = useSay().dev;
  const playing = usePlaying();
  const wrong = useMemo(() => problems.map((one) => whereIs(live, one)), [live, problems]);
  const { box, near } = useNear(live);
  const seek = useCallback(
    (ms: number) => {
      onSeek();
      playing.seek(Math.ceil((ms * FPS) / 1000 - 1e-6));
    },
    [playing, onSeek],
  );
  return (
    <section className="dv-strip" aria-label={say.name}>
      <Overview {...{ film, wrong, seek }} box={box} />
      <div className="dv-names" aria-hidden="true">
        <span>{say.time}</span>
        <span>{say.steps}</span>
        <span>{say.sentences}</span>
        <span>{say.words}</span>
      </div>
      <div className="dv-scroll" ref={box}>
        <div className="dv-length" style={{ width: toPx(timeline.durationMs) }}>
          {timeline.scenes.slice(near[0], near[1] + 1).map((timed, i) => {
            const index = near[0] + i;
            return (
              <Track
                key={timed.scene.id}
                timed={timed}
                beside={scenes[index]}
                wrong={linesOf(wrong, index)}
                seek={seek}
              />
            );
          })}
          <Playhead />
        </div>
      </div>
    </section>
  );
}

const linesOf = (wrong: readonly Where[], index: number): number[] =>
  wrong.flatMap(({ scene, line }) => (scene === index ? line : []));

/** The strip's box, which follows the moment, and the first and last scene that is seen in it. */
function useNear({ timeline }: Live) {
  const playing = usePlaying();
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState<readonly [number, number]>([0, 1]);
  useEffect(() => {
    const strip = box.current;
    if (!strip) return undefined;
    const look = () => {
      const at = (px: number) => toMs(Math.max(0, px));
      const [from, to] = [
        at(strip.scrollLeft - BEYOND),
        at(strip.scrollLeft + strip.clientWidth + BEYOND),
      ];
      const first = timeline.scenes.findLastIndex(({ startMs }) => startMs <= from);
      const last = timeline.scenes.findLastIndex(({ startMs }) => startMs <= to);
      setNear((was) => (was[0] === first && was[1] === last ? was : [first, last]));
    };
    let frame = -1;
    const follow = () => {
      if (playing.frame() === frame) return;
      frame = playing.frame();
      strip.scrollLeft = toPx(framesToMs(frame)) - strip.clientWidth * LEAD;
    };
    follow();
    look();
    strip.addEventListener('scroll', look, { passive: true });
    const stop = playing.listen(follow);
    const again = () => {
      frame = -1;
      follow();
      look();
    };
    addEventListener('resize', again);
    return () => {
      strip.removeEventListener('scroll', look);
      removeEventListener('resize', again);
      stop();
    };
  }, [playing, timeline]);
  return { box, near };
}

/** Moved without React, with every frame. */
function Playhead() {
  const playing = usePlaying();
  const head = useRef<HTMLDivElement>(null);
  const time = useRef<HTMLElement>(null);
  useEffect(() => {
    const move = () => {
      const ms = framesToMs(playing.frame());
      if (head.current) head.current.style.translate = `${toPx(ms)}px`;
      if (time.current) time.current.textContent = clockOf(ms, 2);
    };
    move();
    return playing.listen(move);
  }, [playing]);
  return (
    <div className="dv-head-line" ref={head} aria-hidden="true">
      <b ref={time} />
    </div>
  );
}
