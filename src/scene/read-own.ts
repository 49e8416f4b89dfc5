/** A block of a kind that the document brings itself. */
import { z } from 'zod';
import type { Section } from '../document/schema';
import { stepSchema, type Tools } from './define';
import type { BlockPart } from './draft';
import { type OwnKind, reasonOf } from './own';

/** What a reader made of a block. */
export type Read = Pick<BlockPart, 'shown' | 'steps'>;
const stepsSchema = z.array(stepSchema);

/** What an own kind's program throws, or gives, is the author's to mend. */
export async function readOwn(
  section: Section,
  { name, definition }: OwnKind,
  tools: Tools,
): Promise<Read | undefined> {
  const shown = section.blocks[0] ?? section.heading;
  tools.take(shown, 'shown');
  try {
    const reading = await definition.read(section, tools);
    if (!reading) return undefined;
    const { data: fields, error } = definition.schema.safeParse(reading.fields);
    const steps = stepsSchema.safeParse(reading.steps);
    for (const { path, message } of error?.issues ?? [])
      wrong(path.length > 0 ? path : ['fields'], message);
    for (const { path, message } of steps.error?.issues ?? []) wrong(['steps', ...path], message);
    if (error || !steps.success) return undefined;
    return { shown: { kind: 'own', name, fields }, steps: steps.data };
  } catch (error) {
    const reason = `its reader throws: ${reasonOf(error)}`;
    tools.problem('ownKindBroken', shown, `${name}.tsx`, reason);
    return undefined;
  }
  function wrong(path: PropertyKey[], message: string) {
    tools.problem('ownKindFields', shown, name, path.join('.'), message.replace(/\.$/, ''));
  }
}
