/** What keys are called on this machine. */

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const isLinux = /Linux/.test(navigator.platform);

/** Held while clicking, it zooms: Reveal's choice, since window managers of Linux keep Alt for themselves. */
export const ZOOM_KEY = isLinux ? 'Ctrl' : isMac ? 'Option' : 'Alt';
export const FIND_KEY = isMac ? '⌘ + Shift + F' : 'Ctrl + Shift + F';
