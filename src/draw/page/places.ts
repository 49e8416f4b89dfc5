/** In the browser: which elements of the stage change, and where they are drawn. */
import type { Area } from '../../foreign/chromium';

/** Runs `change`, and returns the elements of `sheet`'s stage that it changed, with all that is in them. */
export async function changedBy(sheet: Element, change: () => Promise<void>): Promise<Element[]> {
  const changed = new Set<Element>();
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      // What changes of the stage itself is known without it.
      if (!element?.parentElement?.closest('.stage')) continue;
      for (const one of [element, ...element.querySelectorAll('*')]) changed.add(one);
    }
  };
  const observer = new MutationObserver(note);
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(sheet, all);
  await change();
  note(observer.takeRecords());
  observer.disconnect();
  return [...changed];
}

/** What is drawn beside the box of an element, px: shadows, outlines, letters that hang over. */
const BESIDE = 16;

/** Gathers where elements are drawn. */
export function openPlaces() {
  const places = new Map<Element, Area>();
  return {
    note(elements: Iterable<Element>): void {
      for (const element of elements) {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        if (left === right && top === bottom) continue;
        const known = places.get(element) ?? { left, top, right, bottom };
        places.set(element, {
          ...{ left: Math.min(known.left, left), top: Math.min(known.top, top) },
          ...{ right: Math.max(known.right, right), bottom: Math.max(known.bottom, bottom) },
        });
      }
    },
    /** Of each an area around all places at which it was noted. */
    areas: (elements: Iterable<Element>): Area[] =>
      [...elements].flatMap((element) => {
        const place = places.get(element);
        return place ? [widen(place, BESIDE)] : [];
      }),
  };
}

/** Where an element is drawn, with so many px beside it. */
export const areaOf = (element: Element, beside: number): Area =>
  widen(element.getBoundingClientRect(), beside);

const widen = ({ left, top, right, bottom }: Area, px: number): Area => ({
  ...{ left: left - px, top: top - px, right: right + px, bottom: bottom + px },
});
