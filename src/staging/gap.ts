/** Where a scene stands still for long while it is spoken, before its words have times. */
import type { SceneBase } from '../scene/define';
import { speechOf } from './length';

/** Nobody looks at one thing for longer. */
export const STILL_MS = 12_000;

/** What has no steps is looked at for less. */
const ALONE_MS = 6500;

/** True when what is said leaves more time than the steps of the scene share out. */
export const leavesGap = ({ narration, steps }: Pick<SceneBase, 'narration' | 'steps'>): boolean =>
  speechOf(narration) > (steps.length === 0 ? ALONE_MS : STILL_MS * (steps.length + 1));
