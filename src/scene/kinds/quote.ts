/** A block quote, and who said it; what else it holds stands as lines among its paragraphs. */
import { z } from 'zod';
import { attribute } from '../attribution';
import { defineScene } from '../define';
import { drawnText, plainText, richSchema } from '../inline';
import { shownAs } from '../item';
import { type Line, nestingOf, nestingSchema, readLines } from '../lines';
import { inSentences } from '../pieces';

/** Letters of a quote that comes at once; a longer one comes piece by piece, of about as many as `piece`. */
const LONGEST = 480;
const PIECE = 180;

export const quote = defineScene({
  kind: 'quote',
  schema: z.object({
    paragraphs: z.array(richSchema),
    /** Of each paragraph, where not all of them are plain: how deep it is set in, and its mark. */
    nesting: nestingSchema.optional(),
    /** Each paragraph has a step of its own: the quote is long. */
    paced: z.literal(true).optional(),
    source: richSchema,
  }),
  read(section, tools) {
    const node = shownAs(section, tools, 'quote', 'needsQuote', (one) => one.type === 'blockquote');
    if (!node) return undefined;
    // Where the words end and the name begins, pieces are cut.
    tools.take(node, 'shown');
    const { words, source: named } = attribute(node);
    const all = readLines(words, tools);
    const isLong = all.reduce((sum, { text }) => sum + drawnText(text).length, 0) > LONGEST;
    const { lang } = tools.document.meta;
    const lines = isLong ? all.flatMap((line) => cutLine(line, lang)) : all;
    const paragraphs = lines.map(({ text }) => text);
    const nesting = nestingOf(lines);
    const source = tools.rich(named);
    const texts = paragraphs.map(plainText);
    const steps = [
      ...(isLong ? texts : [texts.join(' ')]),
      ...(source.length > 0 ? [plainText(source)] : []),
    ].map((text) => ({ text }));
    const fields = { paragraphs, ...(nesting && { nesting }), source };
    return { fields: isLong ? { ...fields, paced: true as const } : fields, steps };
  },
});

/** A line in pieces of whole sentences. */
const cutLine = (line: Line, lang: string): Line[] =>
  inSentences(line.text, PIECE, lang).map((text) => ({ ...line, text }));
