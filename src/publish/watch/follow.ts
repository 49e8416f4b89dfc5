/** Keeps the sentence that is spoken in sight, until the reader scrolls; then it waits to be asked again. */

export interface Following {
  /** The sentence that is spoken now. */
  show(element: HTMLElement): void;
  /** The reader went to a moment by `link`, or by an address: what is said there comes into sight, if the page need not move for it. */
  resume(link?: Element): void;
}

/** Keys that scroll. */
const KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];
/** The part of the room, from above, in which a sentence is left where it is, and the place where it is brought else. */
const [FIRST, LAST, PLACE] = [0.08, 0.7, 0.25];

/**
 * `column` holds the transcript. Where it has no scroll of its own (on a phone) the page would have to move, so there
 * nothing follows until the reader presses `button`. `screen` lies over the page while that scrolls.
 */
export function openFollowing(
  column: HTMLElement,
  screen: HTMLElement,
  button: HTMLElement,
): Following {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const ownScroll = () => getComputedStyle(column).overflowY === 'auto';
  let on = false;
  let last: HTMLElement | undefined;

  function follow(wanted: boolean): void {
    on = wanted;
    button.setAttribute('aria-pressed', String(on));
  }

  function show(element: HTMLElement): void {
    last = element;
    if (!on) return;
    const own = ownScroll();
    const { top, bottom } = column.getBoundingClientRect();
    const room = own
      ? { top, bottom }
      : { top: screen.getBoundingClientRect().bottom, bottom: innerHeight };
    const height = room.bottom - room.top;
    const rect = element.getBoundingClientRect();
    const isSeen = rect.top >= room.top + height * FIRST && rect.bottom <= room.top + height * LAST;
    if (isSeen) return;
    (own ? column : document.documentElement).scrollBy({
      top: rect.top - room.top - height * PLACE,
      behavior: calm.matches ? 'instant' : 'smooth',
    });
  }

  const isOver = ({ target }: Event) =>
    target instanceof Node && (ownScroll() ? column.contains(target) : !screen.contains(target));
  const leave = (event: Event) => {
    if (isOver(event)) follow(false);
  };
  for (const name of ['wheel', 'touchmove']) addEventListener(name, leave, { passive: true });
  addEventListener('keydown', (event) => {
    const inPlayer = event.target instanceof Node && screen.contains(event.target);
    if (KEYS.includes(event.key) && !inPlayer && event.target !== button) leave(event);
  });
  // The bar at the side of the column.
  column.addEventListener('pointerdown', (event) => {
    if (event.target === column) follow(false);
  });
  // Who walks through the sentences by key would lose the place.
  column.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) follow(false);
  });
  button.addEventListener('click', () => {
    follow(!on);
    if (last) show(last);
  });
  button.hidden = false;
  follow(ownScroll());
  const resume = (link?: Element) => {
    if (ownScroll() || (link && column.contains(link))) follow(true);
  };
  return { show, resume };
}
