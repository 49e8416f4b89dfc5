/** Which slides a timeline becomes: one a scene, or a page of it; or one a step. */
import type { TimedScene } from '../timeline/schema';
import type { StageContext } from '../view/context';
import { pageSteps } from '../view/page-steps';
import type { OwnViews } from '../view/Stage';

export interface Spot {
  timed: TimedScene;
  scene: number;
  /** It shows what has come until this step; -1 or the step of the slide before is what was there already. */
  step: number;
  after: number;
  /** Which of the scene's slides it is, from 0, and of how many. */
  at: number;
  of: number;
  /** It is one of the steps: nothing on it comes later. */
  isStep: boolean;
}

/** A slide for each scene in its last state, or, where `isStepped`, for each of its steps. */
export function spotsOf(
  scenes: readonly TimedScene[],
  isStepped: boolean,
  own: OwnViews,
  context: StageContext,
): Spot[] {
  return scenes.flatMap((timed, scene) => {
    const steps = isStepped
      ? [0, ...timed.steps.map((_, i) => i + 1)]
      : pageSteps(timed, own, context);
    return steps.map((step, at) => ({
      timed,
      scene,
      step,
      after: steps[at - 1] ?? -1,
      at,
      of: steps.length,
      isStep: isStepped,
    }));
  });
}
