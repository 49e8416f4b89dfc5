/** What a document's own kinds of scene import: `import { defineScene, Step, … } from 'lectern'`. */
export { z } from 'zod';
export { defineScene } from '../scene/define';
export type { Rich } from '../scene/inline';
export { type Item, itemSchema, itemSteps, listOf, readItems } from '../scene/item';
export { type MovingStage as StageView, useMovingStage as useStage } from './context';
export { Heading } from './Heading';
export { IconMark } from './IconMark';
export { RichText } from './RichText';
export { Step, type StepProps } from './Step';
