/** References as a page shows them: each with the scene that lists it. */
import type { AnyScene } from '../scene/build';
import type { Scene } from '../scene/schema';
import type { Timeline } from '../timeline/schema';
import type { StageContext } from '../view/context';

/** `address` makes a link of a scene's id. */
export function referenceLinks(
  { references, scenes }: Timeline,
  address: (scene: string) => string,
): StageContext['reference'] {
  const links = new Map(
    references.map(({ id, number, short }) => {
      const listed = scenes.find(
        ({ scene }) => isListing(scene) && scene.items.some((item) => item.id === id),
      );
      return [id, { number, short, href: listed && address(listed.scene.id) }] as const;
    }),
  );
  return (id) => links.get(id);
}

const isListing = (scene: AnyScene): scene is Scene<'references'> =>
  scene.kind === 'references' && 'items' in scene;
