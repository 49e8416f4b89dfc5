/** Steps of a scene, each a mark that is dragged, or moved by arrows, to the word at which it is to begin. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { TimedScene } from '../../timeline/schema';
import { wordsOf } from '../data';
import { clockOf } from './clock';
import { beside, type Held, nearest, placesFor } from './hold';
import { usePlaying } from './playing';
import { spanStyle, toMs } from './scale';
import type { TrackOf } from './track';
import { waitsOf } from './waits';
import { canWrite, useWriting } from './writing';

export function Steps(of: TrackOf) {
  const { timed } = of;
  return (
    <div className="dv-row dv-steps">
      {waitsOf(timed).map((wait) => (
        <p key={wait.startMs} className="dv-wait" style={spanStyle(wait.startMs, wait.endMs)}>
          <span>{`${((wait.endMs - wait.startMs) / 1000).toFixed(1)} s, nothing new`}</span>
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

function Mark(of: MarkOf) {
  const { timed, step, seek } = of;
  const { wish, propose } = useWriting();
  const { held, isMarked, release, handlers } = useHeld(of);
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
        title={canWrite ? `${text}\nDrag it to another word.` : text}
        aria-label={`Step ${step + 1}: ${text}, ${clockOf(timed.startMs + startMs, 1)}`}
        aria-description={canWrite ? HOW : undefined}
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

const HOW = 'Arrows move it to another word, Delete takes it out, Enter shows what is written.';
/** px that a hand may tremble, and by which a mark is out of its row. */
const [TREMBLE, OUT] = [4, 56];

/** Where a mark is held by the pointer, or by keys until the focus goes. */
function useHeld({ timed, beside: scene, step }: MarkOf) {
  const playing = usePlaying();
  const [held, setHeld] = useState<Held>();
  const begun = useRef<{ x: number; y: number }>(undefined);
  const isMarked = scene?.marked.includes(step) ?? false;
  const places = placesFor(timed, step);
  const end = () => {
    begun.current = undefined;
  };
  const free = () => {
    end();
    setHeld(undefined);
  };
  return {
    held,
    isMarked,
    release() {
      setHeld(undefined);
      return held;
    },
    handlers: {
      onPointerDown({ currentTarget, pointerId, clientX, clientY }: PointerEvent<HTMLElement>) {
        begun.current = { x: clientX, y: clientY };
        // The click is the mark's, wherever it is let go.
        currentTarget.setPointerCapture(pointerId);
      },
      onPointerMove({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
        if (!begun.current || !canWrite) return;
        const [x, y] = [clientX - begun.current.x, clientY - begun.current.y];
        if (held === undefined && Math.hypot(x, y) < TREMBLE) return;
        if (playing.isPlaying()) playing.toggle();
        const left = currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
        const isOut = isMarked && Math.abs(y) > OUT;
        setHeld(isOut ? 'out' : nearest(places, toMs(clientX - left))?.word);
      },
      onPointerUp: end,
      onPointerCancel: free,
      onBlur: free,
      onKeyDown(event: KeyboardEvent) {
        const { key } = event;
        if (!canWrite) return;
        if (key === 'Escape') return free();
        const { startMs = 0 } =
          typeof held === 'number' ? wordAt(timed, held) : (timed.steps[step] ?? {});
        const isOut = isMarked && (key === 'Delete' || key === 'Backspace');
        const to = isOut ? 'out' : beside(places, key, startMs);
        if (to === undefined) return;
        event.preventDefault();
        setHeld(to);
      },
    },
  };
}

const wordAt = (timed: TimedScene, word: number) =>
  wordsOf(timed)[word] ?? { text: '', startMs: 0 };

/** From where a step begins to where it is held, and what that is. */
function Way({ timed, startMs, at }: { timed: TimedScene; startMs: number; at: Held }) {
  if (at === 'out')
    return (
      <output className="dv-to" style={spanStyle(startMs)}>
        taken out
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
        to “{text}”: {sayMoved(byMs)}
      </output>
    </>
  );
}

/** `1.90 s earlier` */
export const sayMoved = (byMs: number): string =>
  byMs === 0
    ? 'as it is'
    : `${(Math.abs(byMs) / 1000).toFixed(2)} s ${byMs < 0 ? 'earlier' : 'later'}`;
