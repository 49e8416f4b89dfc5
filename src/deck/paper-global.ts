/** What the page to print is given, as a global. */
import { replaceFaces, splitFamilies, variableFaces } from './faces';
import { layPanels } from './halo';
import { layOutSheets } from './sheets';

export const onPaper = { layOutSheets, layPanels, replaceFaces, splitFamilies, variableFaces };

Object.assign(globalThis, { onPaper });
