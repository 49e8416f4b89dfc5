/** What a publisher's own look is, as front matter or a project has it. */
import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const words = z.string().trim().min(1);

/** Files beside the document, or a package of fontsource's: `@fontsource/lora`. */
export const fontNames = z.union([words, z.array(words).min(1).max(8).readonly()]);
/** A font as it was read (font/own.ts). Nothing of it can be anything but a font in a sheet. */
const weight = z.number().min(1).max(1000);
const ownFont = z.strictObject({
  id: z.string().regex(/^[\da-f]+$/),
  files: z
    .array(
      z.strictObject({
        src: z.string().regex(/^data:font\/[a-z\d]+;base64,[A-Za-z\d+/=]+$/),
        weights: z.tuple([weight, weight]).readonly(),
        letters: z
          .string()
          .regex(/^[U\d+A-F?,\s-]+$/i)
          .optional(),
      }),
    )
    .readonly(),
  widths: z.strictObject({
    letters: z.string(),
    widths: z.array(z.strictObject({ weight, column: z.string() })).readonly(),
    digit: z.number(),
  }),
});
const font = z.union([fontNames, ownFont]).optional();

export const brandSchema = z.strictObject({
  /** Colours as asked for, `#rrggbb`; once the document is read, as they are used. */
  accent: colour.optional(),
  second: colour.optional(),
  ground: colour.optional(),
  text: colour.optional(),
  /** Of headings and of all else. As asked for; once the document is read, as they were read, and without those that could not be. */
  fonts: z.strictObject({ head: font, body: font }).optional(),
  /** A picture beside the document: on the title and the card at the end, small in the corner of all else. */
  logo: words.optional(),
  /** Beside the logo in the corner. */
  footer: words.optional(),
});
export type Brand = z.infer<typeof brandSchema>;
export const BRAND_KEYS = Object.keys(brandSchema.shape);
export const FONT_KEYS = ['head', 'body'] as const;
