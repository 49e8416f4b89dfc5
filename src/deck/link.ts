/** What the deck and its speaker view say to each other: windows of one page, which from `file:` may not look into each other. */
import type { Spot } from './moves';

/** What a speaker may ask the deck to do. */
export const ACTS = [
  ...(['next', 'back', 'below', 'above', 'sceneOn', 'sceneBack'] as const),
  ...(['first', 'last', 'dark'] as const),
];
export type Act = (typeof ACTS)[number];

/** The talk's time: kept by the deck, so that a view that was closed or loaded again goes on with it. */
export interface Timer {
  /** Before it was stopped last, ms. */
  passedMs: number;
  /** When it was started (Date.now()); undefined while it stands. */
  sinceMs?: number;
}

/** The deck to its view. */
export interface State extends Spot {
  say: 'state';
  isDark: boolean;
  timer?: Timer;
}

/** The view to the deck: that it is there, again and again; what to do; what to keep. */
export type Wish =
  | { say: 'here' }
  | { say: 'do'; act: Act }
  | { say: 'go'; spot: Spot }
  | { say: 'keep'; timer: Timer };

const MARK = 'lectern';

/** Of any window, since pages from `file:` have no origin to name; it holds nothing but what the page shows. */
export const send = (to: Window, message: State | Wish): void =>
  to.postMessage({ [MARK]: message }, '*');

/** The message of an event, when it comes from a page of this origin. */
export function received<M extends State | Wish>(
  event: MessageEvent<unknown>,
  says: readonly M['say'][],
): M | undefined {
  const { data, origin } = event;
  if (origin !== window.origin || !(data instanceof Object) || !(MARK in data)) return undefined;
  const message = (data as Record<typeof MARK, M>)[MARK];
  return says.includes(message?.say) ? message : undefined;
}
