/** Three thumbnails to choose from, made of what the document shows: a few words and one picture or number each. Pure. */
import { partsOf } from '../scene/group';
import { type Icon, iconSchema } from '../scene/icon/schema';
import { plainText } from '../scene/inline';
import { writeNumber } from '../scene/number';
import type { Scene } from '../scene/schema';
import type { Timeline } from '../timeline/schema';
import type { Proposal } from '../view/Proposal';

/** As they are asked for. */
export const PROPOSALS = [1, 2, 3] as const;

interface Numbered {
  number: string;
  words: string;
}

/** The title in the colour that glows, with a picture; the number that the document shows first; a picture with its heading, or the title. */
export function proposeThumbnails({ scenes, meta }: Pick<Timeline, 'scenes' | 'meta'>): Proposal[] {
  const title = fewWords(meta.thumbnail?.title ?? meta.title, meta.lang);
  const all = scenes.map(({ scene }) => scene).filter(({ kind }) => kind !== 'references');
  const icons = iconsIn(all);
  const [icon, second = icon] = icons;
  const found = all.flatMap(numbersIn);
  const number = found.find((one) => one.number.includes('%')) ?? found[0];
  const [picture] = all.flatMap(picturesOf);
  const drawn = picture ? { picture: picture.src } : { icon: second };
  return [
    { words: title, ground: 'glow', icon },
    number
      ? { ...number, words: fewWords(number.words, meta.lang), ground: 'accent' }
      : { words: title, ground: 'accent', icon: icons[2] ?? icon },
    { words: title, ground: 'second', ...drawn },
  ];
}

function numbersIn(scene: Scene): Numbered[] {
  return partsOf(scene).flatMap((part): Numbered[] => {
    if (part.kind === 'stat')
      return part.stats.map(({ prefix, unit, label, ...number }) => ({
        number: `${isShort(prefix) ? prefix : ''}${writeNumber(number)}${isShort(unit) ? unit : ''}`,
        words: [isShort(unit) ? '' : unit, plainText(label)].join(' ').trim(),
      }));
    if (part.kind === 'chart') {
      const values = part.series.flatMap((one) => one.values).filter((one) => one !== null);
      const words = plainText(scene.heading) || part.y;
      const isTold = part.unit === '%' && values.length > 0;
      return isTold ? [{ number: `${Math.max(...values)}%`, words }] : [];
    }
    if (part.kind !== 'statement') return [];
    return part.lines.flatMap(({ drawing }) =>
      drawing?.figure ? [{ number: drawing.figure, words: drawing.words }] : [],
    );
  });
}

const isShort = (sign: string): boolean => sign.length <= 2;

const picturesOf = (scene: Scene): { src: string }[] =>
  partsOf(scene).flatMap((part) =>
    part.kind === 'figure' && part.src !== undefined && !part.film ? [{ src: part.src }] : [],
  );

/** All that stand in what scenes show, each once, in order. */
function iconsIn(scenes: readonly Scene[]): Icon[] {
  const found = new Map<string, Icon>();
  JSON.stringify(scenes, (_, value: unknown) => {
    const { type: _type, ...rest } =
      value instanceof Object ? { type: '', ...value } : { type: '' };
    const icon = iconSchema.safeParse(rest);
    if (icon.success && !found.has(icon.data.name)) found.set(icon.data.name, icon.data);
    return value;
  });
  return [...found.values()];
}

const MOST_WORDS = 6;
const MOST_LETTERS = 14;
/** Words that no line ends with. */
const LOOSE =
  /^(?:a|an|the|of|to|in|on|at|by|for|from|and|or|but|with|is|are|as|that|which|who|when|than|if|der|die|das|dass|wenn|und|von|zu|mit|für|le|la|les|de|du|des|et|à|que|qui|el|los|las|y|en)$/iu;

/** A text in six words at most: all of it, its first part that a sign ends, or as many words as go. */
export function fewWords(text: string, lang: string): string {
  const words = text.trim().split(/\s+/u);
  if (words.length === 1 && [...text].length > MOST_LETTERS) return firstLetters(text, lang);
  if (words.length <= MOST_WORDS) return text.trim();
  const parts = text.split(/(?<=[:;.?!–—,])\s+/u);
  const part = parts.find((one) => inRange(one.split(/\s+/u).length));
  if (part) return part.replace(/[\s:;,.–—]+$/u, '');
  const kept = words.slice(0, MOST_WORDS);
  while (kept.length > 2 && LOOSE.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join(' ').replace(/[\s:;,.–—]+$/u, '');
}

const inRange = (count: number): boolean => count >= 2 && count <= MOST_WORDS;

/** Of a language that sets no spaces: whole words, as the language has them. */
function firstLetters(text: string, lang: string): string {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  let kept = '';
  for (const { segment } of words) {
    if ([...(kept + segment)].length > MOST_LETTERS) break;
    kept += segment;
  }
  return kept || text;
}
