/** What the page that draws is given: `drawDiagram` as a global. */
import { drawDiagram } from './draw';

Object.assign(globalThis, { drawDiagram });
