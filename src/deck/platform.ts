/** What keys are called on this machine. */
import type { KeyWords } from '../language/deck-words';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const isLinux = /Linux/.test(navigator.platform);

/** Held while clicking, it zooms: Reveal's choice, since window managers of Linux keep Alt for themselves. */
export const zoomKey = ({ control }: KeyWords['names']): string =>
  isLinux ? control : isMac ? 'Option' : 'Alt';
export const findKey = ({ control, shift }: KeyWords['names']): string =>
  `${isMac ? '⌘' : control} + ${shift} + F`;
