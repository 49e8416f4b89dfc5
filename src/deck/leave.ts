/** A scene that is left goes over the next one for a moment, as it leaves in the video. At rest there is nothing of it. */
import type { RevealApi } from 'reveal.js';
import { LEAVE_EASE, LEAVE_MS } from '../timeline/motion';

const HOW: KeyframeAnimationOptions = {
  duration: LEAVE_MS,
  easing: `cubic-bezier(${LEAVE_EASE.join(', ')})`,
};

/** Only on the way on, and where motion is wanted: a jump shows at once where it leads. */
export function openLeaving(deck: RevealApi): void {
  const slides = deck.getSlides();
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)');
  let now = deck.getCurrentSlide();
  deck.on('slidechanged', () => {
    const before = now;
    now = deck.getCurrentSlide();
    const isNext = slides.indexOf(now) === slides.indexOf(before) + 1;
    const isStill = document.documentElement.classList.contains('still');
    if (isNext && !isStill && !reduced.matches && !deck.isOverview()) leave(before);
  });
}

function leave(slide: Element): void {
  const stage = slide.querySelector(':scope > .stage');
  // Its heading stays, and what comes next lies below it.
  if (!stage || stage.classList.contains('goes-on')) return;
  slide.classList.add('leaving');
  stage.classList.add('leaves-now');
  const { finished } = stage.animate([{ '--leave': 0 }, { '--leave': 1 }], HOW);
  const end = () => {
    slide.classList.remove('leaving');
    stage.classList.remove('leaves-now');
  };
  finished.then(end, end);
}
