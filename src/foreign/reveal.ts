/**
 * What lectern knows of the page that Reveal makes, beyond its interface: names of its elements and classes. Seen with
 * 6.0.2; tests/foreign/reveal.browser.test.ts holds another version against it. This runs in the deck's page. Its style
 * sheets name `.reveal`, `.slides`, `.controls`, `.progress`, `.slide-number` and `.overview`, too.
 */
import type { RevealApi } from 'reveal.js';

/** Its arrows on the page; none where they were switched off. */
export const controlsOf = (deck: RevealApi): Element | null | undefined =>
  deck.getRevealElement()?.querySelector('.controls');

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

/** Shows or hides a part in a slide that Reveal does not run. */
export const setCome = (part: Element, come: boolean): boolean =>
  part.classList.toggle('visible', come);

/** Classes that tell of a part whether it has come, and whether it came last. */
export const PART_STATES = ['visible', 'current-fragment'];

export const hasCome = (part: Element): boolean => part.classList.contains('visible');

/** Whether a slide stands below another in a column: sections lie in a section. */
export const isInColumn = (slide: Element): boolean =>
  slide.parentElement?.matches('section') === true;
