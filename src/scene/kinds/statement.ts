/** Prose only: a heading, and the bold phrases of the narration as key terms that appear at their words. */
import { z } from 'zod';
import { defineScene } from '../define';
import { reportLeft, shownNodes } from '../item';

export const statement = defineScene({
  kind: 'statement',
  schema: z.object({ terms: z.array(z.string()) }),
  read(section, tools) {
    reportLeft(shownNodes(section), tools, 'statement');
    const terms = tools
      .spoken(section.paragraphs)
      .flatMap(({ text, terms }) => terms.map(({ start, end }) => text.slice(start, end)));
    return { fields: { terms }, steps: terms.map((text, term) => ({ text, term })) };
  },
});
