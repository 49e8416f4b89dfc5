/** Steps of a scene, each a mark that is dragged, or moved by arrows, to the word at which it is to begin. */
import type { DevWords } from '../../language/dev-words';
import { fill } from '../../language/gaps';
import type { TimedScene } from '../../timeline/schema';
import { clockOf } from './clock';
import { useHeld } from './held';
import { type Held, wordAt } from './hold';
import { useSay } from './say';
import { spanStyle } from './scale';
import type { TrackOf } from './track';
import { waitsOf } from './waits';
import { canWrite, useWriting } from './writing';

export function Steps(of: TrackOf) {
  const { timed } = of;
  const { strip: say } = useSay().dev;
  return (
    <div className="dv-row dv-steps">
      {waitsOf(timed).map((wait) => (
        <p key={wait.startMs} className="dv-wait" style={spanStyle(wait.startMs, wait.endMs)}>
          <span>
            {fill(say.wait, { seconds: ((wait.endMs - wait.startMs) / 1000).toFixed(1) })}
          </span>
        </p>
      ))}
      {timed.steps.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
        <Mark key={i} {...of} step={i} />
      ))}
    </div>
  );
}

interface MarkOf extends TrackOf {
  step: number;
}

function Mark({ timed, beside, step, seek }: MarkOf) {
  const isMarked = beside?.marked.includes(step) ?? false;
  const { wish, propose } = useWriting();
  const { strip: say } = useSay().dev;
  const { held, release, handlers } = useHeld({ timed, step, isMarked });
  const { id } = timed.scene;
  const startMs = timed.steps[step]?.startMs ?? 0;
  const isAsked = wish?.scene === id && wish.step === step;
  const at = held ?? (isAsked ? (wish.word ?? 'out') : undefined);
  const text = timed.scene.steps[step]?.text ?? '';
  const classes = ['dv-step', isMarked && 'dv-marked', at !== undefined && 'dv-held'];
  return (
    <>
      {at !== undefined && <Way {...{ timed, startMs, at }} />}
      <button
        type="button"
        className={classes.filter(Boolean).join(' ')}
        style={{
          ...spanStyle(typeof at === 'number' ? wordAt(timed, at).startMs : startMs),
          ...(at === undefined && { translate: `${BESIDE * before(timed, step)}px` }),
        }}
        title={canWrite ? `${text}\n${say.drag}` : text}
        aria-label={fill(say.step, {
          ...{ number: step + 1, text, time: clockOf(timed.startMs + startMs, 1) },
        })}
        aria-description={canWrite ? say.how : undefined}
        {...handlers}
        onClick={({ currentTarget }) => {
          const to = release();
          if (to === undefined) seek(timed.startMs + startMs);
          else propose({ scene: id, step, ...(to === 'out' ? {} : { word: to }) }, currentTarget);
        }}
      >
        <b>{step + 1}</b>
      </button>
    </>
  );
}

/** px by which marks of one moment stand beside each other. */
const BESIDE = 20;
const before = ({ steps }: TimedScene, step: number): number =>
  steps.slice(0, step).filter(({ startMs }) => startMs === steps[step]?.startMs).length;

/** From where a step begins to where it is held, and what that is. */
function Way({ timed, startMs, at }: { timed: TimedScene; startMs: number; at: Held }) {
  const { strip: say, moved } = useSay().dev;
  if (at === 'out')
    return (
      <output className="dv-to" style={spanStyle(startMs)}>
        {say.takenOut}
      </output>
    );
  const { text, startMs: toMs } = wordAt(timed, at);
  const byMs = toMs - startMs;
  const [from, until] = [Math.min(startMs, toMs), Math.max(startMs, toMs)];
  return (
    <>
      <i className="dv-from" style={spanStyle(startMs)} />
      <i className={byMs < 0 ? 'dv-way dv-back' : 'dv-way'} style={spanStyle(from, until)} />
      <output className="dv-to" style={spanStyle(until)}>
        {fill(say.to, { word: text, moved: sayMoved(byMs, moved) })}
      </output>
    </>
  );
}

/** `1.90 s earlier`, in the words of the page. */
export function sayMoved(byMs: number, { same, earlier, later }: DevWords['moved']): string {
  if (byMs === 0) return same;
  return fill(byMs < 0 ? earlier : later, { seconds: (Math.abs(byMs) / 1000).toFixed(2) });
}
