/** A kind of this document's own: it takes from React and from lectern. */
import {
  defineScene,
  Heading,
  type Item,
  itemSchema,
  itemSteps,
  listOf,
  RichText,
  readItems,
  Step,
  useStage,
  z,
} from 'lectern';
import { useMemo } from 'react';

function States({ states }: { states: Item[] }) {
  const { format } = useStage();
  const className = useMemo(() => `signal-${format}`, [format]);
  return states.map((state, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: states never move
    <Step n={i + 1} key={i} className={className}>
      <RichText text={state.text} />
    </Step>
  ));
}

const signal = defineScene({
  kind: 'signal',
  schema: z.object({ states: z.array(itemSchema) }),
  read(section, tools) {
    const list = listOf(section, tools, 'signal');
    if (!list) return undefined;
    const states = readItems(list, tools, { kind: 'signal', most: 2 });
    return { fields: { states }, steps: itemSteps(states) };
  },
  view: ({ scene }) => (
    <>
      <Heading text={scene.heading} />
      <States states={scene.states} />
    </>
  ),
  style: '.stage-signal .step { color: var(--accent) }',
});

// biome-ignore lint/style/noDefaultExport: the contract of a document's own kind
export default signal;
