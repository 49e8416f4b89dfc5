/** What the page to measure is given: `measureStages` as a global. */
import { measureStages } from './measure';

Object.assign(globalThis, { measureStages });
