/** What a title shows of its document, where it has no icon: its first picture, else the icon that comes again and again. */
import { emojiOf } from '../scene/icon/emoji';
import type { Icon } from '../scene/icon/schema';
import type { Block, Scene } from '../scene/schema';

/** px: smaller ones are badges and signs; narrower ones are strips. */
const LEAST = 160;
const WIDEST = 3;

type Figure = Pick<
  Scene<'figure'>,
  'src' | 'width' | 'height' | 'plays' | 'film' | 'plate' | 'href'
>;

/** An icon of so many lines is what all is about, unless it says when or how long. */
const OFTEN = 3;
const WHEN = /^(?:clock|calendar|hourglass|stopwatch)/;

/** The scenes, the title with a picture that stands still, or with an icon. */
export function withMotif(scenes: readonly Scene[]): Scene[] {
  const [title, ...others] = scenes;
  if (title?.kind !== 'title' || title.heading[0]?.type === 'icon') return [...scenes];
  const picture = others.flatMap(figuresIn).flatMap(asMotif)[0];
  if (picture) return [{ ...title, picture }, ...others];
  const icon = emojiOf(title.heading) ? undefined : commonIcon(others);
  return icon
    ? [{ ...title, heading: [{ type: 'icon', ...icon }, ...title.heading] }, ...others]
    : [...scenes];
}

/** Of the lines of all scenes, the one that most have; of as many, the first. */
function commonIcon(scenes: readonly Scene[]): Icon | undefined {
  const counted = new Map<string, { icon: Icon; count: number }>();
  for (const { icon } of scenes.flatMap((scene) =>
    scene.kind === 'statement' ? scene.lines : [],
  )) {
    if (!icon || WHEN.test(icon.name)) continue;
    const known = counted.get(icon.name) ?? { icon, count: 0 };
    counted.set(icon.name, { icon, count: known.count + 1 });
  }
  const [most] = [...counted.values()].sort((a, b) => b.count - a.count);
  return most && most.count >= OFTEN ? most.icon : undefined;
}

const figuresIn = (scene: Scene): Figure[] => {
  const parts: readonly (Scene | Block)[] = scene.kind === 'group' ? scene.blocks : [scene];
  return parts.flatMap((part) => (part.kind === 'figure' ? [part] : []));
};

function asMotif({ src, width, height, plays, film, plate }: Figure) {
  if (!src || !width || !height || plays || film) return [];
  if (Math.min(width, height) < LEAST || width > height * WIDEST) return [];
  return [{ src, width, height, ...(plate && { plate }) }];
}
