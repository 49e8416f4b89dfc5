/** What the page to print is given, as a global. */
import { replaceFaces, splitFamilies, variableFaces } from './faces';
import { layPanels } from './halo';

export const faces = { layPanels, replaceFaces, splitFamilies, variableFaces };

Object.assign(globalThis, { faces });
