/** Icons that come by themselves: behind single lines alone, only what is hardly ever wrong, and none twice in a scene. */
import { mayHaveIcon, sureIcon } from '../icon/sure';
import { singular, type Word } from '../icon/words';
import { languageOf } from '../language/languages';
import { iconNamed } from '../scene/icon/read';
import type { KeyLine } from '../scene/kinds/statement';
import type { Scene } from '../scene/schema';
import { openTagger, type Tagger } from './keylines/english/tagger';

/** Code and addresses mean something else by the same words. */
const CODE = /[{}<>=\\_|`$[\]]|\w\(|--\w|\w[./]\w|#\w/;

/** Letters of a line that leaves an icon some room. */
const MOST = 70;

/** The scene with icons behind its key lines, where they take turns. What its author wrote stays. */
export async function withIcons(scene: Scene, lang: string): Promise<Scene> {
  if (scene.kind !== 'statement' || languageOf(lang).code !== 'en') return scene;
  const isAlone = scene.form === 'turns' || scene.lines.length === 1;
  if (!isAlone || !scene.lines.some(mayHave)) return scene;
  const tag = await openTagger();
  const taken = new Set(scene.lines.flatMap(({ icon }) => icon?.name ?? []));
  const lines = scene.lines.map((line): KeyLine => {
    const name = mayHave(line) ? sureIcon(wordsOf(line.pieces.join(' '), tag)) : undefined;
    const icon = name === undefined || taken.has(name) ? undefined : iconNamed(name);
    if (icon) taken.add(icon.name);
    return icon ? { ...line, icon } : line;
  });
  return { ...scene, lines };
}

/** A sentence in pieces has all of the stage. */
const mayHave = ({ icon, drawing, pieces }: KeyLine): boolean =>
  !icon &&
  !drawing &&
  pieces.length === 1 &&
  (pieces[0] ?? '').length <= MOST &&
  !CODE.test(pieces[0] ?? '') &&
  mayHaveIcon(pieces[0] ?? '');

/** The words of a line with what is known of them. Names, and parts of words with hyphens, are no nouns. */
export function wordsOf(line: string, tag: Tagger): Word[] {
  return tag(line).flatMap(({ text, lower, tag: found, start, end }): Word[] => {
    if (!/\p{L}/u.test(lower)) return [];
    const isName = start > 0 && /^\p{Lu}/u.test(text);
    const isPart = /[-\p{L}]/u.test(line[start - 1] ?? '') || /[-\p{L}]/u.test(line[end] ?? '');
    const isNoun = (found === 'NOUN' || found === 'PROPN') && !isName && !isPart;
    const isVerb = found === 'VERB' || found === 'AUX';
    const part = isVerb ? 'verb' : found === 'ADP' ? 'preposition' : 'other';
    return [{ word: isNoun ? singular(lower) : lower, isNoun, part }];
  });
}
