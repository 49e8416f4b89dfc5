/** A block quote; its last paragraph names the source when it begins with a dash. */
import { z } from 'zod';
import { defineScene } from '../define';
import { plainText, type Rich, richSchema } from '../inline';
import { shownAs } from '../item';

const DASH = /^\s*(—|–|--)\s*/;

const withoutDash = (rich: Rich): Rich => {
  const [first, ...others] = rich;
  if (first?.type !== 'text') return rich;
  return [{ ...first, text: first.text.replace(DASH, '') }, ...others];
};

export const quote = defineScene({
  kind: 'quote',
  schema: z.object({ paragraphs: z.array(richSchema), source: richSchema }),
  read(section, tools) {
    const node = shownAs(section, tools, 'quote', 'needsQuote', (one) => one.type === 'blockquote');
    if (!node) return undefined;
    const paragraphs = node.children.flatMap((child) => {
      if (child.type === 'paragraph') return [tools.rich(child.children)];
      tools.problem('quoteHoldsBlock', child);
      return [];
    });
    const last = paragraphs.at(-1) ?? [];
    const named = paragraphs.length > 1 && DASH.test(plainText(last));
    const words = named ? paragraphs.slice(0, -1) : paragraphs;
    const source = named ? withoutDash(last) : [];
    const text = words.map(plainText).join(' ');
    const steps = [{ text }, ...(named ? [{ text: plainText(source) }] : [])];
    return { fields: { paragraphs: words, source }, steps };
  },
});
