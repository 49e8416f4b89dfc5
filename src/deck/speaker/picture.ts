/** A picture of the deck at a scene and step, drawn by the deck's own style: no second deck runs for it. */
import { ownIndexOf, partsOf, setCome } from '../../foreign/reveal';
import { element } from '../element';
import type { Spot } from '../moves';

const WIDTH = 1920;

export interface Picture {
  box: HTMLElement;
  /** Nothing when undefined. */
  show(spot: Spot | undefined): void;
}

/** `stages` has the stage of each scene, by its id. */
export function openPicture(stages: ReadonlyMap<string, Element>, className: string): Picture {
  // The elements that the deck's style asks for.
  const section = element('section', { className: 'present' });
  const slides = element('div', { className: 'slides' }, section);
  const box = element('div', {
    className: `picture ${className}`,
    ariaHidden: 'true',
    inert: true,
  });
  box.append(element('div', { className: 'reveal' }, slides));
  new ResizeObserver(() => {
    slides.style.setProperty('--scale', String(box.clientWidth / WIDTH));
  }).observe(box);
  let scene: string | undefined;
  return {
    box,
    show(spot) {
      box.classList.toggle('sv-none', spot === undefined);
      if (!spot) return;
      const stage = stages.get(spot.scene);
      if (scene !== spot.scene && stage) section.replaceChildren(stage.cloneNode(true));
      scene = spot.scene;
      for (const part of partsOf(section)) setCome(part, ownIndexOf(part) < spot.step);
    },
  };
}
