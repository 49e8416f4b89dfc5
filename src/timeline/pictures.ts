/** The files beside the document that scenes show. */
import type { Format } from '../format';
import { partsOf } from '../scene/group';
import type { PictureFile } from '../scene/image/schema';
import { pictureOf } from '../scene/pictured';
import type { Scene } from '../scene/schema';
import { sceneSeen } from '../scene/seen';

type Pictured = Pick<Scene<'figure'>, 'src' | 'width' | 'height' | 'plays' | 'film' | 'others'>;

/** What a figure shows in a format: the picture that was made for it, else its own; undefined when it shows none. */
export function pictureFor(
  { src, width, height, plays, film, others }: Pictured,
  format: Format,
): PictureFile | undefined {
  const own =
    src !== undefined && width && height ? { src, width, height, plays, film } : undefined;
  return others?.[format] ?? own;
}

/** Whether an address holds its picture, so that there is no file. */
export const isHeld = (src: string): boolean => src.startsWith('data:');

/** The files that a scene shows in a format, relative to the document's folder, with `/`. */
export function picturesIn(scene: Scene, format: Format): string[] {
  const shown = partsOf(scene).flatMap((part) => {
    if (part.kind === 'summary')
      return part.items.flatMap(({ seen }) => (seen ? picturesIn(sceneSeen(seen), format) : []));
    return (part.kind === 'figure' ? pictureFor(part, format) : pictureOf(part))?.src ?? [];
  });
  return [...shown, scene.mark?.logo?.src].flatMap((src) =>
    src === undefined || isHeld(src) ? [] : [src],
  );
}

/** The end of an address, from a file's name. */
export const addressOf = (src: string): string => src.split('/').map(encodeURIComponent).join('/');

/** Scenes, with or without their times. */
export interface Shown {
  scenes: readonly { scene: Scene }[];
}

/** Those of all scenes in some formats. */
export const pictures = (
  { scenes }: Shown,
  formats: readonly Format[] = ['landscape'],
): string[] => [
  ...new Set(formats.flatMap((format) => scenes.flatMap(({ scene }) => picturesIn(scene, format)))),
];
