/** Which file is listened to for which lines: the take of a sentence first, then that of its scene, then that of all. */
import type { Line } from '../schema';
import type { TakeFile, Takes } from './find';
import { takeName } from './name';

export interface Wanted {
  line: Line;
  /** Index of its scene. */
  scene: number;
  /** Else it only stands between others in the file: a better take is taken. */
  isWanted: boolean;
}

export interface Job {
  file: TakeFile;
  /** What is said in it, in order. */
  lines: readonly Wanted[];
  /** The file is named after its one sentence. */
  isNamed: boolean;
}

/** `ids` and `lines` of all scenes, in order. */
export function jobsOf(
  { sentences, scenes, all }: Takes,
  ids: readonly string[],
  lines: readonly (readonly Line[])[],
): Job[] {
  const named = (scene: number, { text }: Line) =>
    sentences.get(ids[scene] ?? '')?.get(takeName(text));
  const ofScene = (scene: number) => scenes.get(ids[scene] ?? '');
  const jobs: Job[] = [];
  const add = (file: TakeFile | undefined, wanted: Wanted[]) => {
    if (file && wanted.some(({ isWanted }) => isWanted))
      jobs.push({ file, lines: wanted, isNamed: false });
  };
  lines.forEach((said, scene) => {
    for (const line of said) {
      const file = named(scene, line);
      if (file) jobs.push({ file, lines: [{ line, scene, isWanted: true }], isNamed: true });
    }
    add(
      ofScene(scene),
      said.map((line) => ({ line, scene, isWanted: !named(scene, line) })),
    );
  });
  add(
    all,
    lines.flatMap((said, scene) =>
      said.map((line) => ({ line, scene, isWanted: !named(scene, line) && !ofScene(scene) })),
    ),
  );
  return jobs;
}
