/** What of a brand cannot be as it was asked for: told at its place. */
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import { brandTheme } from '../theme/brand';
import { themes } from '../theme/themes';

export function checkBrand({ meta, brandPlaces }: Document, problems: Problems): void {
  if (!meta.brand) return;
  for (const { key, asked, used } of brandTheme(themes[meta.theme], meta.brand).moved)
    problems.report('brandMoved', brandPlaces.get(key) ?? { line: 1, column: 1 }, key, asked, used);
}
