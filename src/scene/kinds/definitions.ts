/** Terms and what they mean: one term a step. */
import { z } from 'zod';
import type { DefinitionList } from '../../document/nodes';
import { defineScene, type Tools } from '../define';
import { plainText, type Rich, richSchema } from '../inline';
import { shownAs } from '../item';
import { nestingOf, nestingSchema, readLines } from '../lines';

const definitionSchema = z.strictObject({
  /** Several words for one thing, in order. */
  terms: z.array(richSchema),
  lines: z.array(richSchema),
  /** Of each line, where not all of them are plain: how deep it is set in, and its mark. */
  nesting: nestingSchema.optional(),
});
export type Definition = z.infer<typeof definitionSchema>;

export const definitions = defineScene({
  kind: 'definitions',
  schema: z.object({ items: z.array(definitionSchema) }),
  read(section, tools) {
    const node = shownAs(
      section,
      tools,
      'definitions',
      'needsDefinitions',
      (one) => one.type === 'definitionList',
    );
    if (!node) return undefined;
    const items = entriesOf(node).map(({ terms, descriptions }): Definition => {
      const lines = descriptions.flatMap(({ children }) => readLines(children, tools));
      const nesting = nestingOf(lines);
      const words = lines.map(({ text }) => text);
      return { terms: termsOf(terms, tools), lines: words, ...(nesting && { nesting }) };
    });
    const steps = items.map(({ terms, lines }) => ({
      text: [...terms, ...lines].map(plainText).join(' '),
    }));
    return { fields: { items }, steps };
  },
});

type Child<T extends DefinitionList['children'][number]['type']> = Extract<
  DefinitionList['children'][number],
  { type: T }
>;

/** Each run of terms with the descriptions that follow it. */
function entriesOf({ children }: DefinitionList) {
  const found: {
    terms: Child<'definitionTerm'>[];
    descriptions: Child<'definitionDescription'>[];
  }[] = [];
  for (const child of children) {
    const last = found.at(-1);
    const open = last && (child.type !== 'definitionTerm' || last.descriptions.length === 0);
    const entry = open ? last : { terms: [], descriptions: [] };
    if (!open) found.push(entry);
    if (child.type === 'definitionTerm') entry.terms.push(child);
    else entry.descriptions.push(child);
  }
  return found;
}

const termsOf = (terms: readonly Child<'definitionTerm'>[], tools: Tools): Rich[] =>
  terms.map(({ children }) => tools.rich(children));
