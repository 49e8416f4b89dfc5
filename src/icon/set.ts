/** The set of icons that is drawn from. It is read from the disk when an icon is asked for, once; pages carry those that they draw. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { distance } from 'fastest-levenshtein';
import {
  BUILT_ICONS,
  type IconEntries,
  type IconEntry,
  linesOf,
  readIcons,
  readTabler,
} from '../foreign/tabler';
import { IS_BUILT, SOURCES } from '../root';

/** All icons of the package, or the text that was written of them. */
let known: IconEntries | undefined;
let built: string | undefined;
let lines: ReadonlyMap<string, string> | undefined;

const readBuilt = (): string => {
  built ??= readFileSync(path.join(SOURCES, BUILT_ICONS), 'utf8');
  return built;
};

export function allIcons(): IconEntries {
  known ??= IS_BUILT ? readIcons(readBuilt()) : readTabler();
  return known;
}

/** The name as the set has it: in small letters, parted by hyphens. */
export const iconName = (written: string): string => written.toLowerCase().replaceAll('_', '-');

export function findIcon(written: string): IconEntry | undefined {
  const name = iconName(written);
  if (IS_BUILT && !known) {
    lines ??= linesOf(readBuilt());
    const line = lines.get(name);
    return line ? (JSON.parse(line) as IconEntry) : undefined;
  }
  const all = allIcons();
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

/** The known name that is next to an unknown one: of two that are as near, the one that has the same letters. */
export function nearestIcon(written: string): string | undefined {
  const name = iconName(written);
  const most = Math.max(2, Math.floor(name.length / 3));
  let [found, least]: [string | undefined, number] = [undefined, most + 1];
  for (const known of Object.keys(allIcons())) {
    const apart = distance(name, known) - (lettersOf(name) === lettersOf(known) ? 0.5 : 0);
    if (apart < least) [found, least] = [known, apart];
  }
  return found;
}

const lettersOf = (name: string): string => [...name].sort().join('');
