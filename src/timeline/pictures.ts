/** The files beside the document that a timeline's scenes show. */
import type { Timeline } from './schema';

/** Relative to the document's folder, with `/`. */
export const pictures = ({ scenes }: Pick<Timeline, 'scenes'>): string[] => [
  ...new Set(
    scenes.flatMap(({ scene }) =>
      scene.kind === 'figure' && 'src' in scene ? [String(scene.src)] : [],
    ),
  ),
];
