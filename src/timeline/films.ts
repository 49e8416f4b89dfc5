/** Films of a scene: when they begin, how long it lasts for them, and what of them is heard. */
import { entriesOf, partsOf } from '../scene/group';
import type { Film } from '../scene/image/schema';
import type { Scene } from '../scene/schema';
import { SCENE_UNIT_MS, wholeScene } from '../time';
import * as pace from './pace';
import type { TimedScene } from './schema';

export interface ShownFilm {
  /** Its file. */
  src: string;
  film: Film;
  /** The step with which it comes, and begins: 0 where it is there on entry. */
  step: number;
}

export function filmsOf(scene: Scene): ShownFilm[] {
  const entries = entriesOf(scene);
  return partsOf(scene).flatMap((part, i) =>
    part.kind === 'figure' && part.src !== undefined && part.film
      ? [{ src: part.src, film: part.film, step: entries[i] ?? 0 }]
      : [],
  );
}

/** When a step begins, by the times of steps 1, 2, …; ms of the scene. */
export const startOf = (step: number, cues: readonly number[]): number =>
  step === 0 ? 0 : (cues[step - 1] ?? 0);

/**
 * A scene lasts at least so long, whole units: until its films, as far as it waits for them, have played once; 0 without
 * one. `cues` are the times of steps 1, 2, …
 */
export const filmsMs = (scene: Scene, cues: readonly number[]): number =>
  Math.max(0, ...filmsOf(scene).map(({ film, step }) => waitedMs(film, startOf(step, cues))));

function waitedMs({ durationMs, sound }: Film, startMs: number): number {
  // What is not heard begins again at its end, which is not to be seen of one that plays once.
  if (sound === undefined) {
    const endMs = startMs + Math.min(durationMs, pace.LONGEST_FILM_MS);
    return Math.floor(endMs / SCENE_UNIT_MS) * SCENE_UNIT_MS;
  }
  return wholeScene(startMs + Math.min(durationMs, pace.LONGEST_HEARD_MS) + pace.TAIL_MS);
}

/** What is heard of the films of a scene that lasts so long. `clips` are keys of their sounds, by the SHA-256 of the files. */
export function heardFilms(
  scene: Scene,
  cues: readonly number[],
  sceneMs: number,
  clips: ReadonlyMap<string, string>,
): Pick<TimedScene, 'films'> {
  const films = filmsOf(scene).flatMap(({ film: { sound, durationMs }, step }) => {
    const clip = clips.get(sound ?? '');
    const startMs = startOf(step, cues);
    if (clip === undefined) return [];
    return [{ clip, startMs, durationMs: Math.max(0, Math.min(durationMs, sceneMs - startMs)) }];
  });
  return films.length > 0 ? { films } : {};
}
