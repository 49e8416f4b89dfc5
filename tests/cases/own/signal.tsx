/** A kind of this document's own. */
import { defineScene, itemSchema, itemSteps, listOf, readItems, z } from 'lectern';

const signal = defineScene({
  kind: 'signal',
  schema: z.object({ states: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, 'signal');
    if (!list) return undefined;
    const states = readItems(list, tools, { kind: 'signal', most: 2 });
    return { fields: { states }, steps: itemSteps(states) };
  },
  view: ({ scene }) => scene.states.length,
});

// biome-ignore lint/style/noDefaultExport: the contract of a document's own kind.
export default signal;
