/** At which scene and sentence a problem of the document stands. */
import type { Live, LiveProblem, Spot } from '../data';

/** Indexes of the scene and of its line; -1 where it is of none. */
export interface Where {
  scene: number;
  line: number;
}

const isBefore = (place: Spot, { line, column }: Spot): boolean =>
  place.line < line || (place.line === line && place.column <= column);

/** Of a section in several scenes it is the one that says the sentence before it, else the first. */
export function whereIs({ scenes, file }: Live, problem: LiveProblem): Where {
  if (problem.file !== file) return { scene: -1, line: -1 };
  const of = scenes.findLast(({ place }) => place && place.line <= problem.line)?.place;
  const section = scenes.flatMap(({ place }, i) => (place && place.line === of?.line ? [i] : []));
  const [first = -1] = section;
  return section.reduce<Where>(
    (found, scene) => {
      const lines = scenes[scene]?.lines ?? [];
      const line = lines.findLastIndex(({ place }) => place && isBefore(place, problem));
      return line < 0 ? found : { scene, line };
    },
    { scene: first, line: -1 },
  );
}
