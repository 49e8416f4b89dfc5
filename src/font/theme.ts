/** The fonts that a theme names, as faces of their packages. */
import type { FaceOf, FontName, Theme } from '../theme/schema';
import type { Face } from './faces';

/** A theme's own fonts. */
export type ThemeFaces = Pick<Theme, 'head' | 'body'>;

/** One that comes with lectern; a publisher's own stands in the sheet of the look itself (view/theme.ts). */
export type NamedFace = FaceOf & { font: FontName };
export const isNamed = (face: FaceOf): face is NamedFace => typeof face.font === 'string';

const ANY = /./su;

export const faceOf = (family: 'head' | 'body', face: NamedFace): Face => ({
  sheet: `@fontsource-variable/${face.font}/${face.stretch ? 'wdth' : 'wght'}.css`,
  family,
  letters: ANY,
  isCarried: true,
  drawn: { weights: face.weights, stretch: face.stretch, scale: face.scale },
});
