/** While the browser prints the deck: every scene can be read in the file that it writes, and links lead to pages. print.css has the look. */
import type { RevealApi } from 'reveal.js';
import { addPages, HIDING } from './print-pages';

export function openPrint(deck: RevealApi): void {
  let restore = () => {};
  window.addEventListener('beforeprint', () => {
    restore();
    restore = changeAll(deck.getSlides());
  });
  window.addEventListener('afterprint', () => {
    restore();
    restore = () => {};
  });
}

/** Returns what puts everything back. */
function changeAll(slides: readonly HTMLElement[]): () => void {
  const changed: { element: Element; name: string; value: string }[] = [];
  const change = (element: Element, name: string, next?: string) => {
    const value = element.getAttribute(name);
    if (value === null) return;
    changed.push({ element, name, value });
    if (next === undefined) element.removeAttribute(name);
    else element.setAttribute(name, next);
  };
  const removePages = addPages(slides);
  for (const slide of slides) {
    const stack = slide.parentElement?.closest('section');
    const steps = slide.querySelectorAll(
      '.stage:not(.stage .stage), .stage .fragment:not([aria-hidden])',
    );
    for (const element of [...(stack ? [stack] : []), slide, ...steps])
      for (const name of HIDING) change(element, name);
  }
  for (const link of document.querySelectorAll('.slides .stage a[href^="#/"]'))
    change(link, 'href', link.getAttribute('href')?.replace('#/', '#'));
  return () => {
    for (const { element, name, value } of changed) element.setAttribute(name, value);
    removePages();
  };
}
