/** How far a sentence is said at a frame of a recording, and where it began: one column of the pass over it (sequence.ts). */
import { distance, type Features } from './features';

/** What is known of a sentence up to a frame of the take: cost of each of its frames as the last one said, and where it began. */
export interface Course {
  /** Where the last step went on in the sentence, and where it waited: it never waits twice. */
  moved: Float64Array;
  waited: Float64Array;
  movedFrom: Int32Array;
  waitedFrom: Int32Array;
  alive: boolean;
}

export const openCourse = ({ frames }: Features): Course => ({
  moved: new Float64Array(frames).fill(Number.POSITIVE_INFINITY),
  waited: new Float64Array(frames).fill(Number.POSITIVE_INFINITY),
  movedFrom: new Int32Array(frames),
  waitedFrom: new Int32Array(frames),
  alive: false,
});

export function giveUp(course: Course): void {
  if (!course.alive) return;
  course.moved.fill(Number.POSITIVE_INFINITY);
  course.waited.fill(Number.POSITIVE_INFINITY);
  course.alive = false;
}

/** One frame of the take further; frames of the voice that it passes over are paid for, too. `before`: what it costs to begin here. */
export function advance(
  course: Course,
  voice: Features,
  take: Features,
  t: number,
  before: number,
) {
  const { moved, waited, movedFrom, waitedFrom } = course;
  course.alive = true;
  let [apart, below] = [distance(voice, voice.frames - 1, take, t), 0];
  for (let s = voice.frames - 1; s >= 0; s--, apart = below) {
    below = s > 0 ? distance(voice, s - 1, take, t) : 0;
    let [cost, from] = [Number.POSITIVE_INFINITY, t];
    if (s === 0) cost = before;
    if (s === 1) cost = before + below;
    for (let step = 1; step <= 2 && step <= s; step++) {
      const passed = step === 2 ? below : 0;
      const [went, rested] = [moved[s - step] ?? 0, waited[s - step] ?? 0];
      if (went + passed < cost) [cost, from] = [went + passed, movedFrom[s - step] ?? 0];
      if (rested + passed < cost) [cost, from] = [rested + passed, waitedFrom[s - step] ?? 0];
    }
    [waited[s], waitedFrom[s]] = [(moved[s] ?? 0) + apart, movedFrom[s] ?? 0];
    [moved[s], movedFrom[s]] = [cost + 2 * apart, from];
  }
}

export function endOf({ moved, waited, movedFrom, waitedFrom }: Course) {
  const last = moved.length - 1;
  const [went, rested] = [moved[last] ?? 0, waited[last] ?? 0];
  return went <= rested
    ? { cost: went, from: movedFrom[last] ?? 0 }
    : { cost: rested, from: waitedFrom[last] ?? 0 };
}
