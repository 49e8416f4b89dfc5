/** What an image of the document is: a picture that can be shown, or the words for one. */
import { z } from 'zod';
import type { Format, Size } from '../../format';

/** Why a picture is not shown: no file there, on the web, outside the folder, no picture; not drawn yet. */
export const MISSING = ['gone', 'web', 'outside', 'broken', 'undrawn'] as const;
export type Missing = (typeof MISSING)[number];

/** A picture that moves: how long each of its frames is shown, ms, and how often all are; 0 without end. */
export const playsSchema = z.strictObject({
  delays: z.array(z.int().positive()),
  times: z.int().nonnegative(),
});
export type Plays = z.infer<typeof playsSchema>;

/**
 * A video: its length in ms, and the address that holds a picture of it, for where it does not play. `sound` where it is to
 * be heard: SHA-256 of its file, hex.
 */
export const filmSchema = z.strictObject({
  durationMs: z.int().positive(),
  poster: z.string(),
  sound: z.string().optional(),
});
export type Film = z.infer<typeof filmSchema>;

/** A file to be shown. Sizes in px. */
export interface PictureFile extends Size {
  /** Relative to the document's folder, with `/`; or an address that holds the picture (`data:`). */
  src: string;
  plays?: Plays;
  film?: Film;
}

/** A picture that can be shown. */
export interface Shown extends PictureFile {
  alt: string;
  /** It lets the ground of the theme through, on which its colours are lost. */
  plate?: true;
  /** px of its least letters, in its own px, where they are known. */
  leastType?: number;
  /** Pictures made for other formats. */
  others?: Partial<Record<Format, PictureFile>>;
}

/** What an image names, or why it cannot be shown. */
export type Picture = Shown | { alt: string; missing: Missing };

/** Whether there is neither a picture nor a word that stands for it. */
export const isNothing = (picture: Picture): boolean => !('src' in picture) && picture.alt === '';
