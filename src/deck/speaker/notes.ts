/** The notes of the scene: what was said steps back, what is to be said now stands out. */
import { element } from '../element';
import { keep, readKept } from '../kept';
import type { Spot } from '../moves';
import { ownWords } from '../own-words';

const KEY = 'lectern notes size';
const [LEAST, MOST, USUAL] = [20, 56, 28];

export interface NotesBox {
  box: HTMLElement;
  show(spot: Spot): void;
  /** By so many sizes, px. */
  resize(by: number): void;
}

/** `notes` has what the page holds for each scene, by its id. */
export function openNotes(notes: ReadonlyMap<string, Element>): NotesBox {
  const box = element('section', {
    className: 'sv-notes',
    ariaLabel: ownWords().speaker.notes,
    tabIndex: 0,
  });
  let size = Number(readKept(KEY)) || USUAL;
  let scene: string | undefined;
  const setSize = () => box.style.setProperty('--notes', `${size}px`);
  setSize();
  return {
    box,
    show(spot) {
      if (scene !== spot.scene) {
        const inside = [...(notes.get(spot.scene)?.childNodes ?? [])];
        box.replaceChildren(...inside.map((node) => node.cloneNode(true)));
        box.scrollTop = 0;
      }
      scene = spot.scene;
      for (const part of box.querySelectorAll<HTMLElement>('[data-step]')) {
        const step = Number(part.dataset.step);
        part.classList.toggle('said', step < spot.step);
        part.classList.toggle('now', step === spot.step);
        part.classList.toggle('coming', step === spot.step + 1);
      }
      const now = box.querySelector<HTMLElement>('.now');
      if (now && spot.step > 0) scrollTo(box, now);
    },
    resize(by) {
      size = Math.min(MOST, Math.max(LEAST, size + by));
      setSize();
      keep(KEY, String(size));
    },
  };
}

/** A third of the box stays above what is said now: what comes is more than what was. */
function scrollTo(box: HTMLElement, part: HTMLElement): void {
  const above = part.offsetTop - box.offsetTop;
  box.scrollTo({ top: above - box.clientHeight / 3, behavior: 'smooth' });
}
