/** Films of a scene: how long it lasts for them, and what of them is heard. */
import { partsOf } from '../scene/group';
import type { Film } from '../scene/image/schema';
import type { Scene } from '../scene/schema';
import { SCENE_UNIT_MS, wholeScene } from '../time';
import * as pace from './pace';
import type { TimedScene } from './schema';

/** With the name of the file of each. */
export const filmsOf = (scene: Scene): { src: string; film: Film }[] =>
  partsOf(scene).flatMap((part) =>
    part.kind === 'figure' && part.src !== undefined && part.film
      ? [{ src: part.src, film: part.film }]
      : [],
  );

/** A scene lasts at least so long, whole units: until its films, as far as it waits for them, have played once; 0 without one. */
export const filmsMs = (scene: Scene): number =>
  Math.max(0, ...filmsOf(scene).map(({ film }) => waitedMs(film)));

function waitedMs({ durationMs, sound }: Film): number {
  // What is not heard begins again at its end, which is not to be seen of one that plays once.
  if (sound === undefined)
    return Math.floor(Math.min(durationMs, pace.LONGEST_FILM_MS) / SCENE_UNIT_MS) * SCENE_UNIT_MS;
  return wholeScene(Math.min(durationMs, pace.LONGEST_HEARD_MS) + pace.TAIL_MS);
}

/** What is heard of the films of a scene that lasts so long. `clips` are keys of their sounds, by the SHA-256 of the files. */
export function heardFilms(
  scene: Scene,
  sceneMs: number,
  clips: ReadonlyMap<string, string>,
): Pick<TimedScene, 'films'> {
  const films = filmsOf(scene).flatMap(({ film: { sound, durationMs } }) => {
    const clip = clips.get(sound ?? '');
    return clip === undefined ? [] : [{ clip, durationMs: Math.min(durationMs, sceneMs) }];
  });
  return films.length > 0 ? { films } : {};
}
