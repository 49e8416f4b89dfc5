/**
 * In the browser: pictures in a row in which steps move, and which parts of the stage they change: where their elements are
 * on their way, and what is seen to differ when two of the pictures are drawn whole, before the others.
 */
import type { FrameState } from '../../composition/state';
import { type Area, partsOf } from '../../foreign/chromium';
import type { Size } from '../../format';
import { differences } from './picture';
import { changedBy, openPlaces } from './places';

export interface Motion {
  /** Index of its last picture. */
  last: number;
  /** What changes in it, beside captions and marks of how much is told. */
  parts: readonly Area[];
}

interface Stage {
  sheet: Element;
  size: Size;
  /** The picture before the motion. */
  picture: Uint32Array;
  /** Draws what the sheet shows, all of it. */
  drawInto(whole: Uint32Array): Promise<void>;
}

/** For less, two pictures are not drawn before; of more, those two do not tell: a step takes half a second. */
const [FEWEST, MOST] = [4, 16];

/** The motions of scenes. */
export function openMotions({ sheet, size, picture, drawInto }: Stage) {
  const whole = new Uint32Array(picture.length);

  /** That which begins with the picture `first`, if one does. The sheet shows the one before it then; `show` has it show another. */
  return async (
    states: readonly FrameState[],
    first: number,
    show: (state: FrameState) => Promise<void>,
  ): Promise<Motion | undefined> => {
    const last = lastOf(states, first);
    const before = states[first - 1];
    if (!before || last - first + 1 < FEWEST) return undefined;
    const { caption, told } = before;
    const places = openPlaces();
    places.note(sheet.querySelectorAll('.stage *'));
    const changed = new Set<Element>();
    const seen: Area[] = [];
    for (const i of [last, (first + last) >> 1]) {
      const state = { ...(states[i] ?? before), caption, told };
      for (const one of await changedBy(sheet, () => show(state))) changed.add(one);
      places.note(changed);
      await drawInto(whole);
      seen.push(...differences(picture, whole, size));
    }
    return { last, parts: partsOf([...places.areas(changed), ...seen], size) };
  };
}

/** Index of the last picture from `first` on up to which the same steps move, and of the stage nothing else, or of the MOSTth. */
function lastOf(states: readonly FrameState[], first: number): number {
  const moving = movingAt(states, first);
  let next = first;
  while (
    next < first + MOST &&
    movesSteps(states[next - 1], states[next]) &&
    // What one step does in the middle of another's way is in neither of the pictures drawn before.
    movingAt(states, next) === moving
  )
    next += 1;
  return next - 1;
}

/** Which steps move in a picture. */
const movingAt = (states: readonly FrameState[], i: number): string =>
  (states[i]?.progress ?? []).flatMap((p, n) => (p === states[i - 1]?.progress[n] ? [] : n)).join();

/** With step 0 the whole scene comes; where a document's own kind draws, nobody knows. */
const movesSteps = (before: FrameState | undefined, now: FrameState | undefined): boolean =>
  before !== undefined &&
  now !== undefined &&
  now.localMs === undefined &&
  now.timed.scene.kind !== 'own' &&
  before.leave === now.leave &&
  before.pictureMs === now.pictureMs &&
  before.progress[0] === now.progress[0] &&
  !isSameProgress(before, now);

/** Whether no step has moved, nor the scene come to rest. */
export const isSameProgress = (a: FrameState, b: FrameState): boolean =>
  a.rest === b.rest && a.progress.every((value, n) => value === b.progress[n]);
