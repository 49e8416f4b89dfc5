/** Where links of a slide lead: out, or to another slide. */
import { sceneOf } from '../scene/inline';
import type { Package } from './package';
import type { LinkOf } from './text';

const SLIDE_LINK = 'ppaction://hlinksldjump';

/** Where links of the slide `part` lead; relations that they need are added to it. */
export const linksOf =
  (
    part: string,
    { file, partOf }: { file: Package; partOf(scene: string): string | undefined },
  ): LinkOf =>
  (href) => {
    if (/^(?:https?|mailto):/i.test(href))
      return { 'r:id': file.relate(part, 'hyperlink', href, true) };
    const scene = sceneOf(href);
    const target = scene === undefined ? undefined : partOf(scene);
    return target ? { 'r:id': file.relate(part, 'slide', target), action: SLIDE_LINK } : undefined;
  };
