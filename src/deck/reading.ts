/** The deck for those who do not see it: nothing is read or focused that is not shown, and scenes and steps are announced as they come. */
import type { RevealApi } from 'reveal.js';
import { comingPartsOf, hasCome, partsOf, partsOfStep, replaceStatus } from '../foreign/reveal';
import { wordsOf } from './words';

export interface Reading {
  /** While the narration speaks, only headings are announced. */
  setSpoken(isSpoken: boolean): void;
  /** Other views of the scenes are shown. */
  update(): void;
}

export function openReading(deck: RevealApi): Reading {
  // Reveal's own would say steps that are still to come, and run words together.
  const status = replaceStatus(deck);
  const hideUnshown = openHiding(deck);
  let isSpoken = false;
  let sceneIsNew = false;
  let isPlanned = false;

  function say(): void {
    isPlanned = false;
    const slide = deck.getCurrentSlide();
    const stage = slide?.querySelector('.stage');
    if (!stage) return;
    const step = deck.getIndices().f ?? -1;
    const heading = stage.querySelector('h1, h2') ?? stage;
    if (isSpoken) {
      if (sceneIsNew) status.textContent = wordsOf(heading);
    } else if (sceneIsNew) status.textContent = wordsOf(stage);
    else status.textContent = step < 0 ? wordsOf(heading) : wordsOfStep(stage, step);
    sceneIsNew = false;
  }

  /** Once for all that happens within a frame. */
  const update = (isNew: boolean) => {
    hideUnshown();
    sceneIsNew ||= isNew;
    if (!isPlanned) requestAnimationFrame(say);
    isPlanned = true;
  };
  deck.on('slidechanged', () => update(true));
  deck.on('fragmentshown', () => update(false));
  deck.on('fragmenthidden', () => update(false));
  deck.on('overviewshown', hideUnshown);
  deck.on('overviewhidden', hideUnshown);
  update(true);
  return {
    update: hideUnshown,
    setSpoken(next) {
      isSpoken = next;
    },
  };
}

/** All parts of the step. `data-words` stands for a part that shows no words of its own. */
function wordsOfStep(stage: Element, step: number): string {
  return partsOfStep(stage, step)
    .filter((part) => !part.parentElement?.closest('[aria-hidden="true"], [inert]'))
    .map((part) => part.getAttribute('data-words') ?? wordsOf(part))
    .filter((words) => words !== '')
    .join(' ');
}

/** Whether a part of a step is not there: a page that is turned is gone; what is lit later is there before, unless it comes. */
function isUnshown(part: Element): boolean {
  const { classList } = part;
  if (classList.contains('step-p') || classList.contains('comes')) return !hasCome(part);
  if (!classList.contains('page-turn')) return false;
  return classList.contains('step-out') ? hasCome(part) : !hasCome(part);
}

/** Hides other scenes, in the overview all, and steps to come. `inert` is for HTML alone: shapes are hidden. */
function openHiding(deck: RevealApi): () => void {
  const slides = deck.getSlides();
  const decoration = new Set(
    slides.flatMap((slide) =>
      [slide, slide.querySelector('template')?.content]
        .flatMap((view) => (view ? comingPartsOf(view) : []))
        .filter((part) => part.ariaHidden === 'true'),
    ),
  );
  return () => {
    const current = deck.isOverview() ? undefined : deck.getCurrentSlide();
    for (const slide of slides)
      slide.querySelector('.stage')?.toggleAttribute('inert', slide !== current);
    for (const part of current ? partsOf(current) : []) {
      const isHidden = isUnshown(part);
      if (part instanceof HTMLElement) part.inert = isHidden;
      else if (!decoration.has(part)) part.ariaHidden = isHidden ? 'true' : null;
    }
  };
}
