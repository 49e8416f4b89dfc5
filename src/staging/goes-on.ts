/** What stays from a scene to the next: the heading of a section that goes on. A section is looked at by itself, so that an edit stays local. */
import type { Section } from '../document/schema';
import type { Scene } from '../scene/schema';

/** Kinds whose heading stands at the top of the stage, in the same size for the same words. */
const HEADED = new Set<Scene['kind']>([
  ...(['points', 'steps', 'details', 'stat', 'chart', 'diagram', 'formula', 'code'] as const),
  ...(['table', 'references'] as const),
]);

interface Placed {
  scene: Scene;
  section: Section;
}

/** Marks scenes that take their heading over from the one before, or hand it on to the next. */
export const withHeadings = (placed: readonly Placed[]): Placed[] =>
  placed.map((one, i) => {
    const [before, next] = [placed[i - 1], placed[i + 1]];
    const earlier = placed.slice(
      placed.findIndex((other) => isOfSame(one, other)),
      i,
    );
    const marks = {
      ...(before && shares(before, one) && { continues: true as const }),
      ...(next && shares(one, next) && { goesOn: true as const }),
      ...(isAgain(earlier, one) && { again: true as const }),
    };
    return { ...one, scene: { ...one.scene, ...marks } };
  });

/** Two full grounds of a section may be of two colours. */
const shares = (one: Placed, other: Placed): boolean =>
  areAlike(one, other) &&
  [one, other].every(({ scene }) => HEADED.has(scene.kind) && scene.ground !== 'full');

/** Prose goes on under a heading that was read. */
const isAgain = (earlier: readonly Placed[], one: Placed): boolean =>
  one.scene.kind === 'statement' && earlier.some((other) => areAlike(other, one));

/** Two scenes of a section have the same heading. */
const areAlike = (one: Placed, other: Placed): boolean =>
  isOfSame(one, other) &&
  one.scene.heading.length > 0 &&
  JSON.stringify(one.scene.heading) === JSON.stringify(other.scene.heading);

const isOfSame = (one: Placed, other: Placed): boolean =>
  one.section.heading === other.section.heading;
