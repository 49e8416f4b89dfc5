/** What an image of the document is: a picture that can be shown, or the words for one. */
import type { Format, Size } from '../../format';

/** Why a picture is not shown: no file there, on the web, outside the folder, no picture. */
export const MISSING = ['gone', 'web', 'outside', 'broken'] as const;
export type Missing = (typeof MISSING)[number];

/** A picture that can be shown. Sizes in px. */
export interface Shown extends Size {
  /** Relative to the document's folder, with `/`; or an address that holds the picture (`data:`). */
  src: string;
  alt: string;
  /** It lets the ground of the theme through, on which its colours are lost. */
  plate?: true;
  /** Pictures made for other formats. */
  others?: Partial<Record<Format, Size & { src: string }>>;
}

/** What an image names, or why it cannot be shown. */
export type Picture = Shown | { alt: string; missing: Missing };
