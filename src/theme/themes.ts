/** The themes, a file each. Contrasts of all that they can show are held by tests/theme/contrast.test.ts. */
import { type BrandColours, brandTheme } from './brand';
import { classroom } from './classroom';
import { grid } from './grid';
import { launch } from './launch';
import { magazine } from './magazine';
import { night } from './night';
import { paper } from './paper';
import type { FaceOf, OwnFont, Theme } from './schema';

const all = { paper, night, magazine, grid, classroom, launch };
export type ThemeName = keyof typeof all;

export const themes: Readonly<Record<ThemeName, Theme>> = all;

const isName = (name: string): name is ThemeName => name in all;
/** In the order in which they are told. */
export const THEMES = Object.keys(all).filter(isName);

/** What of front matter decides a look. */
export interface Look {
  theme: ThemeName;
  brand?: BrandColours & { fonts?: BrandFonts };
}

/** Fonts of headings and of all else. What is still a name could not be read, and is passed over. */
export interface BrandFonts {
  head?: Named | OwnFont;
  body?: Named | OwnFont;
}
type Named = string | readonly string[];

/** The look for readers whose screens are dark: the same colours as far as they are read there; itself where it is dark. */
export function darkOf(look: Look): Theme {
  const theme = themeOf(look);
  if (theme.scheme === 'dark') return theme;
  const key = JSON.stringify(['dark', look]);
  const { accent, second } = theme;
  const made = branded.get(key) ?? brandTheme(theme, { ground: NIGHT, accent, second }).theme;
  branded.set(key, made);
  return made;
}

const NIGHT = '#14151a';
const branded = new Map<string, Theme>();

/** The theme in the publisher's colours and fonts. The same value for the same look. */
export function themeOf({ theme, brand }: Look): Theme {
  const { accent, second, ground, text, fonts } = brand ?? {};
  const colours = { accent, second, ground, text };
  const [head, body] = [faceOf(fonts?.head), faceOf(fonts?.body)];
  const asked = [...Object.values(colours), head?.font.id, body?.font.id];
  if (asked.every((one) => one === undefined)) return themes[theme];
  const key = JSON.stringify([theme, ...asked]);
  const made = branded.get(key) ?? {
    ...brandTheme(themes[theme], colours).theme,
    ...(head && { head }),
    ...(body && { body }),
  };
  branded.set(key, made);
  return made;
}

function faceOf(font: BrandFonts['head']): (FaceOf & { font: OwnFont }) | undefined {
  if (font === undefined || !isOwn(font)) return undefined;
  const weights = new Map(font.files.map((file) => [String(file.weights), file.weights]));
  return { font, weights: [...weights.values()] };
}

const isOwn = (font: Named | OwnFont): font is OwnFont =>
  typeof font !== 'string' && !Array.isArray(font);

/** What of a theme decides how things look, for fingerprints: fonts of a publisher by the name that tells them from all others. */
export const toldOf = ({ head, body, ...theme }: Theme) => ({
  ...theme,
  ...(head && { head: named(head) }),
  ...(body && { body: named(body) }),
});

const named = ({ font, ...face }: FaceOf) => ({
  ...face,
  font: typeof font === 'string' ? font : font.id,
});
