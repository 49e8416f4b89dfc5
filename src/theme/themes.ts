/** The themes, a file each. Contrasts of all that they can show are held by tests/theme/contrast.test.ts. */
import { type BrandColours, brandTheme } from './brand';
import { classroom } from './classroom';
import { grid } from './grid';
import { launch } from './launch';
import { magazine } from './magazine';
import { night } from './night';
import { paper } from './paper';
import type { Theme } from './schema';

const all = { paper, night, magazine, grid, classroom, launch };
export type ThemeName = keyof typeof all;

export const themes: Readonly<Record<ThemeName, Theme>> = all;

const isName = (name: string): name is ThemeName => name in all;
/** In the order in which they are told. */
export const THEMES = Object.keys(all).filter(isName);

/** What of front matter decides a look. */
export interface Look {
  theme: ThemeName;
  brand?: BrandColours;
}

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

/** The theme in the publisher's colours. The same value for the same look. */
export function themeOf({ theme, brand }: Look): Theme {
  if (!brand) return themes[theme];
  const { accent, second, ground, text } = brand;
  const colours = { accent, second, ground, text };
  if (Object.values(colours).every((one) => one === undefined)) return themes[theme];
  const key = JSON.stringify([theme, accent, second, ground, text]);
  const made = branded.get(key) ?? brandTheme(themes[theme], colours).theme;
  branded.set(key, made);
  return made;
}
