/** What a publisher's own look is, as front matter or a project has it. */
import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
const words = z.string().trim().min(1);

export const brandSchema = z.strictObject({
  /** Colours as asked for, `#rrggbb`; once the document is read, as they are used. */
  accent: colour.optional(),
  second: colour.optional(),
  ground: colour.optional(),
  text: colour.optional(),
  /** A picture beside the document: on the title and the card at the end, small in the corner of all else. */
  logo: words.optional(),
  /** Beside the logo in the corner. */
  footer: words.optional(),
});
export type Brand = z.infer<typeof brandSchema>;
export const BRAND_KEYS = Object.keys(brandSchema.shape);
