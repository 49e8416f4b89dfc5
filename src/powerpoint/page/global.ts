/** What the page of slides is given, as a global: it shows a step, reads a stage, and shows one thing alone. */
import { readStage } from './read';
import { nameFormulas } from './runs';
import type { Seen } from './seen';
import { showStep } from './steps';

const stageOf = (scene: number): Element => {
  const stage = document.querySelectorAll('.slide > .stage')[scene];
  if (!stage) throw new Error(`There is no scene ${scene}.`);
  return stage;
};

/** The scene stands on the page alone, at the step. */
function show(scene: number, step: number, isSaid: boolean): Seen {
  for (const [i, slide] of document.querySelectorAll('.slide').entries())
    slide.toggleAttribute('hidden', i !== scene);
  const stage = stageOf(scene);
  showStep(stage, step, isSaid);
  return readStage(stage);
}

/** All else is hidden, so that a picture has no ground; undefined shows all again. */
function isolate(mark: number | undefined): void {
  for (const one of document.querySelectorAll('.alone-now')) one.classList.remove('alone-now');
  document.body.classList.toggle('isolating', mark !== undefined);
  if (mark !== undefined)
    document.querySelector(`[data-mark="${mark}"]`)?.classList.add('alone-now');
}

export const onSlides = { show, isolate, nameFormulas };

Object.assign(globalThis, { onSlides });
