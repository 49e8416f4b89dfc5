/** The themes, a file each. Contrasts of all that they can show are held by tests/theme/contrast.test.ts. */
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
