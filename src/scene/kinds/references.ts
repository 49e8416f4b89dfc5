/** The sources, from the footnotes, in order of first citation, those that nothing cites last; and the disclaimer of the front matter. */
import { z } from 'zod';
import { defineScene } from '../define';
import { footnoteText, listedIds } from '../footnotes';
import { richSchema } from '../inline';
import { reportLeft, shownNodes } from '../item';

export const references = defineScene({
  kind: 'references',
  schema: z.object({
    items: z.array(z.strictObject({ id: z.string(), text: richSchema })),
    disclaimer: z.string().optional(),
  }),
  read(section, tools) {
    reportLeft(shownNodes(section), tools, 'references');
    const items = listedIds(tools.document).map((id) => ({ id, text: footnoteText(id, tools) }));
    return { fields: { items, disclaimer: tools.document.meta.disclaimer }, steps: [] };
  },
});
