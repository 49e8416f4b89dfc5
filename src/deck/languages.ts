/** The deck in the other languages of its talk, at the scene and step that it shows. */
import type { RevealApi } from 'reveal.js';
import { openPlaceLinks } from '../page/place-links';

export function openTalkLinks(deck: RevealApi): void {
  if (!deck.getConfig().controls) document.querySelector('.languages')?.remove();
  const lead = openPlaceLinks(
    ({ scene, step }) => `/${encodeURIComponent(scene)}${step > 0 ? `/${step - 1}` : ''}`,
  );
  const update = () => lead(deck.getCurrentSlide().id, (deck.getIndices().f ?? -1) + 1);
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, update);
  update();
}
