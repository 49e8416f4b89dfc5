/** The shape of the deck: an upright screen gets the portrait views, which wait in templates of the page until then. */

import type { RevealApi } from 'reveal.js';
import { ownIndexOf, PART_STATES, partsOf } from '../foreign/reveal';
import { FORMATS, type Format, type Size } from '../format';

/** Upright as a phone or a tablet is; half a wide screen is not. Paper never is: while it is printed a page is asked again. */
const UPRIGHT = 'screen and (max-aspect-ratio: 4/5)';
/** In place of a picture that the page holds already, in the scene's other view (write.tsx). */
export const SAME_PICTURE = '#same';

export interface Shape {
  format(): Format;
  size(): Size;
  /** Follows the screen as it is turned. `onTurn` is told afterwards. */
  follow(deck: RevealApi, onTurn: () => void): void;
}

/** Takes the views that suit the screen; to be called before Reveal looks at the page. */
export function openShape(): Shape {
  const upright = window.matchMedia(UPRIGHT);
  let format: Format = 'landscape';
  const take = () => {
    const wanted = upright.matches ? 'portrait' : 'landscape';
    if (wanted === format) return;
    format = wanted;
    document.documentElement.dataset.format = format;
    for (const section of document.querySelectorAll('.slides section[data-kind]'))
      exchange(section);
  };
  take();
  const size = () => FORMATS[format];
  return {
    format: () => format,
    size,
    follow(deck, onTurn) {
      upright.addEventListener('change', () => {
        take();
        deck.configure({ ...size() });
        onTurn();
      });
    },
  };
}

/** In order, which is the same in both views of a scene. */
const picturesIn = (view: Element) => [
  ...view.querySelectorAll<HTMLImageElement | HTMLVideoElement>('img, video'),
];

/** The view of a scene for the one that waits, at the same step. */
function exchange(section: Element): void {
  const shown = section.querySelector(':scope > .stage');
  const template = section.querySelector<HTMLTemplateElement>(':scope > template');
  const waiting = template?.content.firstElementChild;
  if (!shown || !template || !waiting) return;
  for (const state of PART_STATES) {
    const found = new Set([...shown.querySelectorAll(`.${state}`)].map(ownIndexOf));
    for (const part of partsOf(waiting)) part.classList.toggle(state, found.has(ownIndexOf(part)));
  }
  const held = picturesIn(shown);
  for (const [i, picture] of picturesIn(waiting).entries())
    if (picture.getAttribute('src') === SAME_PICTURE) picture.src = held[i]?.src ?? '';
  shown.replaceWith(waiting);
  template.content.append(shown);
}
