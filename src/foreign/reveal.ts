/**
 * What lectern knows of the page that Reveal makes, beyond its interface: names of its elements and classes. Seen with
 * 6.0.2; tests/foreign/reveal*.test.ts hold another version, and all sources, against it. This runs in the deck's page.
 */
import type { RevealApi } from 'reveal.js';

/** All names of Reveal's that our style sheets and scripts use: classes, attributes, properties. No other may be used. */
export const REVEAL_NAMES = [
  // What it asks of a page: the deck gives them.
  ...['.reveal', '.slides', '.fragment', '.custom', '.notes', '.print-pdf'],
  ...['data-fragment-index', 'data-start-indexv', 'data-autoplay'],
  // What it tells by them.
  ...['.present', '.stack', '.visible', '.current-fragment', '.overview', '.zoomed', '.enabled'],
  // What it adds.
  ...['.reveal-viewport', '.backgrounds', '.progress', '.slide-number', '.aria-status'],
  ...[
    '.r-media-play-button',
    '.controls',
    '.navigate-left',
    '.navigate-right',
    '.navigate-up',
    '.navigate-down',
    '.pause-overlay',
    '.resume-button',
  ],
  // How wide and how large the slides are, and the colour of links that it takes.
  ...['--slide-width', '--slide-height', '--slide-scale', '--r-link-color'],
] as const;

/** Its print style passes over a page of this class. Ours is deck/print.css. */
export const OWN_PRINT = 'print-pdf';

/** Its arrows on the page; none where they were switched off. */
export const controlsOf = (deck: RevealApi): Element | null | undefined =>
  deck.getRevealElement()?.querySelector('.controls');

/** What it shows where a browser let a film play without its sound alone: a click on it lets those be heard. */
export const unmuteButtonOf = (deck: RevealApi): HTMLElement | null | undefined =>
  deck.getRevealElement()?.querySelector<HTMLElement>('.r-media-play-button');

/** Gives what can be pressed on its page other words: its own are English. */
export function nameControls(
  deck: RevealApi,
  words: Readonly<Record<'left' | 'right' | 'up' | 'down' | 'resume' | 'unmute', string>>,
): void {
  const reveal = deck.getRevealElement();
  const name = (arrow: string, word: string) =>
    controlsOf(deck)?.querySelector(arrow)?.setAttribute('aria-label', word);
  name('.navigate-left', words.left);
  name('.navigate-right', words.right);
  name('.navigate-up', words.up);
  name('.navigate-down', words.down);
  const resume = reveal?.querySelector('.resume-button');
  if (resume) resume.textContent = words.resume;
  // It writes on the button each time that it shows it, at the first scene before this is called.
  const rename = () => {
    const button = unmuteButtonOf(deck);
    if (button && button.textContent !== words.unmute) button.textContent = words.unmute;
  };
  rename();
  if (reveal) new MutationObserver(rename).observe(reveal, { childList: true });
}

/** Which of its arrows an event is for, as it names them: by where they stand. */
export function arrowAt(target: EventTarget | null): 'left' | 'right' | undefined {
  if (!(target instanceof Element)) return undefined;
  if (target.closest('.navigate-left')) return 'left';
  return target.closest('.navigate-right') ? 'right' : undefined;
}

/** Where it writes what those hear who do not see it. It goes on in an element that nobody reads, and this takes its place. */
export function replaceStatus(deck: RevealApi): HTMLElement {
  const reveal = deck.getRevealElement();
  reveal?.querySelector('.aria-status')?.remove();
  const status = document.createElement('div');
  status.className = 'aria-status';
  status.role = 'status';
  status.ariaLive = 'polite';
  status.ariaAtomic = 'true';
  reveal?.append(status);
  return status;
}

/** Parts of a slide that come with its steps, or go. */
export const partsOf = (slide: ParentNode): Element[] => [...slide.querySelectorAll('.fragment')];

/** Only what comes with a step. */
export const comingPartsOf = (slide: ParentNode): Element[] => [
  ...slide.querySelectorAll('.fragment:not(.leaves)'),
];

/** What comes with one step, counted from 0 as Reveal counts them. */
export const partsOfStep = (slide: Element, step: number): Element[] => [
  ...slide.querySelectorAll(`[data-fragment-index="${step}"]:not(.leaves)`),
];

/** Index of the step that an element comes with, −1 where it is there on entry. */
export function stepIndexOf(element: Element | null): number {
  const part = element?.closest('.fragment:not(.leaves)');
  return Number(part?.getAttribute('data-fragment-index') ?? -1);
}

/** The same of an element by itself, whatever it stands in. */
export const ownIndexOf = (element: Element): number =>
  Number(element.getAttribute('data-fragment-index') ?? -1);

/** Shows or hides a part in a slide that Reveal does not run. */
export const setCome = (part: Element, come: boolean): boolean =>
  part.classList.toggle('visible', come);

/** Classes that tell of a part whether it has come, and whether it came last. */
export const PART_STATES = ['visible', 'current-fragment'];

export const hasCome = (part: Element): boolean => part.classList.contains('visible');

/** Whether a slide stands below another in a column: sections lie in a section. */
export const isInColumn = (slide: Element): boolean =>
  slide.parentElement?.matches('section') === true;
