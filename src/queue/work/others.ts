/** Builds whose scenes a worker leaves to others, each difference told once. */
import { differenceOf, type Maker } from '../../video/maker';
import type { Card } from '../place';

export function reportOthers(
  here: Maker | undefined,
  say: (text: string) => void,
): (builds: readonly Card[]) => void {
  const told = new Set<string>();
  return (builds) => {
    for (const { name, maker } of builds) {
      if (!here || !maker) continue;
      const difference = differenceOf(here, [maker]);
      if (!difference || told.has(difference)) continue;
      told.add(difference);
      say(
        `Scenes of ${name} are left to others, since they would be drawn otherwise here: ${difference}\n`,
      );
    }
  };
}
