/** The fonts that a theme names, as faces of their packages. */
import type { FaceOf, Theme } from '../theme/schema';
import type { Face } from './faces';

/** A theme's own fonts. */
export type ThemeFaces = Pick<Theme, 'head' | 'body'>;

const ANY = /./su;

export const faceOf = (family: 'head' | 'body', face: FaceOf): Face => ({
  sheet: `@fontsource-variable/${face.font}/${face.stretch ? 'wdth' : 'wght'}.css`,
  family,
  letters: ANY,
  isCarried: true,
  drawn: { weights: face.weights, stretch: face.stretch, scale: face.scale },
});
