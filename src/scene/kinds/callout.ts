/** Words set apart by their tone: a note, a tip, a warning. */
import { z } from 'zod';
import { TONES } from '../../document/nodes';
import { wordsOf } from '../../language/languages';
import { defineScene } from '../define';
import { entriesOf, entrySchema, entrySteps } from '../entries';
import { richSchema } from '../inline';
import { shownAs } from '../item';
import { readLines } from '../lines';

export const callout = defineScene({
  kind: 'callout',
  schema: z.object({
    tone: z.enum(TONES),
    /** The tone in a word, in the language of the document where that is known. */
    label: z.string(),
    /** Empty where its author gave none. */
    title: richSchema,
    items: z.array(entrySchema),
  }),
  read(section, tools) {
    const node = shownAs(
      section,
      tools,
      'callout',
      'needsCallout',
      (one) => one.type === 'callout',
    );
    if (!node) return undefined;
    const { tone } = node;
    const label = wordsOf(tools.document.meta.lang).tones[tone];
    const items = entriesOf(readLines(node.children, tools));
    return {
      fields: { tone, label, title: tools.rich(node.title), items },
      steps: entrySteps(items),
    };
  },
});
