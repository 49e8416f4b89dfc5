/** Headings of the items of a list that is told as prose: the bold words that each begins with. */
import type { Ordinal } from '../scene/define';
import type { Rich } from '../scene/inline';
import { keyPhrase } from './key-phrase';
import { itemOf, type Portion } from './part';

export interface ItemName {
  heading: Rich;
  item: Ordinal;
  /** This portion begins with it. */
  isFirst: boolean;
}

/** For each portion of a section what it is called where it is of an item, of a list whose items have names. */
export function itemNames(portions: readonly Portion[], lang: string): (ItemName | undefined)[] {
  const itemAt = (i: number) => itemOf(portions[i]?.parts[0]);
  const names: (ItemName | undefined)[] = [];
  for (const [i, { parts }] of portions.entries()) {
    const isFirst = itemAt(i) !== itemAt(i - 1);
    const heading = isFirst ? keyPhrase(parts, lang, true) : names[i - 1]?.heading;
    const item = itemAt(i);
    names.push(item && heading ? { heading, item, isFirst } : undefined);
  }
  return names;
}
