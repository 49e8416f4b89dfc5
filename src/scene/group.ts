/** Blocks that stand together, taken one by one. */
import type { Block, Kind, Scene } from './schema';

/** A block as a scene of its own, without heading and words: whatever draws or describes a scene takes it. */
export function sceneOf<K extends Kind>({ enters: _, steps, ...block }: Block<K>): Scene<Kind> {
  const alone = { id: '', level: 2, heading: [], narration: [], notes: [], refs: [] } as const;
  const own = Array.from({ length: steps }, () => ({ text: '' }));
  return { ...alone, ...block, steps: own } as unknown as Scene<Kind>;
}

/** A figure that is a scene, as a block: what is placed among others is placed alone, too. */
export const blockOf = ({ kind, steps, ...scene }: Scene<'figure'>): Block<'figure'> => ({
  ...scene,
  ...{ kind, steps: steps.length, enters: false },
});

/** For each block, how many of the scene's steps come before its own. */
export const stepsBefore = (blocks: readonly Block[]): number[] =>
  blocks.map((_, i) => blocks.slice(0, i).reduce((sum, { steps }) => sum + steps, 0));

/** For each part of a scene (`partsOf`) the step with which it comes: 0 where it is there on entry. */
export function entriesOf(scene: Scene): number[] {
  if (scene.kind !== 'group') return partsOf(scene).map(() => 0);
  const before = stepsBefore(scene.blocks);
  return scene.blocks.map(({ enters }, i) => (enters ? (before[i] ?? 0) + 1 : 0));
}

/** The built-in scenes that a scene is made of: itself, or its blocks. */
export function partsOf(scene: Scene): Scene<Kind>[] {
  if (scene.kind === 'group') return scene.blocks.map(sceneOf);
  return scene.kind === 'own' ? [] : [scene];
}
