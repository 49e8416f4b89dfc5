/** The deck's keys that move it, which replace Reveal's: those do not go through scenes in the order of the video. */
import type { RevealApi } from 'reveal.js';
import { arrowAt, controlsOf } from '../foreign/reveal';
import type { Moves } from './moves';

interface Codes {
  next: readonly number[];
  back: readonly number[];
  below: readonly number[];
  above: readonly number[];
}

/** N, Page Down · P, Page Up · J, ↓ · K, ↑; clickers send page keys or arrows. */
const CODES: Codes = { next: [78, 34], back: [80, 33], below: [74, 40], above: [75, 38] };
/** L, → and H, ←: where they lead depends on the direction of writing. */
const [TO_RIGHT, TO_LEFT] = [
  [76, 39],
  [72, 37],
];
const [SPACE, HOME, END] = [32, 36, 35];

interface Overview {
  /** The scene that stands beside this one in the overview. */
  goDown(): void;
  goUp(): void;
}

export function bindMoves(deck: RevealApi, moves: Moves, overview: Overview): void {
  const isRtl = deck.getConfig().rtl;
  const bind = (codes: readonly number[], act: (event: KeyboardEvent) => void) => {
    for (const code of codes) deck.addKeyBinding(code, act);
  };
  const on = (event: KeyboardEvent) => (event.altKey ? moves.sceneOn() : moves.next());
  const back = (event: KeyboardEvent) => (event.altKey ? moves.sceneBack() : moves.back());
  const far = (act: typeof on, end: () => void) => (event: KeyboardEvent) =>
    event.shiftKey ? end() : act(event);
  bind([...CODES.next, ...(isRtl ? TO_LEFT : TO_RIGHT)], far(on, moves.last));
  bind([...CODES.back, ...(isRtl ? TO_RIGHT : TO_LEFT)], far(back, moves.first));
  bind(CODES.below, () => (deck.isOverview() ? overview.goDown() : moves.below()));
  bind(CODES.above, () => (deck.isOverview() ? overview.goUp() : moves.above()));
  bind([HOME], moves.first);
  bind([END], moves.last);
  bind([SPACE], (event) => {
    if (deck.isOverview()) deck.toggleOverview(false);
    else if (event.shiftKey) back(event);
    else on(event);
  });
  if (isRtl) turnArrows(deck, moves);
}

/** Reveal's arrows on the page lead the same way in every direction of writing, though it names them otherwise. */
function turnArrows(deck: RevealApi, moves: Moves): void {
  for (const name of ['touchstart', 'touchend', 'click'])
    controlsOf(deck)?.addEventListener(
      name,
      (event) => {
        event.stopImmediatePropagation();
        if (name !== 'click') return;
        const arrow = arrowAt(event.target);
        if (arrow === 'left') moves.next();
        else if (arrow === 'right') moves.back();
      },
      { capture: true },
    );
}
