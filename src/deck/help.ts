/** Reveal's list of keys, as a dialog: named, read from its beginning, and left by Escape or its button alone. */
import type { RevealApi } from 'reveal.js';

export function openHelp(deck: RevealApi): void {
  deck.on('showhelp', () => {
    const overlay = document.querySelector<HTMLElement>('.r-overlay-help');
    const close = overlay?.querySelector<HTMLElement>('.r-overlay-close');
    if (!overlay || !close) return;
    Object.assign(overlay, { role: 'dialog', ariaModal: 'true', lang: 'en', dir: 'ltr' });
    overlay.ariaLabel = overlay.querySelector('.title')?.textContent ?? '';
    close.ariaLabel = 'Esc: close';
    overlay.querySelector('header')?.setAttribute('role', 'presentation');
    // It is longer than a small window: keys scroll what has the focus.
    overlay.querySelector('.r-overlay-content')?.setAttribute('tabindex', '0');
    close.focus();
  });
  document.addEventListener('focusin', ({ target }) => {
    const overlay = document.querySelector<HTMLElement>('.r-overlay-help');
    if (overlay && target instanceof Node && !overlay.contains(target))
      overlay.querySelector<HTMLElement>('.r-overlay-close')?.focus();
  });
}
