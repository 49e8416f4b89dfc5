/** A scene in the strip: seconds, steps and waits, sentences with their sound, words. */
import { memo } from 'react';
import type { TimedScene } from '../../timeline/schema';
import type { LiveScene } from '../data';
import { clockOf } from './clock';
import { spanStyle } from './scale';
import { Sentences } from './sentences';
import { waitsOf } from './waits';
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

function Steps({ timed, seek }: TrackOf) {
  const { scene, steps, startMs } = timed;
  return (
    <div className="dv-row dv-steps">
      {waitsOf(timed).map((wait) => (
        <p key={wait.startMs} className="dv-wait" style={spanStyle(wait.startMs, wait.endMs)}>
          <span>{`${((wait.endMs - wait.startMs) / 1000).toFixed(1)} s, nothing new`}</span>
        </p>
      ))}
      {steps.map((step, i) => {
        const text = scene.steps[i]?.text ?? '';
        return (
          <button
            type="button"
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
            key={i}
            className="dv-step"
            style={spanStyle(step.startMs)}
            title={text}
            aria-label={`Step ${i + 1}: ${text}, ${clockOf(startMs + step.startMs, 1)}`}
            onClick={() => seek(startMs + step.startMs)}
          >
            <b>{i + 1}</b>
          </button>
        );
      })}
    </div>
  );
}
