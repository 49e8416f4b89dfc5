/** A formula that stands by itself; the lines of a derivation come one by one. */
import type { Nodes } from 'mdast';
import { z } from 'zod';
import type { MathBlock } from '../../document/nodes';
import { defineScene } from '../define';
import { isDefinition } from '../formula/define-tex';
import { formulaSchema, partSchema, rowSchema } from '../formula/schema';
import { shownAs } from '../item';

const { tex, text, spoken } = formulaSchema.shape;

const isMath = (node: Nodes): node is MathBlock => node.type === 'math';

export const formula = defineScene({
  kind: 'formula',
  schema: z.object({
    tex,
    text,
    spoken,
    /** Its MathML is empty where it has lines of its own, and where it could not be set. */
    whole: partSchema,
    /** Cut before its relations, for a stage that is too narrow for it. */
    parts: z.array(partSchema),
    /** The lines of a derivation, a step each. */
    rows: z.array(rowSchema),
  }),
  read(section, tools) {
    const node = shownAs(section, tools, 'formula', 'needsFormula', isMath);
    if (!node) return undefined;
    if (isDefinition(node.value)) {
      tools.take(node, 'note');
      return undefined;
    }
    const { tex, text, spoken, whole, parts, rows } = tools.largeFormula(node);
    const steps = rows.map((row) => ({ text: row.text }));
    return { fields: { tex, text, spoken, whole, parts, rows }, steps };
  },
});
