/** Icons that come by themselves: of headings and single lines alone, only what is hardly ever wrong, and none twice in a scene. */
import { headingIcon } from '../icon/headings';
import {
  isPictured,
  mayHaveIcon,
  namedIcon,
  type Pictured,
  saysLess,
  sureIcon,
} from '../icon/sure';
import { timeIcon } from '../icon/times';
import { singular, type Word } from '../icon/words';
import { languageOf } from '../language/languages';
import { emojiOf } from '../scene/icon/emoji';
import { iconNamed } from '../scene/icon/read';
import type { Icon } from '../scene/icon/schema';
import { takeIcon } from '../scene/icon/take';
import { plainText } from '../scene/inline';
import type { KeyLine } from '../scene/kinds/statement';
import type { Scene } from '../scene/schema';
import { openTagger, type Tagger } from './keylines/english/tagger';
import { letters } from './statement';

/** Code and addresses mean something else by the same words. */
const CODE = /[{}<>=\\_|`$[\]]|\w\(|--\w|\w[./]\w|#\w/;

/** Written with full stops, as no code is. */
const SHORT = /\b(?:[ap]\.m\.|i\.e\.|e\.g\.|z\.B\.)/g;

const MONEY = /\$(?=\d)/g;

/** Letters of a line that leaves an icon some room, and of a sentence in pieces. */
const MOST = { line: 70, pieces: 80 } as const;

/** Kinds that draw nothing else, and have room for an icon beside their heading. */
const BARE: readonly Scene['kind'][] = ['title', 'statement', 'points', 'references'];

/** The scene with icons of its heading, or behind its key lines where they take turns. What its author wrote stays. */
export async function withIcons(scene: Scene, lang: string): Promise<Scene> {
  const { code } = languageOf(lang);
  const isLined = scene.kind === 'statement' && isPictured(code);
  return withHeadingIcon(isLined ? await withLineIcons(scene, code) : scene, code);
}

async function withLineIcons(
  scene: Scene<'statement'>,
  code: Pictured,
): Promise<Scene<'statement'>> {
  const isAlone = scene.form === 'turns' || scene.lines.length === 1;
  const phrases = scene.lines.map((line) => (isAlone ? phrasesOf(line) : []));
  const mayHave = (text: string): boolean =>
    timeIcon(text, code) !== undefined || mayHaveIcon(text, code);
  if (!phrases.flat().some(mayHave)) return scene;
  const read = await openWords(code);
  const taken = new Set(scene.lines.flatMap(({ icon }) => icon?.name ?? []));
  const lines = scene.lines.map((line, i): KeyLine => {
    const names = (phrases[i] ?? [])
      .filter(mayHave)
      .flatMap((text) => timeIcon(text, code) ?? sureIcon(read(text), code) ?? []);
    const icon = names[0] === undefined || taken.has(names[0]) ? undefined : iconNamed(names[0]);
    if (icon) taken.add(icon.name);
    return icon ? { ...line, icon } : line;
  });
  return { ...scene, lines };
}

/** What of a line an icon can stand for: all of it, where that is short, else the words that carry it. */
function phrasesOf({ icon, drawing, pieces, accents }: KeyLine): string[] {
  if (icon || drawing) return [];
  const whole = pieces.join(' ');
  const carry = accents.flatMap(({ piece, start, end }) => {
    const text = pieces[piece] ?? '';
    const isName = start > 0 && /^\p{Lu}/u.test(text.slice(start));
    return isName || saysLess(text.slice(0, start)) ? [] : [text.slice(start, end)];
  });
  return [
    ...(isShort(whole, pieces.length > 1 ? MOST.pieces : MOST.line) ? [whole] : []),
    ...carry.filter((text) => isShort(text)),
  ];
}

async function withHeadingIcon(scene: Scene, code: string): Promise<Scene> {
  if (!BARE.includes(scene.kind) || takeIcon(scene.heading).icon) return scene;
  const drawn = JSON.stringify(scene);
  // Beside key lines in turn, that of their heading stands where they have none.
  if (scene.kind !== 'statement' && /"(?:icon|drawing)"/.test(drawn)) return scene;
  const subtitle = scene.kind === 'title' ? scene.subtitle : undefined;
  const heading = plainText(scene.heading);
  // Its author gave it a picture.
  if (emojiOf(scene.heading)) return scene;
  const name = (await nameFor(heading, code)) ?? (subtitle && (await nameFor(subtitle, code)));
  const icon = name ? iconNamed(name) : undefined;
  if (!icon || drawn.includes(JSON.stringify(icon))) return scene;
  return { ...scene, heading: [nodeOf(icon), ...scene.heading] };
}

const nodeOf = (icon: Icon) => ({ type: 'icon' as const, ...icon });

/** By all of a heading or what it begins with, without its number; else by its words. */
async function nameFor(heading: string, code: string): Promise<string | undefined> {
  const [, begins = ''] =
    /^(?:\d+\. )?(.*?)(?:[,:(–—?!]| (?:in|of|from|for|to|with|on) |$)/.exec(heading) ?? [];
  const common = [letters(heading).replace(/^\d+ /, ''), letters(begins)].flatMap(
    (words) => headingIcon(words, code) ?? [],
  )[0];
  if (common || !isPictured(code)) return common;
  const named = timeIcon(heading, code) ?? namedIcon(letters(begins), code);
  if (named || !isShort(heading) || !mayHaveIcon(heading, code)) return named;
  return sureIcon((await openWords(code))(heading), code);
}

/** It is no code, and leaves an icon some room. */
const isShort = (text: string, most: number = MOST.line): boolean =>
  text.length <= most && !CODE.test(text.replace(SHORT, '').replace(MONEY, ''));

/** English is tagged; of German, nouns are told by their capitals. */
async function openWords(code: Pictured): Promise<(line: string) => Word[]> {
  if (code === 'de') return germanWords;
  const tag = await openTagger();
  return (line) => wordsOf(line, tag);
}

const AWAY = new Set(
  'in an auf bei beim mit von vom zu zum zur nach aus um unter über vor hinter neben seit bis am im ins ans durch'.split(
    ' ',
  ),
);

/** After its first words, a verb is behind it: what stands behind a preposition is beside the point. */
function germanWords(line: string): Word[] {
  return (line.match(/\p{L}[-\p{L}]*/gu) ?? []).map((word, i): Word => {
    const part = AWAY.has(word.toLowerCase()) && i > 0 ? 'preposition' : i === 0 ? 'verb' : 'other';
    return { word: word.toLowerCase(), isNoun: /^\p{Lu}/u.test(word), part };
  });
}

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
