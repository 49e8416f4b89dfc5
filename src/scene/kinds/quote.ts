/** A block quote, and who said it; what else it holds stands as lines among its paragraphs. */
import type { Image } from 'mdast';
import { z } from 'zod';
import { attribute } from '../attribution';
import { defineScene, type Tools } from '../define';
import { drawnText, plainText, richSchema } from '../inline';
import { shownAs } from '../item';
import { type Line, nestingOf, nestingSchema, readLines } from '../lines';
import { inSentences } from '../pieces';
import { shownIn } from '../portrait';

/** Letters of a quote that comes at once; a longer one comes piece by piece, of about as many as `piece`. */
const LONGEST = 480;
const PIECE = 180;

const portraitSchema = z.strictObject({
  src: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
});

export const quote = defineScene({
  kind: 'quote',
  schema: z.object({
    paragraphs: z.array(richSchema),
    /** Of each paragraph, where not all of them are plain: how deep it is set in, and its mark. */
    nesting: nestingSchema.optional(),
    /** Each paragraph has a step of its own: the quote is long. */
    paced: z.literal(true).optional(),
    source: richSchema,
    /** Who said it, as a picture: a file of the document's folder; sizes in px. */
    portrait: portraitSchema.optional(),
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
    const portrait =
      node.data?.portrait && portraitOf(node.data.portrait, plainText(source), tools);
    const fields = {
      ...{ paragraphs, ...(nesting && { nesting }), source },
      ...(portrait && { portrait }),
    };
    return { fields: isLong ? { ...fields, paced: true as const } : fields, steps };
  },
});

/** Undefined after a problem. Where nobody says who it shows, it is who is named. */
function portraitOf(node: Image, named: string, tools: Tools) {
  const picture = tools.image(node);
  if (!picture) return undefined;
  const { src, width, height } = picture;
  return { src, width, height, alt: shownIn(node) || named };
}

/** A line in pieces of whole sentences. */
const cutLine = (line: Line, lang: string): Line[] =>
  inSentences(line.text, PIECE, lang).map((text) => ({ ...line, text }));
