/** What a title shows of its document: its first picture, where the title has no icon. */
import type { Block, Scene } from '../scene/schema';

/** px: smaller ones are badges and signs; narrower ones are strips. */
const LEAST = 160;
const WIDEST = 3;

type Figure = Pick<
  Scene<'figure'>,
  'src' | 'width' | 'height' | 'plays' | 'film' | 'plate' | 'href'
>;

/** The scenes, the title with a picture that stands still. */
export function withMotif(scenes: readonly Scene[]): Scene[] {
  const [title, ...others] = scenes;
  if (title?.kind !== 'title' || title.heading[0]?.type === 'icon') return [...scenes];
  const picture = others.flatMap(figuresIn).flatMap(asMotif)[0];
  return picture ? [{ ...title, picture }, ...others] : [...scenes];
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
