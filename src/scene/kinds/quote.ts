/** A block quote, and who said it; what else it holds stands as lines among its paragraphs. */
import { z } from 'zod';
import { attribute } from '../attribution';
import { defineScene } from '../define';
import { plainText, richSchema } from '../inline';
import { shownAs } from '../item';
import { nestingOf, nestingSchema, readLines } from '../lines';

export const quote = defineScene({
  kind: 'quote',
  schema: z.object({
    paragraphs: z.array(richSchema),
    /** Of each paragraph, where not all of them are plain: how deep it is set in, and its mark. */
    nesting: nestingSchema.optional(),
    source: richSchema,
  }),
  read(section, tools) {
    const node = shownAs(section, tools, 'quote', 'needsQuote', (one) => one.type === 'blockquote');
    if (!node) return undefined;
    // Where the words end and the name begins, pieces are cut.
    tools.take(node, 'shown');
    const { words, source: named } = attribute(node);
    const lines = readLines(words, tools);
    const paragraphs = lines.map(({ text }) => text);
    const nesting = nestingOf(lines);
    const source = tools.rich(named);
    const text = paragraphs.map(plainText).join(' ');
    const steps = [{ text }, ...(source.length > 0 ? [{ text: plainText(source) }] : [])];
    return { fields: { paragraphs, ...(nesting && { nesting }), source }, steps };
  },
});
