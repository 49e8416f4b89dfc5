/** What a scene shows of its prose where its author marked nothing. */
import type { Spoken } from '../scene/define';
import { plainText } from '../scene/inline';
import { type Scene, sceneSchema } from '../scene/schema';
import { chooseKeyLines, openAccents, type Subjects } from './keylines/choose';
import { statementOf } from './statement';

/** A statement with its lines: the bold phrases of what it says, or those that are chosen for it. */
export async function withKeyLines(scene: Scene, lang: string): Promise<Scene> {
  if (scene.kind !== 'statement' || scene.narration.length === 0) return scene;
  const subjects = { lang, heading: plainText(scene.heading) };
  const narration = await markKeyLines(scene.narration, subjects);
  const plain = statementOf(narration, lang);
  const { shown, steps } =
    plain.shown.form === 'together'
      ? plain
      : statementOf(narration, lang, await openAccents(narration, subjects));
  return sceneSchema.parse({ ...scene, narration, ...shown, steps });
}

/** The narration with its key lines marked, as `lectern draft` would write them: each piece is a bold phrase. */
export async function markKeyLines(
  narration: readonly Spoken[],
  subjects: Subjects,
): Promise<Spoken[]> {
  const lines = await chooseKeyLines(narration, subjects);
  return narration.map((spoken, i) => {
    const terms = lines.filter(({ paragraph }) => paragraph === i).flatMap(({ pieces }) => pieces);
    return terms.length > 0 ? { ...spoken, terms } : spoken;
  });
}
