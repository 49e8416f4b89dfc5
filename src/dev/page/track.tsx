/** A scene in the strip: seconds, steps and waits, sentences with their sound, words. */
import { memo } from 'react';
import type { TimedScene } from '../../timeline/schema';
import type { LiveScene } from '../data';
import { clockOf } from './clock';
import { spanStyle } from './scale';
import { Sentences } from './sentences';
import { Steps } from './steps';
import { Words } from './words';

export interface TrackOf {
  timed: TimedScene;
  beside: LiveScene | undefined;
  /** Lines at which problems stand. */
  wrong: readonly number[];
  /** Goes to a time of the video. */
  seek(ms: number): void;
}

export const Track = memo(function Track(of: TrackOf) {
  const { startMs, durationMs } = of.timed;
  return (
    <div className="dv-track" style={spanStyle(startMs, startMs + durationMs)}>
      <Seconds {...of.timed} />
      <Steps {...of} />
      <Sentences {...of} />
      <Words {...of} />
    </div>
  );
});

function Seconds({ startMs, durationMs }: TimedScene) {
  const first = Math.ceil(startMs / 1000);
  const count = Math.ceil((startMs + durationMs) / 1000) - first;
  return (
    <div className="dv-row dv-seconds" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (first + i) * 1000).map((ms) => (
        <span key={ms} style={spanStyle(ms - startMs)}>
          {clockOf(ms)}
        </span>
      ))}
    </div>
  );
}
