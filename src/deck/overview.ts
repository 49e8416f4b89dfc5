/** The overview: all scenes at once, in the order of the video, those below another in its column. Reveal opens and closes it. */
import type { RevealApi } from 'reveal.js';
import { isInColumn } from '../foreign/reveal';
import type { Size } from '../format';
import { layOutOverview, neighbour, type Place } from './overview-layout';

export interface Overview {
  /** Chooses the scene under this one, or over it. */
  goDown(): void;
  goUp(): void;
}

export function openOverview(deck: RevealApi, slideSize: () => Size): Overview {
  const slides = deck.getSlides() as HTMLElement[];
  const box = deck.getSlidesElement() as HTMLElement;
  let places: Place[] = [];

  function layOut(): void {
    if (!deck.isOverview()) return;
    const isRtl = deck.getConfig().rtl;
    const view = { width: box.clientWidth, height: window.innerHeight };
    const layout = layOutOverview(groupsOf(slides), view, slideSize());
    places = layout.places.map(({ x, y }) => ({
      x: isRtl ? view.width - x - layout.width : x,
      y,
    }));
    for (const [i, slide] of slides.entries()) {
      const { x = 0, y = 0 } = places[i] ?? {};
      slide.style.setProperty('--place', `translate(${x}px, ${y}px) scale(${layout.scale})`);
      slide.style.setProperty('--px', String(1 / layout.scale));
      slide.dataset.number = String(i + 1);
    }
    box.style.setProperty('--overview-height', `${layout.height}px`);
    follow();
  }

  /** What is chosen stays in sight. */
  function follow(): void {
    if (!deck.isOverview()) return;
    deck.getCurrentSlide()?.scrollIntoView({ block: 'nearest' });
  }

  function go(direction: 1 | -1): void {
    const at = slides.indexOf(deck.getCurrentSlide() as HTMLElement);
    const found = slides[neighbour(places, at, direction)];
    if (!found) return;
    const { h, v } = deck.getIndices(found);
    deck.slide(h, v);
  }

  deck.on('overviewshown', layOut);
  deck.on('slidechanged', follow);
  window.addEventListener('resize', layOut);
  deck.on('overviewhidden', () => box.scrollTo(0, 0));
  return { goDown: () => go(1), goUp: () => go(-1) };
}

/** How many scenes stand in each column. */
function groupsOf(slides: readonly HTMLElement[]): number[] {
  const groups: number[] = [];
  let last: Element | null = null;
  for (const slide of slides) {
    const parent = slide.parentElement;
    const isBelow = isInColumn(slide) && parent === last;
    if (isBelow) groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1;
    else groups.push(1);
    last = parent;
  }
  return groups;
}
