/** Has the ways to other languages lead to what the page shows just now; also runs in a browser. */
import type { Places } from './languages';

/** `fragment` is of a place in the other language, without `#`. Call what is returned whenever the page has moved on. */
export function openPlaceLinks(
  fragment: (place: { scene: string; step: number }) => string,
): (scene: string, step: number) => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')].map((link) => ({
    link,
    places: JSON.parse(link.dataset.places ?? '{}') as Places,
  }));
  return (scene, step) => {
    for (const { link, places } of links) {
      const place = places[scene];
      // Of a scene that has other steps there, its beginning.
      const isThere = place && step <= place.steps;
      link.hash = place ? fragment({ scene: place.scene, step: isThere ? step : 0 }) : '';
    }
  };
}
