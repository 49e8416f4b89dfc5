/** The pictures of kinds that are no figures. */
import type { PictureFile } from './image/schema';
import type { Kind, Scene } from './schema';

/** What a scene shows beside what figures do: a file of the document's folder, with its size in px. */
export function pictureOf(scene: Scene<Kind>): PictureFile | undefined {
  if (scene.kind === 'look') return scene;
  if (scene.kind === 'title') return scene.picture;
  return scene.kind === 'quote' ? scene.portrait : undefined;
}
