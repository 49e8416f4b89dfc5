/** References as a page shows them: each with the scene that lists it. */
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
        ({ scene }) => scene.kind === 'references' && scene.items.some((item) => item.id === id),
      );
      return [id, { number, short, href: listed && address(listed.scene.id) }] as const;
    }),
  );
  return (id) => links.get(id);
}
