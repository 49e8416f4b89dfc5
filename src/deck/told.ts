/** While the deck presents itself, a scene settles, and the mark of how much of it is told goes on, as in the video. Else neither. */
import { toldOf } from '../timeline/state';
import type { NarratorState } from './narrator';
import type { Track } from './track';

/** To be told of each change of the narrator. */
export function openTold(): (state: NarratorState) => void {
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)');
  let marked: HTMLElement | undefined;
  let track: Track | undefined;
  let told = (_ms: number) => 0;
  return ({ mode, scene, sceneMs }) => {
    const isOn = (mode === 'playing' || mode === 'paused') && !reduced.matches;
    const stage = isOn
      ? document.querySelector<HTMLElement>(`#${CSS.escape(scene.id)} > .stage`)
      : undefined;
    if (marked !== stage)
      for (const name of ['--told', '--settle']) marked?.style.removeProperty(name);
    marked = stage ?? undefined;
    if (track !== scene) told = toldOf({ ...scene, captions: [...scene.captions] }, true);
    track = scene;
    marked?.style.setProperty('--told', String(told(sceneMs)));
    const { settlesMs = Number.POSITIVE_INFINITY } = scene;
    const settled = sceneMs < settlesMs ? '' : '1';
    if (marked && marked.style.getPropertyValue('--settle') !== settled)
      marked.style.setProperty('--settle', settled);
  };
}
