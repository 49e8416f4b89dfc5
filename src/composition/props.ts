/** What the composition is given. */
import { type Format, formatEnding } from '../format';
import type { Timeline } from '../timeline/schema';

/** The style sheet of a document's own fonts in its folder under `public/`: every page that draws the video has it. */
export const FONTS = 'fonts.css';

/** A `type`, since Remotion wants props that are assignable to a record. */
export type VideoProps = {
  /** Name of the document: its folder under `public/`. */
  name: string;
  timeline: Timeline;
  format: Format;
  /** Whether captions are burned in. */
  captions: boolean;
  /** Shows every scene at every settled step, a frame each, in place of the video. */
  stills?: boolean;
  /** False where the sound is laid under the pictures later. */
  sound?: boolean;
};

/**
 * What a render may ask for: one document, captions other than its front matter says, and a timeline other than the one
 * under `public/`.
 */
export type InputProps = Partial<VideoProps>;

/** Remotion's ids are letters, digits and hyphens. */
export const compositionId = (name: string, format: Format): string =>
  name.replace(/[^a-zA-Z0-9-]/g, '-') + formatEnding(format);
