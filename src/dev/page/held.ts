/** A mark that is held by the pointer, or by keys until the focus goes. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { TimedScene } from '../../timeline/schema';
import { beside, type Held, nearest, placesFor, wordAt } from './hold';
import { usePlaying } from './playing';
import { toMs } from './scale';
import { canWrite } from './writing';

/** px that a hand may tremble, and by which a mark is out of its row. */
const [TREMBLE, OUT] = [4, 56];

interface Of {
  timed: TimedScene;
  step: number;
  /** Whether it is written, and so can be taken out. */
  isMarked: boolean;
}

export function useHeld(of: Of) {
  const [held, setHeld] = useState<Held>();
  const pointer = usePointer(of, held, setHeld);
  return {
    held,
    /** Where it was held. */
    release() {
      setHeld(undefined);
      return held;
    },
    handlers: {
      ...pointer,
      onBlur: () => setHeld(undefined),
      onKeyDown(event: KeyboardEvent) {
        const to = canWrite ? keyed(event.key, of, held) : undefined;
        if (to === undefined) return;
        event.preventDefault();
        setHeld(to === 'back' ? undefined : to);
      },
    },
  };
}

/** Where a key leads from where it is held, or begins. */
function keyed(key: string, { timed, step, isMarked }: Of, held: Held | undefined) {
  if (key === 'Escape') return held === undefined ? undefined : 'back';
  if (key === 'Delete' || key === 'Backspace') return isMarked ? 'out' : undefined;
  const from = typeof held === 'number' ? wordAt(timed, held) : timed.steps[step];
  return beside(placesFor(timed, step), key, from?.startMs ?? 0);
}

function usePointer(
  { timed, step, isMarked }: Of,
  held: Held | undefined,
  setHeld: (held: Held | undefined) => void,
) {
  const playing = usePlaying();
  const begun = useRef<{ x: number; y: number }>(undefined);
  const end = () => {
    begun.current = undefined;
  };
  return {
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
      const place = nearest(placesFor(timed, step), toMs(clientX - left));
      setHeld(isOut ? 'out' : place?.word);
    },
    onPointerUp: end,
    onPointerCancel() {
      end();
      setHeld(undefined);
    },
  };
}
