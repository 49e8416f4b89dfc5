/** The opening: title, subtitle, author and date of the front matter. */
import { z } from 'zod';
import { defineScene } from '../define';

export const title = defineScene({
  kind: 'title',
  schema: z.object({
    subtitle: z.string().optional(),
    author: z.string().optional(),
    /** ISO 8601, e.g. 2026-11-23. */
    date: z.string().optional(),
    /** A picture of the document, its size in px; `plate` as of figures. */
    picture: z
      .strictObject({
        ...{ src: z.string(), width: z.number(), height: z.number() },
        plate: z.literal(true).optional(),
      })
      .optional(),
  }),
  read(_section, tools) {
    const { subtitle, author, date } = tools.document.meta;
    return { fields: { subtitle, author, date }, steps: [] };
  },
});
