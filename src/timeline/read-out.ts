/** Lists that are read out item by item: captions would only repeat them (Mayer, redundancy principle). */
import { isFootFree } from '../scene/foot';
import type { Scene } from '../scene/schema';
import { letters } from '../staging/letters';

/** Kinds whose items are read out where there is no prose. */
const LISTS: readonly Scene['kind'][] = ['points', 'steps', 'tasks', 'cards'];

/** Whether what is said is the words of an item of a list, which may come in several steps; of one that comes at one of `at`, from 1. */
export function readsOut({ kind, steps }: Scene, said: string, at?: readonly number[]): boolean {
  const wanted = letters(said);
  if (wanted === '' || !LISTS.includes(kind)) return false;
  const from = at ? at.map((step) => step - 1) : steps.keys();
  return [...from].some((first) => {
    let read = '';
    for (const { text } of steps.slice(first)) {
      read = letters(`${read} ${text}`);
      if (read.length >= wanted.length) break;
    }
    return read === wanted;
  });
}

/** Whether nothing else is said while it stands, by nobody whom captions name, and nothing stands at its foot: the zone of captions is free. */
export const isReadOut = (scene: Scene): boolean =>
  isFootFree(scene) &&
  scene.narration.length > 0 &&
  scene.narration.every(({ text, speaker }) => !speaker && readsOut(scene, text));
