/** How the deck is moved: in the order of the video, by whole scenes, and by its hierarchy. */
import type { RevealApi } from 'reveal.js';
import { isInColumn } from '../foreign/reveal';

/** A scene by its id, and how many of its steps have come. */
export interface Spot {
  scene: string;
  step: number;
}

export interface Moves {
  /** The next step, after the last one the next scene; in the overview the next scene. */
  next(): void;
  /** The step before, before the first one the scene before, at its end. */
  back(): void;
  /** The next scene, whatever steps are left. */
  sceneOn(): void;
  sceneBack(): void;
  first(): void;
  last(): void;
  /** The next step, after the last one the scene that stands below this one. */
  below(): void;
  above(): void;
  goTo(spot: Spot): void;
}

/** Where the deck stands. */
export const spotOf = (deck: RevealApi): Spot => ({
  scene: deck.getCurrentSlide()?.id ?? '',
  step: (deck.getIndices().f ?? -1) + 1,
});

export function openMoves(deck: RevealApi): Moves {
  const slides = deck.getSlides() as HTMLElement[];
  const here = () => slides.indexOf(deck.getCurrentSlide() as HTMLElement);
  /** `step` is left to Reveal when left out: none where nobody was, all where somebody was. */
  const show = (slide: HTMLElement | undefined, step?: number) => {
    if (!slide) return;
    const { h, v } = deck.getIndices(slide);
    deck.slide(h, v, step === undefined ? undefined : step - 1);
  };
  const by = (count: number) => show(slides[here() + count]);
  // Reveal's own goes through steps in the overview, too.
  const isOver = () => deck.isOverview();
  /** A deck without scenes that stand below others has one direction alone. */
  const isFlat = !slides.some(isInColumn);
  const next = () => (isOver() ? by(1) : deck.next());
  const back = () => (isOver() ? by(-1) : deck.prev());
  /** At the end of a column, where several parts came with the last step, Reveal would count one more. */
  const down = () => {
    if (deck.availableFragments().next || deck.availableRoutes().down) deck.down();
  };
  return {
    next,
    back,
    sceneOn: () => by(1),
    sceneBack: () => by(-1),
    first: () => show(slides[0], 0),
    last: () => show(slides.at(-1)),
    below: () => (isFlat ? next() : down()),
    above: () => (isFlat ? back() : deck.up()),
    goTo: ({ scene, step }) =>
      show(
        slides.find(({ id }) => id === scene),
        step,
      ),
  };
}
