/** Where the narration is: in a scene, in the whole, and where it begins. */
import type { RevealApi } from 'reveal.js';
import type { openMemory } from './memory';
import type { Track } from './track';

/** When each scene begins on the whole, and how long that is, ms. */
export function layOut(scenes: readonly Track[]): { starts: number[]; totalMs: number } {
  let totalMs = 0;
  const starts = scenes.map(({ durationMs }) => {
    totalMs += durationMs;
    return totalMs - durationMs;
  });
  return { starts, totalMs };
}

/** Steps that have begun at a time of the scene. */
export const stepAt = ({ steps }: Track, ms: number): number =>
  steps.findLastIndex((startMs) => startMs <= ms) + 1;

/** The scene (index) and its time where the deck stands; at its very beginning, where it was left last time. */
export function whereToBegin(
  deck: RevealApi,
  scenes: readonly Track[],
  memory: ReturnType<typeof openMemory>,
): { scene: number; ms: number } {
  const id = deck.getCurrentSlide()?.id;
  const scene = Math.max(
    0,
    scenes.findIndex((track) => track.id === id),
  );
  const step = (deck.getIndices().f ?? -1) + 1;
  if (scene === 0 && step === 0) {
    const kept = memory.read();
    const found = scenes.findIndex((track) => track.id === kept?.scene);
    const track = scenes[found];
    if (kept && track && kept.ms < track.durationMs) return { scene: found, ms: kept.ms };
  }
  return { scene, ms: scenes[scene]?.steps[step - 1] ?? 0 };
}
