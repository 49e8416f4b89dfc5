/** Icons that come by themselves: of headings and single lines alone, only what is hardly ever wrong, and none twice in a scene. */
import { headingIcon } from '../icon/headings';
import { mayHaveIcon, sureIcon } from '../icon/sure';
import { singular, type Word } from '../icon/words';
import { languageOf } from '../language/languages';
import { iconNamed } from '../scene/icon/read';
import type { Icon } from '../scene/icon/schema';
import { plainText } from '../scene/inline';
import type { KeyLine } from '../scene/kinds/statement';
import type { Scene } from '../scene/schema';
import { openTagger, type Tagger } from './keylines/english/tagger';
import { letters } from './statement';

/** Code and addresses mean something else by the same words. */
const CODE = /[{}<>=\\_|`$[\]]|\w\(|--\w|\w[./]\w|#\w/;

/** Letters of a line that leaves an icon some room. */
const MOST = 70;

/** Kinds that draw nothing else, and have room for an icon beside their heading. */
const BARE: readonly Scene['kind'][] = ['title', 'statement', 'points', 'tasks', 'references'];

/** The scene with icons of its heading, or behind its key lines where they take turns. What its author wrote stays. */
export async function withIcons(scene: Scene, lang: string): Promise<Scene> {
  const { code } = languageOf(lang);
  const lined = scene.kind === 'statement' && code === 'en' ? await withLineIcons(scene) : scene;
  return withHeadingIcon(lined, code);
}

async function withLineIcons(scene: Scene<'statement'>): Promise<Scene<'statement'>> {
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

async function withHeadingIcon(scene: Scene, code: string): Promise<Scene> {
  if (!BARE.includes(scene.kind) || /"(?:icon|drawing)"/.test(JSON.stringify(scene))) return scene;
  const subtitle = scene.kind === 'title' ? scene.subtitle : undefined;
  const name =
    (await nameFor(plainText(scene.heading), code)) ??
    (subtitle && (await nameFor(subtitle, code)));
  const icon = name ? iconNamed(name) : undefined;
  return icon ? { ...scene, heading: [nodeOf(icon), ...scene.heading] } : scene;
}

const nodeOf = (icon: Icon) => ({ type: 'icon' as const, ...icon });

/** By the whole of a heading, else by its words. */
async function nameFor(heading: string, code: string): Promise<string | undefined> {
  const common = headingIcon(letters(heading).replace(/^\d+ /, ''), code);
  if (common || code !== 'en' || !isPlain(heading)) return common;
  return sureIcon(wordsOf(heading, await openTagger()));
}

const isPlain = (text: string): boolean =>
  text.length <= MOST && !CODE.test(text) && mayHaveIcon(text);

/** A sentence in pieces has all of the stage. */
const mayHave = ({ icon, drawing, pieces: [text = '', more] }: KeyLine): boolean =>
  !icon && !drawing && more === undefined && isPlain(text);

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
