/** Four icons for each line, best first, none twice first in a scene; and the one that is sure, where there is one. */
import { searchIcons } from '../icon/search';
import { sureIcon } from '../icon/sure';
import { wordsOf } from '../staging/icon-words';
import { openTagger } from '../staging/keylines/english/tagger';
import type { Place, Wish } from './icons';

export interface Proposal extends Place {
  /** At most four names, best first; the first is of no other place of its scene. */
  names: string[];
  sure?: string;
}

export interface Proposed extends Omit<Wish, 'places'> {
  places: Proposal[];
}

/** Names for a line, best first. */
export type Propose = (line: string) => string[];

const COUNT = 4;

/** By `propose` first, where there is one (model.ts), and by words. Lines of other languages than English find little. */
export async function proposeIcons(
  wishes: readonly Wish[],
  propose: Propose = () => [],
): Promise<Proposed[]> {
  const tag = await openTagger();
  const taken = new Map<string, Set<string>>();
  return wishes.map((wish): Proposed => {
    const used = taken.get(wish.scene) ?? new Set<string>();
    taken.set(wish.scene, used);
    const places = wish.places.map((place): Proposal => {
      const words = wordsOf(place.words, tag);
      const sure = sureIcon(words);
      const found = searchIcons(words).map(({ name }) => name);
      const all = [...new Set([...(sure ? [sure] : []), ...propose(place.words), ...found])];
      const free = all.filter((name) => !used.has(name)).slice(0, COUNT);
      const [first] = free;
      if (first) used.add(first);
      return { ...place, names: free, ...(sure && sure === first && { sure }) };
    });
    return { ...wish, places };
  });
}
