/** A kind of the document's own: neurons that light up, and then grow new connections. */
import { defineScene, Heading, itemSchema, itemSteps, listOf, readItems, Step, z } from 'lectern';

const neurons = defineScene({
  kind: 'neurons',
  schema: z.object({ labels: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, 'neurons');
    if (!list) return undefined;
    const labels = readItems(list, tools, { kind: 'neurons', fewest: 3, most: 3, longest: 40 });
    return { fields: { labels }, steps: itemSteps(labels) };
  },
  view({ scene }) {
    return (
      <>
        <Heading text={scene.heading} />
        <Step n={1} />
        <Step n={2} />
        <Step n={3} />
      </>
    );
  },
});

export default neurons;
