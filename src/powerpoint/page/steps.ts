/** In the browser: shows a stage at a step. It was drawn with numbers of steps in place of their progress (`tagOf`). */

interface Moved {
  element: HTMLElement | SVGElement;
  property: string;
  step: number;
}

/** What stands in place of a step's progress: no progress is so large. */
const FIRST_TAG = 2;
/** What stands in place of the progress of a step. */
export const tagOf = (step: number): number => step + FIRST_TAG;

const PROPERTIES = ['--enter', '--p', '--in', '--out', '--back', '--gone'];
const known = new WeakMap<Element, Moved[]>();

/** What moves on a stage, with its steps; found once. */
function movedIn(stage: Element): Moved[] {
  const found = known.get(stage);
  if (found) return found;
  const all = [stage, ...stage.querySelectorAll('[style*="--"]')].filter(isStyled);
  const moved = all.flatMap((element) =>
    PROPERTIES.flatMap((property) => {
      const step = Number(element.style.getPropertyValue(property) || Number.NaN) - FIRST_TAG;
      return step >= 0 ? [{ element, property, step }] : [];
    }),
  );
  known.set(stage, moved);
  return moved;
}

const isStyled = (element: Element): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** Shows what has come at `step`. Where all of it `isSaid`, nothing is lit: each thing is as important as the others. */
export function showStep(stage: Element, step: number, isSaid: boolean): void {
  for (const { element, property, step: own } of movedIn(stage))
    element.style.setProperty(property, own <= step ? '1' : '0');
  if (!isSaid) return;
  for (const band of stage.querySelectorAll<HTMLElement>('.band'))
    band.style.setProperty('--out', '1');
}

/** The step with which an element itself comes; 0 for those that are there, or go. */
export function comesAt(stage: Element): (element: Element) => number {
  const steps = new Map<Element, number>();
  for (const { element, property, step } of movedIn(stage))
    if (property === '--p' || property === '--in')
      steps.set(element, Math.max(step, steps.get(element) ?? 0));
  return (element) => steps.get(element) ?? 0;
}
