/** What stands at the foot of a scene: its sources, and what only points elsewhere. */
import type { SceneBase } from './define';

/** Whether nothing does, so that a ground may reach down there. */
export const isFootFree = ({ refs, pointers }: Pick<SceneBase, 'refs' | 'pointers'>): boolean =>
  refs.length === 0 && !pointers;
