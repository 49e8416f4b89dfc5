/** What a publisher has on every scene; and what of a brand cannot be as it was asked for, told at its place. */
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import { brandTheme } from '../theme/brand';
import { themes } from '../theme/themes';
import type { Mark } from './define';
import { pictureNamed } from './image';
import type { Missing } from './image/schema';

export function checkBrand({ meta, brandPlaces }: Document, problems: Problems): void {
  if (!meta.brand) return;
  for (const { key, asked, used } of brandTheme(themes[meta.theme], meta.brand).moved)
    problems.report('brandMoved', brandPlaces.get(key) ?? FIRST, key, asked, used);
}

const FIRST = { line: 1, column: 1 };

/** The logo and the footer; undefined where there is neither. */
export function markOf(document: Document, problems: Problems): Mark | undefined {
  const { logo, footer } = document.meta.brand ?? {};
  const found = logo === undefined ? undefined : readLogo(logo, document, problems);
  if (!found && footer === undefined) return undefined;
  return { ...(found && { logo: found }), ...(footer !== undefined && { footer }) };
}

function readLogo(url: string, document: Document, problems: Problems): Mark['logo'] {
  const found = pictureNamed(url, document);
  if (typeof found === 'string') {
    problems.report('brandLogo', document.brandPlaces.get('logo') ?? FIRST, url, WHY[found]);
    return undefined;
  }
  const { src, width, height } = found;
  return { src, width, height };
}

const WHY: Record<Missing, string> = {
  gone: 'there is no such file beside the document',
  outside: "it lies outside of the document's folder",
  web: 'it is on the web, and nothing is fetched when building',
  broken: 'it is no picture that can be shown',
  undrawn: 'it is not drawn',
};
