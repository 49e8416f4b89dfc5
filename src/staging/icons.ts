/** Icons that come by themselves: of headings and single lines alone, only what is hardly ever wrong, and none twice in a scene. */
import { headingIcon } from '../icon/headings';
import { isPictured, mayHaveIcon, namedIcon, sureIcon } from '../icon/sure';
import { timeIcon } from '../icon/times';
import { languageOf } from '../language/languages';
import { emojiOf } from '../scene/icon/emoji';
import { iconNamed } from '../scene/icon/read';
import type { Icon } from '../scene/icon/schema';
import { takeIcon } from '../scene/icon/take';
import { plainText } from '../scene/inline';
import type { Scene } from '../scene/schema';
import { isShort, openWords } from './icon-words';
import { letters } from './letters';
import { withLineIcons } from './line-icons';
import { asSentence, namesIn } from './title-case';

/** Kinds that draw nothing else, and have room for an icon beside their heading. */
const BARE: readonly Scene['kind'][] = ['title', 'statement', 'points', 'references'];

/** The scene with icons of its heading, or behind its key lines where they take turns. What its author wrote stays. */
export async function withIcons(scene: Scene, lang: string): Promise<Scene> {
  const { code } = languageOf(lang);
  const isLined = scene.kind === 'statement' && isPictured(code);
  return withHeadingIcon(isLined ? await withLineIcons(scene, code) : scene, code);
}

async function withHeadingIcon(scene: Scene, code: string): Promise<Scene> {
  if (!BARE.includes(scene.kind) || takeIcon(scene.heading).icon) return scene;
  // The items of a list look like one: their headings stand below their count.
  if (scene.item) return scene;
  const drawn = JSON.stringify(scene);
  // Beside key lines in turn, that of their heading stands where they have none.
  if (scene.kind !== 'statement' && /"(?:icon|drawing)"/.test(drawn)) return scene;
  const subtitle = scene.kind === 'title' ? scene.subtitle : undefined;
  const names = namesIn(scene.narration.map(({ text }) => text).join(' '));
  const heading = asSentence(plainText(scene.heading), names);
  // Its author gave it a picture.
  if (emojiOf(scene.heading)) return scene;
  const name =
    (await nameFor(heading, code)) ??
    (subtitle && (await nameFor(asSentence(subtitle, names), code)));
  const icon = name ? iconNamed(name) : undefined;
  if (!icon || drawn.includes(JSON.stringify(icon))) return scene;
  return { ...scene, heading: [nodeOf(icon), ...scene.heading] };
}

const nodeOf = (icon: Icon) => ({ type: 'icon' as const, ...icon });

/** By all of a heading or what it begins with, without its number; else by its words. What many headings begin with says less than what its colon leads to. */
async function nameFor(heading: string, code: string): Promise<string | undefined> {
  const [, before, subject] = /^([^:]*): (.+)$/.exec(heading) ?? [];
  const opening = before && headingIcon(letters(before), code);
  if (subject && opening) return (await nameFor(subject, code)) ?? opening;
  const [, begins = ''] =
    /^(?:\d+\. )?(.*?)(?:[,:(–—?!]| (?:in|of|from|for|to|with|on) |$)/.exec(heading) ?? [];
  // The first of several things is not what all is about.
  const named = /[,/].*(?:,|\/|\b(?:and|und)\b)/.test(heading) ? '' : letters(begins);
  const common = [letters(heading).replace(/^\d+ /, ''), named].flatMap(
    (words) => headingIcon(words, code) ?? [],
  )[0];
  if (common || !isPictured(code)) return common;
  const sure = timeIcon(heading, code) ?? namedIcon(named, code);
  if (sure || !isShort(heading) || !mayHaveIcon(heading, code)) return sure;
  return sureIcon((await openWords(code))(heading), code);
}
