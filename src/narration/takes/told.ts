/** Which scenes are of the author's own voice, for those who ask what a video is made of. */
import { z } from 'zod';
import type { Line } from '../schema';
import type { Hearing } from './hear';
import type { Job } from './jobs';

/** A scene of which the author says something. */
export const ownSceneSchema = z.strictObject({
  scene: z.string(),
  /** Sentences in it, and how many of them its author says. */
  sentences: z.int(),
  own: z.int(),
  /** From the document's folder on. */
  files: z.array(z.string()),
});
export type OwnScene = z.infer<typeof ownSceneSchema>;

/** `ids` and `lines` of all scenes, in order. */
export const ownScenes = (
  { own, results }: Hearing,
  ids: readonly string[],
  lines: readonly (readonly Line[])[],
): OwnScene[] =>
  scenesOf(
    results.map(({ job }) => job),
    ids,
    lines,
    (line) => own.has(line),
  );

/** The same before anything is heard: every take is taken to say its text. */
export const plannedScenes = (
  jobs: readonly Job[],
  ids: readonly string[],
  lines: readonly (readonly Line[])[],
): OwnScene[] => scenesOf(jobs, ids, lines, () => true);

function scenesOf(
  jobs: readonly Job[],
  ids: readonly string[],
  lines: readonly (readonly Line[])[],
  isOwn: (line: Line) => boolean,
): OwnScene[] {
  return lines.flatMap((said, scene) => {
    const own = jobs.flatMap(({ file, lines: wanted }) =>
      wanted
        .filter((one) => one.isWanted && one.scene === scene && isOwn(one.line))
        .map(() => file.name),
    );
    const files = [...new Set(own)].sort();
    const told = { scene: ids[scene] ?? '', sentences: said.length, own: own.length, files };
    return own.length > 0 ? [told] : [];
  });
}
