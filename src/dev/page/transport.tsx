/** What plays the video: buttons, the time, the pace, and one sentence again and again. */

import { fill } from '../../language/gaps';
import { framesToMs, msToFrames } from '../../time';
import type { Live } from '../data';
import { clockOf } from './clock';
import type { Loop } from './desk';
import { Icon } from './icon';
import { lineAt, momentAt, sceneFrom } from './moment';
import { usePlayed, usePlaying } from './playing';
import { useSay } from './say';
import { canWrite } from './writing';

const RATES = [1, 1.5, 2, 0.5];

interface Of {
  live: Live;
  rate: number;
  onRate(rate: number): void;
  loop: Loop | undefined;
  onLoop(loop: Loop | undefined): void;
}

export function Transport({ live: { timeline }, rate, onRate, loop, onLoop }: Of) {
  const { player: say } = useSay().dev;
  const playing = usePlaying();
  const isPlaying = usePlayed((player) => player.isPlaying());
  const toScene = (by: 1 | -1) => playing.seek(sceneFrom(timeline, playing.frame(), by));
  const loopSentence = () => {
    const { scene, localMs } = momentAt(timeline, playing.frame());
    const timed = timeline.scenes[scene];
    const line = timed?.lines[Math.max(0, lineAt(timed, localMs))];
    if (!timed || !line) return;
    const inFrame = msToFrames(timed.startMs + line.startMs);
    onLoop({ inFrame, outFrame: Math.max(inFrame + 1, msToFrames(timed.startMs + line.endMs)) });
  };
  return (
    <div className="dv-transport">
      <button
        type="button"
        className="dv-go"
        aria-label={isPlaying ? say.pause : say.play}
        onClick={playing.toggle}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <button type="button" aria-label={say.before} onClick={() => toScene(-1)}>
        <Icon name="back" />
      </button>
      <button type="button" aria-label={say.next} onClick={() => toScene(1)}>
        <Icon name="on" />
      </button>
      <Time durationMs={timeline.durationMs} />
      <button
        type="button"
        className="dv-chip"
        aria-label={fill(say.pace, { rate })}
        onClick={() => onRate(RATES[(RATES.indexOf(rate) + 1) % RATES.length] ?? 1)}
      >
        {rate}×
      </button>
      <button
        type="button"
        className="dv-chip"
        aria-pressed={loop !== undefined}
        onClick={() => (loop ? onLoop(undefined) : loopSentence())}
      >
        <Icon name="loop" />
        {say.loop}
      </button>
      <p className="dv-hint">
        {canWrite && say.hint.drag}
        <kbd>{say.hint.space}</kbd> {say.hint.plays} <kbd>J</kbd> <kbd>L</kbd> {say.hint.seconds}{' '}
        <kbd>[</kbd> <kbd>]</kbd> {say.hint.scenes} <kbd>V</kbd> {say.hint.deck}
      </p>
    </div>
  );
}

function Time({ durationMs }: { durationMs: number }) {
  const frame = usePlayed((player) => player.frame());
  return (
    <p className="dv-time">
      <b>{clockOf(framesToMs(frame), 2)}</b>
      <span> / {clockOf(durationMs, 2)}</span>
    </p>
  );
}
